/** Every group of keys in a value, those inside others too, with its path. */
export function walkValues(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { group: Record<string, unknown>; path: readonly PropertyKey[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    walkValues(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? inside : [{ group: value as Record<string, unknown>, path }, ...inside];
}
