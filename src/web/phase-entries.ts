import type { PhaseContent } from '../read/schema/books.ts';
import type { ComposedProgram } from '../compose/composition.ts';
import type { Sheet } from '../model/node.ts';
import type { Links } from './links.ts';
import type { SiteData } from './site-data.ts';

/** One line of a program's contents; `lang` is set when the page is in another language. */
export interface PhaseEntry {
  sheet: Sheet;
  href: string;
  lang?: string;
}

/**
 * The pages of some contents of a phase in order, in another language where this one has none.
 * What is for clinicians only is left out.
 */
export function listPhaseEntries(
  contents: readonly PhaseContent[],
  composed: ComposedProgram,
  data: SiteData,
  links: Links,
  lang: string,
): PhaseEntry[] {
  const languages = data.composition.languages;
  const ordered = [
    ...languages.filter(({ language }) => language.tag === lang),
    ...languages.filter(({ language }) => language.tag !== lang),
  ];
  return contents.flatMap((content) => {
    for (const { language, programs, articles } of ordered) {
      const sheets = programs.find(({ program }) => program.id === composed.program.id)?.sheets ?? [];
      const found =
        'article' in content
          ? articles.find(({ clinician }) => clinician.id === content.article)
          : sheets.find(
              ({ clinician }) => clinician.id === content.sheet && clinician.occasion?.id === content.occasion,
            );
      if (!found?.patient) continue;
      return [
        {
          sheet: found.patient,
          href: links.sheet(found.patient),
          ...(language.tag === lang ? {} : { lang: language.tag }),
        },
      ];
    }
    return [];
  });
}
