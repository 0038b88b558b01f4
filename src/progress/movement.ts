import { judgeChange, type Change } from './change.ts';
import type { MeasureRule, Track } from './line.ts';
import { isPlateau } from './plateau.ts';
import { listWeeks, type Week } from './week-means.ts';

/** What may be said of a line by the rule of its measure. */
export interface Movement {
  first: Week;
  last: Week;
  change: Change;
  /** So many check-ins in a row moved less than a change that counts; undefined where they did move. */
  plateau: number | undefined;
  rule: NonNullable<MeasureRule['change']>;
}

/** Fewer days say too little of a week: a single mark shows how that day was. */
const FEWEST_DAYS = 3;

/**
 * Whether a line has moved: the mean of its last week beside that of its first. Undefined where nothing may be said: the
 * measure has no change that was found to count, or there are not two weeks that say enough.
 */
export function findMovement({ line, points }: Track, measure: MeasureRule | undefined): Movement | undefined {
  if (measure?.change === undefined) return undefined;
  const { change: rule, direction, checkIns } = measure;
  const isDaily = line.over === undefined ? measure.schedule === 'daily' : line.over !== 'weeks';
  const weeks = listWeeks(points).filter((week) => !isDaily || countOwnDays(week) >= FEWEST_DAYS);
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const means = weeks.map(({ mean }) => mean);
  return {
    ...{ first, last, rule },
    change: judgeChange(first.mean, last.mean, { points: rule.points, direction }),
    plateau: isPlateau(means, { change: rule.points, checkIns }) ? checkIns : undefined,
  };
}

function countOwnDays({ points }: Week): number {
  return new Set(points.map(({ day }) => day)).size;
}
