/** The smallest change that counts: in points, in percent of the first score, or whichever of both is reached first. */
export interface ChangeRule {
  points?: number | undefined;
  percent?: number | undefined;
  direction: 'higher-is-better' | 'lower-is-better';
}

export type Change = 'better' | 'worse' | 'too-small';

/** Numbers such as 0.3 × 7 are off by less than this. */
const ROUNDING = 1e-9;

/**
 * Whether the way from one score to another is a change that counts. A change too small to count is not called a failure
 * anywhere: it may be chance. In percent of 0 any change counts.
 */
export function judgeChange(before: number, after: number, { points, percent, direction }: ChangeRule): Change {
  const change = after - before;
  const limits = [points, percent === undefined ? undefined : (percent / 100) * Math.abs(before)];
  const counts = limits.some((limit) => limit !== undefined && Math.abs(change) >= limit - ROUNDING);
  if (!counts || change === 0) return 'too-small';
  return change > 0 === (direction === 'higher-is-better') ? 'better' : 'worse';
}
