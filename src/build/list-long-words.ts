import { writesCompounds } from '../model/long-words.ts';

/** Shorter words are hardly put together from two. */
const LONG = /\p{L}{8,}/gu;

/**
 * The long words of pages that can be searched, by language, for languages that put words together: in them the page of
 * the search looks for a part in the middle or at the end of a word.
 */
export function listLongWords(pages: readonly string[]): Map<string, string[]> {
  const words = new Map<string, Set<string>>();
  for (const html of pages) {
    const lang = /<html lang="([^"]+)"/.exec(html)?.[1];
    const text = /<main[^>]*data-pagefind-body[^>]*>(.*)<\/main>/s.exec(html)?.[1];
    if (lang === undefined || text === undefined || !writesCompounds(lang)) continue;
    const known = words.get(lang) ?? new Set();
    for (const [word] of text
      .replaceAll(/<[^>]*>/g, ' ')
      .toLowerCase()
      .matchAll(LONG))
      known.add(word);
    words.set(lang, known);
  }
  return new Map([...words].map(([lang, known]) => [lang, [...known].sort()]));
}
