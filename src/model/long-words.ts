/** Languages that write compounds as one word, of which the search finds the beginning only. */
const COMPOUNDING: ReadonlySet<string> = new Set(['da', 'de', 'fi', 'is', 'nb', 'nl', 'nn', 'no', 'sv']);

export function writesCompounds(lang: string): boolean {
  return COMPOUNDING.has(lang.split('-')[0]!);
}

/** Path below the site of the long words in its searchable pages of a language that writes compounds. */
export function longWordsPath(lang: string): string {
  return `pagefind/long-words-${lang}.json`;
}
