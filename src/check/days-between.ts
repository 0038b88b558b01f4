const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one ISO 8601 day to another; negative if the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
