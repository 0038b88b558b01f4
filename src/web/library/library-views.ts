import { countValues, FACETS, filterEntries, type Facet } from '../../browser/library/facets.ts';
import type { LibraryEntry } from './library-entries.ts';

/** Rows of one page. */
export const PAGE_LENGTH = 40;

/** One page of the library: all of it, or what one value of a facet leaves. */
export interface LibraryView {
  facet?: Facet;
  value?: string;
  /** From 1, of so many. */
  page: number;
  pages: number;
}

/** The parts of the address of a view behind that of the library: `stage/plan/2`; none for its first page. */
export function viewParts({ facet, value, page }: Omit<LibraryView, 'pages'>): string[] {
  return [facet, value, page > 1 ? String(page) : undefined].filter((part) => part !== undefined);
}

/** Every page of the library. A facet in which all entries are alike is none to choose by. */
export function listLibraryViews(entries: readonly LibraryEntry[]): LibraryView[] {
  const chosen = FACETS.flatMap((facet) => {
    const values = [...countValues(entries, facet).keys()];
    return values.length > 1 ? values.map((value) => ({ facet, value })) : [];
  });
  return [{}, ...chosen].flatMap((choice) => {
    const pages = Math.max(1, Math.ceil(entriesOf(entries, choice).length / PAGE_LENGTH));
    return Array.from({ length: pages }, (_, index) => ({ ...choice, page: index + 1, pages }));
  });
}

/** The entries of all pages of a view. */
export function entriesOf<E extends LibraryEntry>(
  entries: readonly E[],
  { facet, value }: Pick<LibraryView, 'facet' | 'value'>,
): E[] {
  return facet === undefined ? [...entries] : filterEntries(entries, { [facet]: value });
}
