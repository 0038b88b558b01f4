import type { Filed } from '../../browser/library/facets.ts';
import type { ComposedProgram, Composition, LanguageComposition } from '../../compose/composition.ts';
import { sheetPagePath } from '../../model/address.ts';
import { compact } from '../../model/compact.ts';
import type { Sheet } from '../../model/node.ts';
import { listContents } from '../../read/phase-contents.ts';

/** One line of the library: a sheet or article, once for all programs that use it. */
export interface LibraryEntry extends Filed {
  /** With its page in each program; all programs have the same page of an article. */
  places: { program: string; path: string }[];
  /** Path of its page below the site. */
  path: string;
  /** In another language than the page where it is not translated yet. */
  sheet: Sheet;
}

/**
 * Every sheet and article that patients have, in the order of the programs, then articles. What a language lacks stands
 * there in the language it was written in.
 */
export function listLibrary(
  composition: Composition,
  language: LanguageComposition,
  defaultLang: string,
): LibraryEntry[] {
  const others = composition.languages.filter((other) => other !== language);
  const entries = new Map<string, LibraryEntry>();
  for (const { programs, articles } of [language, ...others]) {
    for (const composed of programs) addSheets(entries, composed, defaultLang);
    for (const { patient } of articles) {
      if (!patient || entries.has(nameOf(patient))) continue;
      entries.set(nameOf(patient), {
        ...describe(patient, defaultLang),
        places: placesOf(patient, programs, defaultLang),
      });
    }
  }
  const all = [...entries.values()];
  return [...all.filter(({ kind }) => kind === 'sheet'), ...all.filter(({ kind }) => kind === 'article')];
}

function addSheets(
  entries: Map<string, LibraryEntry>,
  { program, sheets }: ComposedProgram,
  defaultLang: string,
): void {
  for (const { patient } of sheets) {
    if (!patient) continue;
    const place = { program: program.id, path: sheetPagePath(patient, defaultLang) };
    const known = entries.get(nameOf(patient));
    if (!known) entries.set(nameOf(patient), { ...describe(patient, defaultLang), places: [place] });
    else if (!known.places.some((other) => other.program === program.id)) known.places.push(place);
  }
}

/** What makes two sheets of different programs or languages the same line. */
function nameOf({ kind, key }: Sheet): string {
  return `${kind}:${key}`;
}

function describe(sheet: Sheet, defaultLang: string): Omit<LibraryEntry, 'places'> {
  const { kind, lang, stage, minutes } = sheet;
  const filledBy = kind === 'sheet' ? (sheet.filledBy ?? 'patient') : undefined;
  return compact({ kind, lang, stage, minutes, filledBy, path: sheetPagePath(sheet, defaultLang), sheet });
}

function placesOf(article: Sheet, programs: readonly ComposedProgram[], defaultLang: string): LibraryEntry['places'] {
  const path = sheetPagePath(article, defaultLang);
  return programs
    .filter(({ program }) =>
      program.phases.some((phase) =>
        listContents(phase).some((content) => 'article' in content && content.article === article.id),
      ),
    )
    .map(({ program }) => ({ program: program.id, path }));
}
