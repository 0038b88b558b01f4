import type { Program } from '../../../src/read/schema/program.ts';
import type { Sheet } from '../../../src/model/node.ts';
import type { SheetShape } from './sheet-shape.ts';

/** One program in one language: where a capability may be found. */
export interface Subject {
  program: Program;
  /** The complete sheets of the program. */
  sheets: readonly SheetShape[];
  articles: readonly Sheet[];
}

/** True for a sheet that is used at a review; one that is scored there, such as a questionnaire, is no talk about how it goes. */
export function isReview({ sheet, fields }: SheetShape, { program }: Subject): boolean {
  const isScored = [...fields.values()].some(({ kind, owner }) => kind === 'number' && owner === 'clinician');
  return !isScored && program.review_schedule.some(({ id }) => id === sheet.occasion?.id);
}

/** True for the id of a session of the program. */
export function isSession({ program }: Subject, occasion: string | undefined): boolean {
  return program.phases.some(({ sessions }) => sessions.some(({ id }) => id === occasion));
}

export function idsOf(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id);
}
