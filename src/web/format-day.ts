import { knownLocale } from '../model/locale.ts';

/** An ISO day in words of a language: `2027-05-01` → "1 May 2027" where days come first, "May 1, 2027" where months do. */
export function formatDay(day: string, language: { tag: string; date_format: string }): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The locale in which days and times of a language are written. */
export function localeOf({ tag, date_format }: { tag: string; date_format: string }): string {
  // Plain "en" is written with the day first, unless a site writes its months first.
  return tag === 'en' && date_format.startsWith('MM') ? 'en-US' : knownLocale(tag);
}
