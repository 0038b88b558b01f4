import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { JSON_SCHEMA_FOLDER, nameJsonSchema, writeJsonSchemas, type JsonSchemaName } from './json-schemas.ts';
import { listAuthoredFiles, type AuthoredFile } from './list-authored-files.ts';
import { parseYaml } from './parse-yaml.ts';
import { readFrontMatter } from './read-front-matter.ts';

const PROJECT = path.join(import.meta.dirname, '../..');
const { files } = await listAuthoredFiles(PROJECT);
const texts = writeJsonSchemas();

function read(file: string): string {
  return readFileSync(path.join(PROJECT, file), 'utf8');
}

function schemaOf({ kind, lang }: AuthoredFile): JsonSchemaName {
  return lang !== undefined && (kind === 'program' || kind === 'worksheet' || kind === 'article')
    ? `${kind}-translation`
    : kind;
}

function findFaults(name: JsonSchemaName, value: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(texts.get(nameJsonSchema(name))!) as object);
  return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the JSON Schemas on disk are those of the schemas in the code (npm run schemas writes them)', () => {
  for (const [name, text] of texts) expect(read(`${JSON_SCHEMA_FOLDER}/${name}`), name).toBe(text);
});

describe('what is right for the check is right for an editor', () => {
  test.each(files.map((file) => [file.file, file] as const))('%s', (name, file) => {
    const text = read(name);
    const parsed = name.endsWith('.mdx') ? readFrontMatter(text, name).frontMatter! : parseYaml(text, name);
    expect(findFaults(schemaOf(file), parsed.value)).toEqual([]);
  });
});

test('an editor shows a misspelt key, a missing one and a wrong value', () => {
  const page = { titel: 'About', description: 'Who makes this.' };
  expect(findFaults('page', page)).toEqual([
    " must have required property 'title'",
    ' must NOT have additional properties',
  ]);
  const translation = { domains: { sleep: { title: 'Schlaf', icf: ['b134'] } }, measures: [] };
  expect(findFaults('program-translation', translation)).toEqual([
    '/domains/sleep must NOT have additional properties',
    '/measures must be object',
  ]);
});

describe('an editor finds the schema', () => {
  const yaml = files.filter(({ file }) => file.endsWith('.yaml'));
  test.each(yaml.map((file) => [file.file, file] as const))('in the first line of %s', (name, file) => {
    const schema = path.posix.relative(
      path.posix.dirname(name),
      `${JSON_SCHEMA_FOLDER}/${nameJsonSchema(schemaOf(file))}`,
    );
    expect(read(name).split('\n')[0]).toBe(`# yaml-language-server: $schema=${schema}`);
  });
  test('in the settings of the folder', () => {
    const { 'yaml.schemas': settings } = JSON.parse(read('.vscode/settings.json')) as {
      'yaml.schemas': Record<string, string>;
    };
    const matching = (name: string): string[] =>
      Object.keys(settings).filter((schema) => path.posix.matchesGlob(name, settings[schema]!));
    for (const file of yaml)
      expect(matching(file.file)).toEqual([`./${JSON_SCHEMA_FOLDER}/${nameJsonSchema(schemaOf(file))}`]);
    expect(matching('templates/fields.lock.yaml')).toEqual([`./${JSON_SCHEMA_FOLDER}/field-lock.schema.json`]);
  });
});
