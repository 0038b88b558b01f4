import { readDate } from '../../answers/read/read-date.ts';

/**
 * The days a person may have meant by what they typed: one where it is sure, several where only they can tell, none
 * where it is no day. Dates in the format itself are sure; without a year, or with two digits of it, they seldom are.
 *
 * @param format such as `DD/MM/YYYY`
 * @param language BCP 47, for the names of months
 * @param today an ISO day; what lacks its year lies around it
 * @returns ISO days, nearest to the format's own order first
 */
export function findDateReadings(text: string, format: string, language: string, today: string): string[] {
  const sure = readDate(text, format);
  if (sure !== undefined) return [sure];
  const parts = text
    .trim()
    .split(/[\s./,-]+/)
    .filter((part) => part !== '');
  const named = findNamedMonth(parts, language);
  const readings =
    named === undefined ? readNumbers(parts, text.includes('.'), format, today) : readNamed(parts, named, today);
  return [...new Set(readings)];
}

/** An ISO day as the format writes it. */
export function writeDate(day: string, format: string): string {
  const [year, month, date] = day.split('-') as [string, string, string];
  return format.replace(/Y+/, year).replace(/M+/, month).replace(/D+/, date);
}

interface NamedMonth {
  /** Position among the parts. */
  at: number;
  /** From 1. */
  month: number;
}

function findNamedMonth(parts: readonly string[], language: string): NamedMonth | undefined {
  for (const [at, part] of parts.entries()) {
    if (/\d/.test(part)) continue;
    const month = monthNames(language).findIndex((names) => names.includes(part.toLocaleLowerCase(language)));
    if (month >= 0) return { at, month: month + 1 };
  }
  return undefined;
}

function monthNames(language: string): string[][] {
  return Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).flatMap((style) => {
      const name = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(
        Date.UTC(2024, month, 15),
      );
      return name.toLocaleLowerCase(language).replace(/\.$/, '');
    }),
  );
}

function readNamed(parts: readonly string[], { at, month }: NamedMonth, today: string): string[] {
  const [day, year, ...more] = parts
    .filter((_, index) => index !== at)
    .map((part) => part.replace(/(?:st|nd|rd|th)$/, ''));
  if (day === undefined || !/^\d{1,2}$/.test(day) || more.length > 0) return [];
  return yearsOf(year, month, Number(day), today).flatMap((whole) => isoDay(whole, month, Number(day)));
}

function readNumbers(parts: readonly string[], dotted: boolean, format: string, today: string): string[] {
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return [];
  const yearFirst = parts[0]!.length > 2;
  const [first, second, year] = yearFirst ? [parts[1], parts[2], parts[0]] : parts;
  if (second === undefined || first!.length > 2 || second.length > 2 || year?.length === 1 || year?.length === 3)
    return [];
  const dayFirst = !yearFirst && format.indexOf('D') < format.indexOf('M');
  const own: [day: number, month: number] = dayFirst
    ? [Number(first), Number(second)]
    : [Number(second), Number(first)];
  // A year in front is followed by the month, everywhere; and with dots nobody writes the month first.
  const orders: [number, number][] = yearFirst || (dotted && dayFirst) ? [own] : [own, [own[1], own[0]]];
  return orders.flatMap(([day, month]) =>
    yearsOf(year, month, day, today).flatMap((whole) => isoDay(whole, month, day)),
  );
}

/** The years that may be meant: the written one, that of the century, or without any the last and the next such day. */
function yearsOf(written: string | undefined, month: number, day: number, today: string): number[] {
  const thisYear = Number(today.slice(0, 4));
  if (written === undefined) {
    const thisOne = isoDay(thisYear, month, day)[0] ?? '';
    return thisOne >= today ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1];
  }
  if (written.length === 4) return [Number(written)];
  if (written.length !== 2) return [];
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(written);
  return inThisCentury > thisYear + 20 ? [inThisCentury - 100, inThisCentury] : [inThisCentury];
}

/** The day if the calendar has it. */
function isoDay(year: number, month: number, day: number): string[] {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? [date.toISOString().slice(0, 10)] : [];
}
