import type { Authored } from '../../read/library.ts';
import type { Program } from '../../read/schema/program.ts';
import { adviseNearest } from '../../problem/nearest.ts';
import {
  findReferredSheets,
  formatSheetReference,
  parseSheetReference,
  type SheetUse,
} from '../../read/sheet-reference.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { unknownReference } from './unknown-reference.ts';

/**
 * Sheets that a program names are among `uses`, each with its occasion where there are several.
 * @param what they should name, in words
 * @param here see findReferredSheets
 */
export function checkSheetReferences(
  program: Authored<Program>,
  path: PropertyKey[],
  references: readonly string[],
  { uses, what, here }: { uses: readonly SheetUse[]; what: string; here?: string },
): Problem[] {
  return references.flatMap((reference, index): Problem[] => {
    const found = findReferredSheets(reference, uses, here);
    if (found.length === 1) return [];
    const at = [...path, index];
    const { worksheet } = parseSheetReference(reference);
    const same = uses.filter(({ id }) => id === worksheet).map(formatSheetReference);
    if (same.length === 0)
      return [
        unknownReference(
          program,
          at,
          what,
          worksheet,
          uses.map(({ id }) => id),
        ),
      ];
    if (found.length > 1) return [errorAt(program.placeOf(at), ...sayMissingOccasion(`"${reference}"`, same))];
    return [
      errorAt(
        program.placeOf(at),
        'unknown-reference',
        `This program does not use the sheet "${worksheet}" on the occasion that "${reference}" names.`,
        adviseNearest(reference, same),
      ),
    ];
  });
}

/** @param named the reference or link, quoted @param choices what it could say */
export function sayMissingOccasion(
  named: string,
  choices: readonly string[],
): [rule: string, message: string, advice: string] {
  return [
    'missing-occasion',
    `${named} names a sheet that is used on several occasions, and does not say on which.`,
    `Name the occasion: ${choices.join(', ')}.`,
  ];
}
