import { placedInlines } from '../../src/model/walk-tree.ts';
import { parseSheetReference } from '../../src/read/sheet-reference.ts';
import type { Composition, LanguageComposition } from '../../src/compose/composition.ts';
import type { Sheet } from '../../src/model/node.ts';
import { findCoverage, type FoundCapability } from './capabilities/find-coverage.ts';

/** Ids of the worksheets and articles that hold a capability, by its id. */
export type CapabilityHomes = Readonly<Record<string, readonly string[]>>;

/**
 * What a capability is said to live on holds it: on the sheet itself, in the program's data, or, for an article, on a
 * sheet it leads to. A worksheet of several programs keeps its word in one of them at least.
 * @returns a sentence on each that does not, in the order of `homes`
 */
export function findWrongHomes(composition: Composition, lang: string, homes: CapabilityHomes): string[] {
  const source = composition.languages.find(({ language }) => language.tag === lang)!;
  const found = findCoverage(composition, lang).flatMap((program) => program.found);
  const sheets = new Map(sheetsOf(source).map((sheet) => [sheet.id, sheet]));
  return Object.entries(homes).flatMap(([claim, ids]) =>
    ids.flatMap((id): string[] => {
      const sheet = sheets.get(id);
      if (!sheet) return [`${id} is said to hold ${claim}, but there is no such worksheet or article.`];
      const own = new Set([id, ...(sheet.kind === 'article' ? linkedSheets(sheet) : [])]);
      const candidates = found.filter(({ capability }) => capability.id === claim);
      if (candidates.some((one) => one.missing.length === 0 && isHome(one, own))) return [];
      return [explain(id, claim, candidates[0], own)];
    }),
  );
}

function sheetsOf({ programs, articles }: LanguageComposition): Sheet[] {
  return [...programs.flatMap(({ sheets }) => sheets), ...articles].map(({ complete }) => complete);
}

function linkedSheets(article: Sheet): string[] {
  return placedInlines(article).flatMap(({ inline }) =>
    inline.type === 'link' && inline.href.startsWith('sheet:') ? [parseSheetReference(inline.href.slice('sheet:'.length)).worksheet] : [],
  );
}

/** What is in the program's data only is no sheet's alone. */
function isHome({ homes }: FoundCapability, own: ReadonlySet<string>): boolean {
  return homes.every((home) => home.in === 'program') || homes.some((home) => own.has(home.id));
}

function explain(id: string, claim: string, found: FoundCapability | undefined, own: ReadonlySet<string>): string {
  if (!found) return `${id} is said to hold ${claim}, but there is no such capability.`;
  const { capability, missing } = found;
  const name = `${claim}, "${capability.title}"`;
  const needs = (missing.length > 0 ? missing : capability.parts.map((part) => part.needs)).join('; and ');
  if (found.homes.length > 0 && isHome(found, own))
    return `${id} does its part for ${name}, but the rest of it is nowhere in the program. Still missing: ${needs}.`;
  return `${id} is said to hold ${name}, but nothing in it does. It takes ${needs}.`;
}
