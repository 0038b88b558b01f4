import type { Library } from '../read/library.ts';

/** Pages for those who write, below `/publishers/`. They are in English and stand in the default language only. */
export const AUTHOR_PAGES = ['words', 'quality', 'coverage'] as const;
export type AuthorPage = (typeof AUTHOR_PAGES)[number];

/** The author pages of a published site: none unless site.yaml asks for them, and coverage only where there is a list. */
export function listAuthorPages({ site, coverage }: Pick<Library, 'site' | 'coverage'>): AuthorPage[] {
  if (!site.value.author_pages) return [];
  return AUTHOR_PAGES.filter((id) => id !== 'coverage' || coverage !== undefined);
}
