/** What a reader of the language is shown of what is the same in every language, or written for each; undefined if not for this one. */
export function inLanguage(value: string | Record<string, string>, tag: string): string | undefined;
export function inLanguage(value: string[] | Record<string, string[]>, tag: string): string[] | undefined;
export function inLanguage(
  value: string | string[] | Record<string, string | string[]>,
  tag: string,
): string | string[] | undefined {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  return Object.hasOwn(value, tag) ? value[tag] : undefined;
}
