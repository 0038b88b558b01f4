import { AUTHOR_PAGES } from './author-pages.ts';
import type { PageContext } from './page-context.ts';
import { authorPageKey, clinicianPageKey, CLINICIAN_PAGES, ownPageKey, type Area } from './page-list.ts';

/** A link of the header. */
export interface MainPage {
  /** Key of the page it leads to, or `programs` for the list on the first page. */
  key: string;
  href: string;
  label: string;
  /** Where there is room for all others, this one stands at the foot of the page only. */
  onlyInMenu: boolean;
}

/** Id of the list of programs on the first page. */
export const PROGRAMS_ID = 'programs';

const LIBRARY = 'library';

/** What the header leads to, the same few for any number of programs and sheets. */
export function listMainPages({ links, words: { frame, library } }: PageContext): MainPage[] {
  const page = (key: string, label: string, onlyInMenu = false) => ({ key, href: links.page(key), label, onlyInMenu });
  return [
    { key: PROGRAMS_ID, href: `${links.page()}#${PROGRAMS_ID}`, label: frame.programs, onlyInMenu: false },
    page(LIBRARY, library.title),
    page('my-answers', frame.my_answers),
    page('search', frame.search),
    page('settings', frame.settings, true),
  ];
}

/** What the header of clinicians' or publishers' pages leads to: all of these but those of single programs, and the pages for patients. */
export function listAreaPages(area: Area, { data, language, links, words }: PageContext): MainPage[] {
  const titles = new Map([
    ...data.ownPages
      .filter(({ lang }) => lang === language.tag)
      .map(({ id, title }) => [ownPageKey(id), title] as const),
    ...CLINICIAN_PAGES.map((id) => [clinicianPageKey(id), ENGLISH_TITLES[id]] as const),
    ...AUTHOR_PAGES.map((id) => [authorPageKey(id), ENGLISH_TITLES[id]] as const),
    ['read-answers', words.reading.title] as const,
  ]);
  const pages = data.pages.flatMap((page) => {
    const label = titles.get(page.key);
    if (page.area !== area || page.lang !== language.tag || label === undefined) return [];
    return [{ key: page.key, href: links.to(page.path), label, onlyInMenu: false }];
  });
  return [...pages, { key: 'home', href: links.page(), label: words.frame.for_patients, onlyInMenu: false }];
}

/** Pages that are in English wherever they stand. */
const ENGLISH_TITLES = { scores: 'Scores', words: 'Words', quality: 'Texts', coverage: 'Coverage' } as const;

/** Whether a page is one of those a link of the header stands for: all of a program of the programs, an article of the library. */
export function isWithin(pageKey: string | undefined, key: string): boolean {
  const [kind, of] = pageKey?.split(':') ?? [];
  if (kind === 'sheet') return key === (of === 'articles' ? LIBRARY : PROGRAMS_ID);
  if (kind === LIBRARY || kind === 'articles') return key === LIBRARY && pageKey !== LIBRARY;
  return key === PROGRAMS_ID && ['program', 'weeks', 'goals'].includes(kind!);
}
