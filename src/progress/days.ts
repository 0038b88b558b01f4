const DAY_MS = 86_400_000;

/** The ISO day so many days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** From one ISO day to another. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The Monday of the week of an ISO day (ISO 8601 weeks). */
export function mondayOf(day: string): string {
  return addDays(day, -weekdayOf(day));
}

/** The place of an ISO day in its week: 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
}
