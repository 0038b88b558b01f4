import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { JSON_SCHEMA_FOLDER, nameJsonSchema, type JsonSchemaName } from '../read/json-schemas.ts';
import { PROJECT } from '../read/project.ts';

const STARTERS = path.join(import.meta.dirname, 'starters');

/** What stands in capitals between double underscores in a starter. */
export type StarterWords = Readonly<Record<string, string | undefined>>;

/** The language starters are written in for a site of a language: the same without its region, else English. */
export function starterLanguage(tag: string): string {
  const [language] = tag.split('-') as [string];
  return existsSync(path.join(STARTERS, language)) ? language : 'en';
}

/**
 * Writes a starter, in the words of a language, to a file below `root`.
 * @param lang from `starterLanguage`
 * @throws if the file is there
 */
export async function writeStarter(
  root: string,
  file: string,
  starter: string,
  lang: string,
  words: StarterWords,
): Promise<void> {
  const target = path.join(root, file);
  const schema = path.join(PROJECT, JSON_SCHEMA_FOLDER, nameJsonSchema(path.parse(starter).name as JsonSchemaName));
  const text = fill(await readFile(path.join(STARTERS, lang, starter), 'utf8'), {
    SCHEMA: path.relative(path.dirname(target), schema).replaceAll('\\', '/'),
    ...words,
  });
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text, { flag: 'wx' });
}

/** A line whose word there is none for stays as a comment. */
function fill(starter: string, words: StarterWords): string {
  // eslint-disable-next-line no-restricted-syntax -- a mark to be filled in, no field name
  return starter.replaceAll(/^(.*)__([A-Z_]+)__/gm, (_, before: string, key: string) => {
    const word = words[key];
    return word === undefined ? `# ${before}my-goals` : before + word;
  });
}
