import type { PageContext } from './page-context.ts';

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

/** Whether a page is one of those a link of the header stands for: all of a program of the programs, an article of the library. */
export function isWithin(pageKey: string | undefined, key: string): boolean {
  const [kind, of] = pageKey?.split(':') ?? [];
  if (kind === 'sheet') return key === (of === 'articles' ? LIBRARY : PROGRAMS_ID);
  if (kind === LIBRARY || kind === 'articles') return key === LIBRARY && pageKey !== LIBRARY;
  return key === PROGRAMS_ID && ['program', 'weeks', 'goals'].includes(kind!);
}
