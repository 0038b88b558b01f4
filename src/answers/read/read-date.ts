/**
 * The ISO day of a date written by hand in a format such as `DD/MM/YYYY`, or undefined if it can be read in two ways or is no day.
 * Days and months may lack their zero; the year must be whole.
 */
export function readDate(text: string, format: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const order = [...format.matchAll(/D+|M+|Y+/g)].map(([part]) => part[0]!);
  const numbers = text.trim().split(/\s*[./-]\s*/);
  if (order.length !== 3 || numbers.length !== 3) return undefined;
  const parts: Record<string, number> = {};
  for (const [index, part] of order.entries()) {
    if (!(part === 'Y' ? /^\d{4}$/ : /^\d{1,2}$/).test(numbers[index]!)) return undefined;
    parts[part] = Number(numbers[index]);
  }
  return isoDay(parts['Y']!, parts['M']!, parts['D']!);
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}
