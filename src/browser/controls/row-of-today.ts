import { weekdayOf } from '../../progress/days.ts';

/**
 * Which row of a table of days is today's; undefined where none is.
 * @param days of its rows, where they are known
 * @param isWeek its rows are the days of a week from Monday
 * @param today ISO day
 */
export function findRowOfToday(
  days: readonly (string | undefined)[],
  isWeek: boolean,
  today: string,
): number | undefined {
  if (isWeek) return weekdayOf(today);
  const row = days.indexOf(today);
  return row < 0 ? undefined : row;
}
