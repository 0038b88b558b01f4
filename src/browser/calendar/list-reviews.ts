import { addDays } from '../../progress/days.ts';
import type { CalendarDay } from './write-calendar.ts';

/** A review of a program: so many days after the first one. */
export interface Review {
  uid: string;
  title: string;
  afterDays: number;
}

/** The reviews from today on, for somebody whose first day was `start`. @param title of all of them, else each has its own */
export function listReviewDays(
  reviews: readonly Review[],
  { start, today, title }: { start: string; today: string; title: string | undefined },
): CalendarDay[] {
  return reviews
    .map(({ uid, afterDays, title: own }) => ({ uid, day: addDays(start, afterDays), title: title ?? own }))
    .filter(({ day }) => day >= today);
}
