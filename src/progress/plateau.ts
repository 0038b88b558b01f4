/** When a plan is looked at anew. */
export interface PlateauRule {
  /** The smallest change that counts, in the numbers of the measure. */
  change: number;
  /** Check-ins in a row without one. */
  checkIns: number;
}

/**
 * True where the last check-ins lie closer together than a change that counts, whichever way they went. It says that
 * nothing has moved, not why: staying where one is can be what was planned.
 * @param values of all check-ins that have a number, the oldest first
 */
export function isPlateau(values: readonly number[], { change, checkIns }: PlateauRule): boolean {
  if (values.length < checkIns) return false;
  const last = values.slice(-checkIns);
  return Math.max(...last) - Math.min(...last) < change;
}
