/** The same value without the places in authored files, which change nothing of what is published. */
export function treeForHash<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'at' ? undefined : part))) as T;
}
