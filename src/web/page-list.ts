import { FIXED_PAGES } from '../model/authored-link.ts';
import { pagePath, sheetPagePath } from '../model/address.ts';
import type { LanguageComposition } from '../compose/composition.ts';
import { listTeamBooks } from '../compose/find-book.ts';
import type { AuthorPage } from './author-pages.ts';
import { listLibrary } from './library/library-entries.ts';
import { listLibraryViews, viewParts } from './library/library-views.ts';
import type { OwnPage } from './own-pages.ts';

/** A page of the site in one language. Pages with the same key say the same in different languages. */
export interface SitePage {
  key: string;
  lang: string;
  /** Path below the site's base. */
  path: string;
  /** Whose page it is where it is not for patients: it has their header, and is in no sitemap and no search. */
  area?: Area;
  /** Key of the page to offer in a language that has no page with this key. */
  instead?: string;
}

/** Those who have pages of their own. */
export type Area = 'clinicians' | 'publishers';

/** Pages for those who work with patients, in English; they stand in the default language only. */
export const CLINICIAN_PAGES = ['scores'] as const;

/** Fixed pages on which those who work with patients read what these bring. */
const READ_BY_CLINICIANS: readonly string[] = ['read-answers'];

/** Every page in every language, but for the page of a wrong address. */
export function listPages(
  languages: readonly LanguageComposition[],
  defaultLang: string,
  ownPages: readonly OwnPage[],
  authorPages: readonly AuthorPage[],
): SitePage[] {
  return languages.flatMap((composed) => {
    const { language, programs, articles } = composed;
    const lang = language.tag;
    const page = (key: string, instead: string | undefined, ...parts: string[]): SitePage => ({
      key,
      lang,
      path: pagePath(lang, defaultLang, ...parts),
      ...(instead === undefined ? {} : { instead }),
    });
    return [
      page('home', undefined),
      ...FIXED_PAGES.map((id) => inArea(READ_BY_CLINICIANS.includes(id) && 'clinicians', page(id, 'home', id))),
      ...listLibraryViews(listLibrary({ languages: [...languages] }, composed, defaultLang))
        .map(viewParts)
        .filter((parts) => parts.length > 0)
        .map((parts) => page(libraryKey(parts), 'library', 'library', ...parts)),
      ...(lang === defaultLang ? authorPages : []).map((id) =>
        inArea('publishers', page(authorPageKey(id), 'home', 'publishers', id)),
      ),
      ...(lang === defaultLang ? CLINICIAN_PAGES : []).map((id) =>
        inArea('clinicians', page(clinicianPageKey(id), 'home', 'clinicians', id)),
      ),
      ...ownPages
        .filter((own) => own.lang === lang)
        .map(({ id, audience }) => inArea(audience !== 'patients' && audience, page(ownPageKey(id), 'home', id))),
      ...programs.flatMap(({ program, sheets, workbooks }) => [
        page(programKey(program.id), 'home', 'programs', program.id),
        page(weeksKey(program.id), programKey(program.id), 'programs', program.id, 'weeks'),
        ...(listTeamBooks({ workbooks }).length > 0
          ? [inArea('clinicians', page(teamKey(program.id), programKey(program.id), 'programs', program.id, 'team'))]
          : []),
        page(goalsKey(program.id), programKey(program.id), 'programs', program.id, 'goals'),
        ...program.domains.map(({ id }) =>
          page(domainKey(program.id, id), goalsKey(program.id), 'programs', program.id, 'goals', id),
        ),
        ...sheets
          .flatMap(({ patient }) => patient ?? [])
          .map((sheet) => ({
            key: sheetKey(sheet),
            lang,
            path: sheetPagePath(sheet, defaultLang),
            instead: programKey(program.id),
          })),
      ]),
      ...articles
        .flatMap(({ patient }) => patient ?? [])
        .map((sheet) => ({ key: sheetKey(sheet), lang, path: sheetPagePath(sheet, defaultLang), instead: 'articles' })),
    ];
  });
}

const inArea = (area: Area | false, page: SitePage): SitePage => (area ? { ...page, area } : page);

export const authorPageKey = (id: AuthorPage) => `publishers:${id}`;
export const clinicianPageKey = (id: (typeof CLINICIAN_PAGES)[number]) => `clinicians:${id}`;
export const ownPageKey = (id: string) => `page:${id}`;
export const programKey = (program: string) => `program:${program}`;
export const weeksKey = (program: string) => `weeks:${program}`;
export const teamKey = (program: string) => `team:${program}`;
export const goalsKey = (program: string) => `goals:${program}`;
export const domainKey = (program: string, domain: string) => `goals:${program}:${domain}`;
/** @param parts of the address of a view, see viewParts */
export const libraryKey = (parts: readonly string[]) => ['library', ...parts].join(':');
export const sheetKey = (sheet: { program?: string; key: string }) =>
  `sheet:${sheet.program ?? 'articles'}:${sheet.key}`;

/** The page to offer for a key in a language: the same page, else the one that stands in for it, and in the end the first page. */
export function findPage(pages: readonly SitePage[], key: string, lang: string): SitePage & { same: boolean } {
  const exact = pages.find((page) => page.key === key && page.lang === lang);
  if (exact) return { ...exact, same: true };
  const instead = pages.find((page) => page.key === key)?.instead ?? 'home';
  return { ...findPage(pages, instead, lang), same: false };
}
