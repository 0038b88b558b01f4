import type { z } from 'zod';
import type { Problem } from '../problem/problem.ts';
import { layOver } from './lay-over.ts';
import { findDuplicateIds } from './find-duplicate-ids.ts';
import type { Authored, Authoring } from './library.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { readFrontMatter } from './read-front-matter.ts';
import { readText } from './read-text.ts';
import { validate } from './validate.ts';

/** What came of reading one file: a value, or at least one error. */
export interface Reading<A> {
  file: string;
  authored?: A;
  problems: Problem[];
}

/**
 * Reads a YAML file as `schema` describes it; `noun` is what the file is called in a sentence.
 * @param base what the file is laid over, key by key
 */
export async function readYamlFile<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  noun: string,
  base?: unknown,
): Promise<Reading<Authored<z.output<S>>>> {
  const { parsed: read, problems } = await parseYamlFile(root, file);
  if (!read) return { file, problems };
  const parsed = { ...read, value: layOver(base, read.value) };
  const checked = checkValue(schema, parsed, noun);
  return {
    file,
    problems: [...problems, ...checked.problems],
    ...(checked.value !== undefined && { authored: { file, value: checked.value, placeOf: parsed.placeOf } }),
  };
}

/** Reads a YAML file without looking at what it says. */
export async function parseYamlFile(root: string, file: string): Promise<{ parsed?: ParsedYaml; problems: Problem[] }> {
  const { text, problems } = await readText(root, file);
  if (text === undefined) return { problems };
  const parsed = parseYaml(text, file);
  return { ...(parsed.sound && { parsed }), problems: parsed.problems };
}

/** Reads the front matter of an MDX file as `schema` describes it, and keeps its body as it is. */
export async function readMdxFile<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
  noun: string,
): Promise<Reading<Authoring<z.output<S>>>> {
  const { text, problems } = await readText(root, file);
  if (text === undefined) return { file, problems };
  const split = readFrontMatter(text, file);
  if (!split.frontMatter?.sound) return { file, problems: split.problems };
  const checked = checkValue(schema, split.frontMatter, noun);
  const { placeOf } = split.frontMatter;
  return {
    file,
    problems: [...split.problems, ...checked.problems],
    ...(checked.value !== undefined && { authored: { file, value: checked.value, placeOf, body: split.body } }),
  };
}

function checkValue<S extends z.ZodType>(
  schema: S,
  parsed: ParsedYaml,
  noun: string,
): { value?: z.output<S>; problems: Problem[] } {
  const { value, problems } = validate(schema, parsed, noun);
  return { ...(value !== undefined && { value }), problems: [...problems, ...findDuplicateIds(parsed)] };
}
