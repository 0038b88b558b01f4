import type { Library } from '../../read/library.ts';
import { pagePath, sheetPagePath } from '../../model/address.ts';
import { HELP_KINDS, helpAnchor } from '../../model/help-kind.ts';
import type { ComposedSheet, LanguageComposition } from '../../compose/composition.ts';
import type { PaperSetting } from '../paper-document.ts';

/** What every PDF of a language says besides its sheets. */
export function makePaperSetting(library: Library, composition: LanguageComposition): PaperSetting {
  const site = library.site.value;
  const { language, ui } = composition;
  return {
    publisher: { name: site.publisher.name, url: site.publisher.url },
    siteUrl: site.url,
    accent: site.colours.accent,
    dateFormat: language.date_format,
    disclaimer: site.disclaimer[language.tag] ?? '',
    otherFormats: site.other_formats[language.tag] ?? '',
    crisis: composition.crisis,
    crisisShort: composition.crisisShort,
    words: ui.paper,
    stages: ui.pages.stages,
    terms: listTerms(library, language.tag),
    ...listLinks(library, composition),
    form: {
      singleChoice: site.pdf.single_choice,
      carriedValues: site.pdf.carried_values,
      chromeFontWorkaround: site.pdf.chrome_font_workaround,
    },
  };
}

function listTerms(library: Library, lang: string): PaperSetting['terms'] {
  const terms: PaperSetting['terms'] = {};
  for (const { id, words } of library.glossary.value.terms) {
    const entry = words[lang];
    if (entry) terms[id] = { term: entry.term, meaning: [{ type: 'text', text: entry.meaning }] };
  }
  return terms;
}

/** Whole addresses of our own pages. A sheet used more than once is linked by its worksheet to the first occasion. */
function listLinks(library: Library, composition: LanguageComposition): Pick<PaperSetting, 'links' | 'programLinks'> {
  const site = library.site.value;
  const start = site.url.replace(/\/$/, '') + site.base;
  const tag = composition.language.tag;
  const safety = start + pagePath(tag, site.default_language, 'safety');
  const links: Record<string, string> = { 'safety:': safety };
  for (const kind of HELP_KINDS) links[`safety:${kind}`] = `${safety}#${helpAnchor(kind)}`;
  for (const id of library.pages.keys()) links[`page:${id}`] = start + pagePath(tag, site.default_language, id);
  const addSheets = (target: Record<string, string>, sheets: readonly ComposedSheet[]) => {
    for (const { patient } of sheets) {
      if (!patient) continue;
      const address = start + sheetPagePath(patient, site.default_language);
      target[`${patient.kind}:${patient.key}`] ??= address;
      target[`${patient.kind}:${patient.id}`] ??= address;
    }
    return target;
  };
  const { programs, articles } = composition;
  addSheets(links, [...programs.flatMap(({ sheets }) => sheets), ...articles]);
  return {
    links,
    programLinks: Object.fromEntries(programs.map(({ program, sheets }) => [program.id, addSheets({}, sheets)])),
  };
}
