/** The same object without the keys whose value is undefined, so that a tree equals itself read back from JSON. */
export function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
