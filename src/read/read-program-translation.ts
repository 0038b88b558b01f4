import { z } from 'zod';
import type { Problem } from '../problem/problem.ts';
import type { Authored, ProgramTranslation } from './library.ts';
import { valueAt } from '../problem/list-findings.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { parseYamlFile, type Reading } from './read-authored.ts';
import { version } from './schema/common.ts';
import { programSchema, type Program } from './schema/program.ts';
import { translateWords } from './translate-words.ts';
import { validate } from './validate.ts';

/** Reads `program.<lang>.yaml`, which holds only words, and lays it over its source. */
export async function readProgramTranslation(
  root: string,
  file: string,
  source: Authored<Program>,
): Promise<Reading<ProgramTranslation>> {
  const { parsed, problems } = await parseYamlFile(root, file);
  if (!parsed) return { file, problems };
  const { translated_from, ...words } =
    typeof parsed.value === 'object' ? ({ ...parsed.value } as { translated_from?: unknown }) : {};
  const made = validate(
    z.strictObject({ translated_from: version.optional() }),
    { ...parsed, value: { translated_from } },
    'the translation',
  );
  const overlay =
    typeof parsed.value === 'object' && !Array.isArray(parsed.value) ? { ...parsed, value: words } : parsed;
  const { value, untranslated, problems: found } = translateWords(programSchema, source.value, overlay);
  const all = [...problems, ...made.problems, ...found, ...describeUntranslated(file, source.value, untranslated)];
  return {
    file,
    problems: all,
    authored: {
      file,
      value,
      untranslated,
      ...(made.value?.translated_from !== undefined && { translatedFrom: made.value.translated_from }),
      placeOf: (path) => placeInTranslation(parsed, source, path),
    },
  };
}

/** The place of the translation's words, or of the source's where the translation has none. */
function placeInTranslation(
  parsed: ParsedYaml,
  source: Authored<Program>,
  path: readonly PropertyKey[],
): ReturnType<Authored<Program>['placeOf']> {
  const over = toOverlayPath(source.value, path);
  return valueAt(parsed.value, over) === undefined ? source.placeOf(path) : parsed.placeOf(over);
}

/** `domains.0.title` of the program is `domains.sleep.title` in a translation. */
function toOverlayPath(program: Program, path: readonly PropertyKey[]): PropertyKey[] {
  return path.map((part, index) => {
    const id = typeof part === 'number' ? valueAt(program, [...path.slice(0, index + 1), 'id']) : undefined;
    return typeof id === 'string' ? id : part;
  });
}

function describeUntranslated(file: string, program: Program, untranslated: PropertyKey[][]): Problem[] {
  if (untranslated.length === 0) return [];
  const names = untranslated.slice(0, 3).map((path) => toOverlayPath(program, path).join('.'));
  const more = untranslated.length > 3 ? `, and ${untranslated.length - 3} more` : '';
  const count = untranslated.length === 1 ? '1 text is' : `${untranslated.length} texts are`;
  return [
    {
      file,
      line: 1,
      column: 1,
      rule: 'untranslated-words',
      severity: 'warning',
      message: `${count} not translated: ${names.join(', ')}${more}. Readers see the source's words there.`,
      advice: 'Add the missing keys.',
    },
  ];
}
