import { listSheetUses } from '../../read/phase-contents.ts';
import { parseLink } from '../../model/authored-link.ts';
import type { Place } from '../../model/node.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Library } from '../../read/library.ts';
import type { Program } from '../../read/schema/program.ts';
import { findInPrograms, formatSheetReference, parseSheetReference } from '../../read/sheet-reference.ts';
import { sayMissingOccasion } from '../values/check-sheet-references.ts';

/**
 * A link to a sheet that is used more than once says on which occasion, and it is used on that one.
 * @param from of the sheet with the link: its program and the id of its occasion
 */
export function checkOccasion(
  href: string,
  place: Place,
  library: Library,
  from: { program?: string | undefined; occasion?: string | undefined } = {},
): Problem[] {
  const link = parseLink(href);
  if (link?.scheme !== 'sheet' && link?.scheme !== 'sheets') return [];
  const { scheme, name: reference } = link;
  const programs = listByPreference(library, from.program).map((source) => listSheetUses(source));
  const { uses, found } = findInPrograms(reference, programs, from.occasion);
  if (uses.length === 0) return checkUsed(href, parseSheetReference(reference).worksheet, place, library);
  if (scheme === 'sheets' || found.length === 1) return [];
  const choices = uses.map((use) => `sheet:${formatSheetReference(use)}`);
  if (found.length > 1) {
    const [rule, message, advice] = sayMissingOccasion(`The link "${href}"`, choices);
    return [errorAt(place, rule, message, `${advice} "sheets:${uses[0]!.id}" leads to all of them.`)];
  }
  const message = `The link "${href}" leads to a sheet that is not used on that occasion.`;
  return [errorAt(place, 'unknown-link', message, adviseNearest(href, choices))];
}

/** A sheet that is there and that no program uses is on no page. */
function checkUsed(href: string, id: string, place: Place, { worksheets, unread }: Library): Problem[] {
  if (!worksheets.has(id) || [...unread].some((file) => file.startsWith('content/programs/'))) return [];
  const message = `The link "${href}" leads to a sheet that no program uses, so it is on no page.`;
  return [
    errorAt(place, 'unknown-link', message, 'Name the sheet in "core" or "more" of a phase, or link to another one.'),
  ];
}

function listByPreference({ programs }: Library, own: string | undefined): Program[] {
  const all = [...programs.values()].map(({ source }) => source.value);
  return [...all.filter(({ id }) => id === own), ...all];
}
