/** Shorter parts stand in too many words. */
const SHORTEST_PART = 4;
const MOST = 8;

/** Long words that hold what is looked for elsewhere than at their beginning, which the index finds by itself; the shortest first. */
export function findCompounds(query: string, longWords: readonly string[]): string[] {
  const part = query.toLowerCase();
  if (part.length < SHORTEST_PART || /\s/.test(part)) return [];
  return longWords
    .filter((word) => word.indexOf(part) > 0)
    .sort((one, other) => one.length - other.length)
    .slice(0, MOST);
}
