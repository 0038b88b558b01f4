import { knownLocale } from './locale.ts';

/** How people of a language write a day in figures, such as `DD/MM/YYYY`; in the calendar that is the same in all languages. */
export function dateFormatOf(tag: string): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', calendar: 'gregory', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(knownLocale(tag), options).formatToParts(0);
  const letters: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = { day: 'DD', month: 'MM', year: 'YYYY' };
  const format = parts.map(({ type, value }) => letters[type] ?? signsBetween(value));
  return format.join('').trim();
}

/** Nobody writes marks of direction into a box, nor words such as the short one for year in Bulgarian. */
function signsBetween(literal: string): string {
  return /\p{L}/u.test(literal) ? '' : literal.replace(/[^\s./-]/g, '');
}

/** An ISO day in a format such as `DD/MM/YYYY`. */
export function writeDay(day: string, format: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return format.replace(/Y+/, year).replace(/M+/, month).replace(/D+/, date);
}
