import type { Composition } from '../../compose/composition.ts';
import type { Sheet } from '../../model/node.ts';
import { describeFields } from '../lock/collect-fields.ts';
import { describeChanges, type ChangeWords } from '../lock/describe-changes.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { startOf } from '../../model/walk-tree.ts';

const BESIDE_SOURCE: ChangeWords = {
  differs: (source, translation) => `is ${source} there and ${translation} here`,
  added: (options) => `it has the ${options} only here`,
  gone: (options) => `it has the ${options} only there`,
};

/** A sheet asks the same in every language: answers are read by the same names. Faulty files are not compared. */
export function checkTranslatedFields(
  { languages }: Composition,
  defaultLanguage: string,
  faulty: ReadonlySet<string>,
): Problem[] {
  const source = languages.find(({ language }) => language.tag === defaultLanguage);
  if (!source) return [];
  const sources = new Map(sheetsOf(source).map((sheet) => [keyOf(sheet), sheet]));
  return languages
    .filter((language) => language !== source)
    .flatMap(sheetsOf)
    .flatMap((translation) => {
      const original = sources.get(keyOf(translation));
      // Articles and sheets that exist in one language only have nothing to be held to.
      if (!original || original.file === translation.file || faulty.has(original.file) || faulty.has(translation.file))
        return [];
      return compareSheets(original, translation);
    });
}

function compareSheets(original: Sheet, translation: Sheet): Problem[] {
  const expected = new Map(describeFields(original).map((field) => [field.name, field]));
  const found = describeFields(translation);
  const names = new Set(found.map(({ name }) => name));
  const missing = [...expected.keys()].filter((name) => !names.has(name));
  const problems = found.flatMap(({ name, locked, place }): Problem[] => {
    const source = expected.get(name);
    if (!source) {
      return [
        errorAt(
          place,
          'translated-fields',
          `The field "${name}" is not in ${original.file}, which this translates.`,
          'Use the same ids as the source, or add the field there.',
        ),
      ];
    }
    const { rows = 0 } = source.locked;
    const more =
      locked.rows !== undefined && locked.rows > rows
        ? [{ what: `it has ${rows} rows there and ${locked.rows} here` }]
        : [];
    // A unit is a word, and translated; that there is one is not.
    const unit = locked.unit && source.locked.unit;
    return [...describeChanges(source.locked, unit ? { ...locked, unit } : locked, BESIDE_SOURCE), ...more].map(
      ({ what }) => {
        const message = `The field "${name}" differs from that in ${original.file}: ${what}.`;
        return errorAt(
          place,
          'translated-fields',
          message,
          'Translate the words only, and keep all else as in the source.',
        );
      },
    );
  });
  if (missing.length === 0) return problems;
  const list = missing.map((name) => `"${name}"`).join(', ');
  const message = `The translation lacks ${missing.length === 1 ? 'the field' : 'the fields'} ${list} of ${original.file}.`;
  return [
    errorAt(startOf(translation), 'translated-fields', message, 'Add what is missing, with the same ids.'),
    ...problems,
  ];
}

function sheetsOf({ programs, articles }: Composition['languages'][number]): Sheet[] {
  return [...programs.flatMap(({ sheets }) => sheets), ...articles].map(({ complete }) => complete);
}

function keyOf({ program, kind, key }: Sheet): string {
  return JSON.stringify([program ?? null, kind, key]);
}
