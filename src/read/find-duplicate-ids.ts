import type { Problem } from '../problem/problem.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { quote } from '../problem/quote.ts';

/** Every id that stands twice in one list, at its second place. */
export function findDuplicateIds(parsed: ParsedYaml): Problem[] {
  return search(parsed, parsed.value, []);
}

function search(parsed: ParsedYaml, value: unknown, path: PropertyKey[]): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) =>
    search(parsed, child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? [...searchList(parsed, value, path), ...below] : below;
}

/** The list may hold anything: ids are found before the schema has looked at it. */
function searchList(parsed: ParsedYaml, list: readonly unknown[], path: PropertyKey[]): Problem[] {
  const first = new Map<string, number>();
  return list.flatMap((item, index): Problem[] => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
    if (typeof id !== 'string') return [];
    if (!first.has(id)) {
      first.set(id, index);
      return [];
    }
    const { line } = parsed.placeOf([...path, first.get(id)!, 'id']);
    return [
      {
        ...parsed.placeOf([...path, index, 'id']),
        rule: 'duplicate-id',
        severity: 'error',
        message: `The id ${quote(id)} is already taken in line ${line}, and an id stands for one thing only.`,
        advice: 'Give this one another id. Keep the one that has been published.',
      },
    ];
  });
}
