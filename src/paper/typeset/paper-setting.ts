import type { Program } from '../../read/schema/program.ts';
import type { Library } from '../../read/library.ts';
import { FIXED_PAGES } from '../../model/authored-link.ts';
import { pagePath, sheetPagePath } from '../../model/address.ts';
import { HELP_KINDS, helpAnchor } from '../../model/help-kind.ts';
import type { ComposedSheet, LanguageComposition } from '../../compose/composition.ts';
import { siteWords } from '../../compose/site-words.ts';
import { formatSheetReference } from '../../read/sheet-reference.ts';
import type { PaperSetting } from '../paper-document.ts';

/** What every PDF of a language says besides its sheets. */
export function makePaperSetting(library: Library, composition: LanguageComposition): PaperSetting {
  const site = library.site.value;
  const { language, ui } = composition;
  return {
    publisher: { name: site.publisher.name, url: site.publisher.url },
    ...(site.logo !== undefined && { logo: site.logo }),
    accent: site.colours.accent,
    colours: site.colours.stages,
    twoSided: site.pdf.two_sided,
    dateFormat: language.date_format,
    disclaimer: siteWords(site, 'disclaimer', language.tag).text,
    otherFormats: siteWords(site, 'other_formats', language.tag).text,
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

/** Whole addresses of our own pages. A sheet that its program uses more than once is linked with its occasion only. */
function listLinks(library: Library, composition: LanguageComposition): Pick<PaperSetting, 'links' | 'programLinks'> {
  const site = library.site.value;
  const start = site.url.replace(/\/$/, '') + site.base;
  const tag = composition.language.tag;
  const safety = start + pagePath(tag, site.default_language, 'safety');
  const links: Record<string, string> = { 'safety:': safety };
  for (const kind of HELP_KINDS) links[`safety:${kind}`] = `${safety}#${helpAnchor(kind)}`;
  for (const id of [...FIXED_PAGES, ...library.pages.keys()])
    links[`page:${id}`] = start + pagePath(tag, site.default_language, id);
  const linksTo = (sheets: readonly ComposedSheet[], program?: string): Record<string, string> => {
    const target: Record<string, string> = {};
    for (const { complete, patient } of sheets) {
      if (!patient) continue;
      const address = start + sheetPagePath(patient, site.default_language);
      const uses = sheets.filter((other) => other.complete.id === complete.id);
      target[`${patient.kind}:${formatSheetReference(patient)}`] = address;
      if (uses.length === 1) target[`${patient.kind}:${patient.id}`] = address;
      if (program !== undefined)
        target[`sheets:${patient.id}`] = `${start}${pagePath(tag, site.default_language, 'programs', program)}`;
    }
    return target;
  };
  const partsOf = ({ id, phases }: Program) =>
    Object.fromEntries(
      phases.map((phase) => [
        `part:${phase.id}`,
        `${start}${pagePath(tag, site.default_language, 'programs', id)}#phase-${phase.id}`,
      ]),
    );
  const programLinks = composition.programs.map(
    ({ program, sheets }) => [program.id, { ...linksTo(sheets, program.id), ...partsOf(program) }] as const,
  );
  // Of what several programs have, the first holds.
  for (const [, own] of programLinks.toReversed()) Object.assign(links, own);
  return { links: { ...links, ...linksTo(composition.articles) }, programLinks: Object.fromEntries(programLinks) };
}
