import { toPlainSigns } from './to-plain-signs.ts';

/** Years that are no answer on a worksheet belong to another calendar, such as 1405 in Persian or 2569 in Thai. */
const FIRST_YEAR = 1850;
const LAST_YEAR = 2249;

/**
 * The ISO day of a date written by hand in a format such as `DD/MM/YYYY`, or undefined if it can be read in two ways or is no day.
 * Days and months may lack their zero; the year must be whole, and of the calendar that the format is of.
 */
export function readDate(text: string, format: string): string | undefined {
  const written = toPlainSigns(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const order = [...format.matchAll(/D+|M+|Y+/g)].map(([part]) => part[0]!);
  const numbers = written.replace(/\s*(?:[.日일]|г\.?)$/, '').split(/\s*[./年月년월-]\s*/);
  if (order.length !== 3 || numbers.length !== 3) return undefined;
  const parts: Record<string, number> = {};
  for (const [index, part] of order.entries()) {
    if (!(part === 'Y' ? /^\d{4}$/ : /^\d{1,2}$/).test(numbers[index]!)) return undefined;
    parts[part] = Number(numbers[index]);
  }
  return isoDay(parts['Y']!, parts['M']!, parts['D']!);
}

/** The ISO day if the calendar has it, in a year people alive can mean. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
