import { isoDay, readDate } from '../../answers/read/read-date.ts';
import { toPlainSigns } from '../../answers/read/to-plain-signs.ts';

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
  const plain = toPlainSigns(text);
  const parts = plain.split(/[\s./,-]+/).filter((part) => part !== '');
  const named = findNamedMonth(parts, language);
  const readings =
    named === undefined
      ? readNumbers(parts, plain.includes('.'), format, today)
      : readNamed(parts, named, language, today);
  return [...new Set(readings)];
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

/** The names of each month, alone and as they stand in a date: April is `duben` in Czech, but the third is `3. dubna`. */
function monthNames(language: string): string[][] {
  const forms = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' }),
  ]);
  return Array.from({ length: 12 }, (_, month) =>
    forms.flatMap((form) => {
      const name = form.formatToParts(Date.UTC(2024, month, 15)).find(({ type }) => type === 'month')?.value ?? '';
      return name.toLocaleLowerCase(language).replace(/\.$/, '');
    }),
  );
}

/** What stands in a date beside its parts, such as `de` in `3 de abril de 2026`. */
function wordsBetween(language: string): string[] {
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).formatToParts(0);
  return parts.flatMap(({ type, value }) => (type === 'literal' ? value.split(/[\s.,]+/) : []));
}

function readNamed(parts: readonly string[], { at, month }: NamedMonth, language: string, today: string): string[] {
  const between = wordsBetween(language);
  const others = parts
    .filter((part, index) => index !== at && !between.includes(part))
    // The third is 3rd, and the first 1er in French.
    .map((part) => part.replace(/^(\d+)\p{L}+$/u, '$1'));
  const [day, year, ...more] = /^\d{4}$/.test(others[0] ?? '') ? [...others].reverse() : others;
  if (day === undefined || !/^\d{1,2}$/.test(day) || more.length > 0) return [];
  return yearsOf(year, month, Number(day), today).flatMap((whole) => isoDay(whole, month, Number(day)) ?? []);
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
    yearsOf(year, month, day, today).flatMap((whole) => isoDay(whole, month, day) ?? []),
  );
}

/** The years that may be meant: the written one, that of the century, or without any the last and the next such day. */
function yearsOf(written: string | undefined, month: number, day: number, today: string): number[] {
  const thisYear = Number(today.slice(0, 4));
  if (written === undefined) {
    const thisOne = isoDay(thisYear, month, day) ?? '';
    return thisOne >= today ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1];
  }
  if (written.length === 4) return [Number(written)];
  if (written.length !== 2) return [];
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(written);
  return inThisCentury > thisYear + 20 ? [inThisCentury - 100, inThisCentury] : [inThisCentury];
}
