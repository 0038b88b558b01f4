import type { Library } from '../../read/library.ts';
import type { Composition, LanguageComposition } from '../../compose/composition.ts';
import type { Place, Sheet } from '../../model/node.ts';
import { warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { placedInlines } from '../../model/walk-tree.ts';
import { findCoverage, type FoundCapability } from './find-coverage.ts';

/**
 * What worksheets and articles say they cover is there: on the sheet itself, in the program's data, or, for an
 * article, on a sheet it leads to. A file of several programs keeps its word in one of them at least.
 */
export function checkClaims(library: Library, composition: Composition): Problem[] {
  const tag = library.site.value.default_language;
  const source = composition.languages.find(({ language }) => language.tag === tag);
  const found = findCoverage(composition, tag).flatMap((program) => program.found);
  // Without a program that could be composed, nobody knows what is covered.
  if (!source || found.length === 0) return [];
  const sheets = new Map(sheetsOf(source).map((sheet) => [sheet.file, sheet]));
  const sources = [...library.worksheets.values(), ...library.articles.values()].map((family) => family.source);
  return sources.flatMap((file) => {
    const sheet = sheets.get(file.file);
    if (!sheet) return [];
    const own = new Set([sheet.id, ...(sheet.kind === 'article' ? linkedSheets(sheet) : [])]);
    return file.value.covers.flatMap((claim, index): Problem[] => {
      const candidates = found.filter(({ capability }) => capability.id === claim);
      if (candidates.some((one) => one.missing.length === 0 && isHome(one, own))) return [];
      return [explain(claim, candidates[0], own, file.placeOf(['covers', index]))];
    });
  });
}

function sheetsOf({ programs, articles }: LanguageComposition): Sheet[] {
  return [...programs.flatMap(({ sheets }) => sheets), ...articles].map(({ complete }) => complete);
}

function linkedSheets(article: Sheet): string[] {
  return placedInlines(article).flatMap(({ inline }) =>
    inline.type === 'link' && inline.href.startsWith('sheet:') ? [inline.href.slice('sheet:'.length)] : [],
  );
}

/** What is in the program's data only is no sheet's alone. */
function isHome({ homes }: FoundCapability, own: ReadonlySet<string>): boolean {
  return homes.every((home) => home.in === 'program') || homes.some((home) => own.has(home.id));
}

function explain(claim: string, found: FoundCapability | undefined, own: ReadonlySet<string>, place: Place): Problem {
  const warn = (message: string, advice: string): Problem => warningAt(place, 'unmet-claim', message, advice);
  if (!found) return warn(`There is no capability ${claim}.`, 'Name one of C01 to C72, or take it out.');
  const { capability, missing } = found;
  const name = `${claim}, "${capability.title}"`;
  const needs = (missing.length > 0 ? missing : capability.parts.map((part) => part.needs)).join('; and ');
  if (found.homes.length > 0 && isHome(found, own)) {
    return warn(
      `This does its part for ${name}, but the rest of it is nowhere in the program.`,
      `Still missing: ${needs}.`,
    );
  }
  return warn(
    `This says that it covers ${name}, but nothing in it does.`,
    `It takes ${needs}. Add that here, or take ${claim} out.`,
  );
}
