import type { Authored, Library } from '../../read/library.ts';
import type { Ui } from '../../read/schema/ui.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** Interface words hold the same placeholders, such as `{page}`, in every language. */
export function checkUiPlaceholders({ site, ui }: Library): Problem[] {
  const source = ui.get(site.value.default_language);
  if (source === undefined) return [];
  const expected = new Map(textsOf(source.value).map(({ path, text }) => [path.join('.'), placeholdersOf(text)]));
  return [...ui.values()].filter((other) => other !== source).flatMap((other) => compare(source, expected, other));
}

function compare(source: Authored<Ui>, expected: Map<string, string[]>, other: Authored<Ui>): Problem[] {
  return textsOf(other.value).flatMap(({ path, text }): Problem[] => {
    const right = expected.get(path.join('.')) ?? [];
    const found = placeholdersOf(text);
    const missing = right.filter((name) => !found.includes(name));
    const extra = found.filter((name) => !right.includes(name));
    const place = other.placeOf(path);
    const key = path.join('.');
    return [
      ...missing.map((name) =>
        errorAt(
          place,
          'wrong-placeholder',
          `"${key}" lacks the placeholder ${name}, which ${source.file} has.`,
          `Put ${name} where its value belongs.`,
        ),
      ),
      ...extra.map((name) =>
        errorAt(
          place,
          'wrong-placeholder',
          `"${key}" has the placeholder ${name}, which ${source.file} does not have.`,
          right.length > 0
            ? `What can be filled in here is ${right.join(', ')}.`
            : 'Nothing is filled in here: delete it.',
        ),
      ),
    ];
  });
}

function textsOf(value: unknown, path: PropertyKey[] = []): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function placeholdersOf(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}
