import { isFixedPage, parseLink } from '../model/authored-link.ts';
import { pagePath, sheetPagePath } from '../model/address.ts';
import type { ComposedProgram, Composition, LanguageComposition } from '../compose/composition.ts';
import { helpAnchor, isHelpKind } from '../model/help-kind.ts';
import type { Sheet } from '../model/node.ts';
import { findInPrograms } from '../read/sheet-reference.ts';
import type { OwnPage } from './own-pages.ts';

/** Where a link leads; `lang` is set when that page is in another language. */
export interface Target {
  href: string;
  lang?: string;
}

/** Makes every address of the site, so that it works below any `base`. */
export interface Links {
  /** The address of a path below the site, such as `pdf/en/x.pdf`. */
  to(path: string): string;
  /** A page in this language. */
  page(...parts: string[]): string;
  sheet(sheet: Sheet): string;
  /** A link as authors write it: one of our own (`sheet:my-goals`, `sheets:review`, `safety:poison`) or to another site. */
  authored(href: string): Target;
  /**
   * The page of a sheet, named as in `review@week-4`; in another language if this one has none; undefined if it is on no
   * page. Throws where it may be one of several occasions.
   * @param here see findReferredSheets
   */
  worksheet(reference: string, here?: string): (Target & { sheet: Sheet }) | undefined;
}

/**
 * @param base begins and ends with `/`
 * @param place.program the program whose sheets are meant where several programs use a worksheet
 * @param place.occasion of the sheet whose page it is
 */
export function createLinks(
  composition: Composition,
  place: {
    base: string;
    defaultLang: string;
    lang: string;
    program?: string;
    occasion?: string;
    ownPages: readonly OwnPage[];
  },
): Links {
  const to = (path: string) => place.base + path;
  const page = (...parts: string[]) => to(pagePath(place.lang, place.defaultLang, ...parts));
  const sheetUrl = (sheet: Sheet) => to(sheetPagePath(sheet, place.defaultLang));
  const own = composition.languages.filter(({ language }) => language.tag === place.lang);
  const others = composition.languages.filter(({ language }) => language.tag !== place.lang);

  function findSheet(find: (language: LanguageComposition) => Sheet | undefined) {
    const sheet = [...own, ...others].map(find).find((found) => found !== undefined);
    if (!sheet) return undefined;
    return { href: sheetUrl(sheet), sheet, ...(sheet.lang === place.lang ? {} : { lang: sheet.lang }) };
  }
  const byPreference = ({ programs }: LanguageComposition) => [
    ...programs.filter(({ program }) => program.id === place.program),
    ...programs,
  ];
  const sheetsOf = (program: ComposedProgram) => program.sheets.flatMap(({ patient }) => patient ?? []);
  const worksheet = (reference: string, here = place.occasion) =>
    findSheet((language) => {
      const { found } = findInPrograms(reference, byPreference(language).map(sheetsOf), here);
      if (found.length > 1) throw new Error(`The sheet ${reference} is used on several occasions. Name one of them.`);
      return found[0];
    });
  /** A place on the page of the program that has something. */
  const onProgram = (anchor: string, has: (program: ComposedProgram) => boolean): Target | undefined => {
    const language = [...own, ...others].find(({ programs }) => programs.some(has));
    const found = language && byPreference(language).find(has);
    if (!found) return undefined;
    const { tag } = language.language;
    const href = `${to(pagePath(tag, place.defaultLang, 'programs', found.program.id))}#${anchor}`;
    return tag === place.lang ? { href } : { href, lang: tag };
  };
  /** Where all occasions of a worksheet are listed. */
  const listOf = (id: string) =>
    onProgram('page__way', (program) => sheetsOf(program).some((sheet) => sheet.id === id));
  /** Where a part of a program begins on its page. */
  const partOf = (id: string) =>
    onProgram(`phase-${id}`, ({ program }) => program.phases.some((phase) => phase.id === id));
  const article = (id: string) =>
    findSheet(({ articles }) => articles.flatMap(({ patient }) => patient ?? []).find((sheet) => sheet.id === id));

  function authored(href: string): Target {
    const { scheme, name: id } = parseLink(href) ?? { scheme: undefined, name: '' };
    if (scheme === 'safety') {
      if (id === '') return { href: page('safety') };
      if (!isHelpKind(id)) throw new Error(`The link ${href} leads to a kind of help that does not exist.`);
      return { href: `${page('safety')}#${helpAnchor(id)}` };
    }
    if (scheme === 'page') {
      const translated = isFixedPage(id) || place.ownPages.some((own) => own.id === id && own.lang === place.lang);
      return translated
        ? { href: page(id) }
        : { href: to(pagePath(place.defaultLang, place.defaultLang, id)), lang: place.defaultLang };
    }
    if (scheme === 'part') {
      const found = partOf(id);
      if (!found) throw new Error(`The link ${href} leads to a part that no program has.`);
      return found;
    }
    if (scheme === 'sheets') {
      const found = listOf(id);
      if (!found) throw new Error(`The link ${href} leads to a sheet that is on no page.`);
      return found;
    }
    if (scheme === 'sheet' || scheme === 'article') {
      const found = scheme === 'sheet' ? worksheet(id) : article(id);
      if (!found) throw new Error(`The link ${href} leads to a ${scheme} that is on no page.`);
      return found.lang === undefined ? { href: found.href } : { href: found.href, lang: found.lang };
    }
    return { href };
  }
  return { to, page, sheet: sheetUrl, authored, worksheet };
}
