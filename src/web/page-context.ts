import type { Language } from '../read/schema/site.ts';
import type { PageWords } from '../read/schema/ui-pages.ts';
import type { ComposedProgram, LanguageComposition } from '../compose/composition.ts';
import { createLinks, type Links } from './links.ts';
import type { SiteData } from './site-data.ts';

/** What the components of one page share. It stands in `Astro.locals.page` (see src/middleware.ts). */
export interface PageContext {
  data: SiteData;
  composition: LanguageComposition;
  language: Language;
  words: PageWords;
  links: Links;
  /** An id for a control, unlike all others of the page: the wanted one, or with a number behind it. */
  takeId(wanted: string): string;
}

/**
 * @param sheet the key of the sheet whose page it is
 * @throws if the site has no such language
 */
export function createPageContext(data: SiteData, lang: string, program?: string, sheet?: string): PageContext {
  const composition = data.composition.languages.find(({ language }) => language.tag === lang);
  if (!composition) throw new Error(`The site has no language ${lang}.`);
  const occasion = composition.programs
    .find((composed) => composed.program.id === program)
    ?.sheets.find(({ patient }) => patient !== undefined && patient.key === sheet)?.patient?.occasion?.id;
  const taken = new Map<string, number>();
  return {
    data,
    composition,
    language: composition.language,
    words: composition.ui.pages,
    links: createLinks(data.composition, {
      base: data.base,
      defaultLang: data.site.default_language,
      lang,
      ownPages: data.ownPages,
      ...(program === undefined ? {} : { program }),
      ...(occasion === undefined ? {} : { occasion }),
    }),
    takeId(wanted) {
      const count = (taken.get(wanted) ?? 0) + 1;
      taken.set(wanted, count);
      return count === 1 ? wanted : `${wanted}--${count}`;
    },
  };
}

/** The program of an id in this language, or undefined. */
export function findProgram(context: PageContext, id: string | undefined): ComposedProgram | undefined {
  return context.composition.programs.find(({ program }) => program.id === id);
}
