import type { Links } from './links.ts';

/** What scripts fetch of a page, by its key: a file beside it, made by a route of that name. */
export const PAGE_DATA = { library: 'entries.json', 'my-answers': 'sheets.json', 'my-weeks': 'lines.json' } as const;

/** The address of what scripts fetch of a page. */
export function dataAddress(page: keyof typeof PAGE_DATA, links: Links): string {
  return links.page(page) + PAGE_DATA[page];
}
