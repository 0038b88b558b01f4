/** An ISO day in words of a language. */
export function sayDay(day: string, locale: string): string {
  return longFormat(locale).format(Date.parse(day));
}

/** How days are written in words: they have no time, and so no zone. */
export function longFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
}
