import { fetchJson } from '../fetch-json.ts';
import type { LibraryRow } from '../library/library-page.ts';
import type { Found } from './show-result.ts';

/** The sheets and articles of the library whose title or purpose holds all words that are looked for, also as parts of words. */
export async function searchTitles(address: string, query: string): Promise<Found[]> {
  const rows = await fetchJson<LibraryRow[]>(address);
  const wanted = query.toLowerCase().split(/\s+/);
  const holds = (row: LibraryRow) => {
    const text = `${row.title} ${row.purpose}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  return rows
    .filter(holds)
    .map(({ href, title, purpose, facts }) => ({ url: href, meta: { title, kind: facts }, purpose }));
}
