import { groupBy } from '../model/group-by.ts';
import { mondayOf } from './days.ts';
import type { Point } from './line.ts';

/** The answers of one week. */
export interface Week {
  /** Its Monday, ISO. */
  monday: string;
  /** In the order of their days. */
  points: Point[];
  /** To one decimal, as it is shown: what is said of it is said of the number the reader sees. */
  mean: number;
}

/** The answers by weeks, oldest first; weeks without any are left out. @param points oldest first */
export function listWeeks(points: readonly Point[]): Week[] {
  return [...groupBy(points, ({ day }) => mondayOf(day))].map(([monday, ofWeek]) => ({
    monday,
    points: ofWeek,
    mean: roundToTenth(ofWeek.reduce((sum, { value }) => sum + value, 0) / ofWeek.length),
  }));
}

function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
