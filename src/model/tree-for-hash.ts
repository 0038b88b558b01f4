/** The same value without the places in authored files, and what nothing shows: they change nothing of what is printed. */
export function treeForHash<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (NOT_SHOWN.has(key) ? undefined : part))) as T;
}

const NOT_SHOWN = new Set(['at', 'over', 'topic']);
