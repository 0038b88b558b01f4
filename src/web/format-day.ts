/** An ISO day in words of a language: `2027-05-01` → "1 May 2027" where days come first, "May 1, 2027" where months do. */
export function formatDay(day: string, language: { tag: string; date_format: string }): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The locale in which days and times of a language are written. */
export function localeOf(language: { tag: string; date_format: string }): string {
  // Plain "en" would be written the American way whatever date_format says.
  return language.tag === 'en' && language.date_format.startsWith('DD') ? 'en-GB' : language.tag;
}
