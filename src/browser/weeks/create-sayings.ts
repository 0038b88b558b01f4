import { findTitle, type SiteLibrary } from '../answers/site-library.ts';
import type { Sayings } from './tabulate-tracks.ts';

/** Days and numbers as the language of the page writes them, and sheets by their title. */
export function createSayings(library: SiteLibrary): Sayings {
  const days = new Intl.DateTimeFormat(library.locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(library.locale, { maximumFractionDigits: 20, useGrouping: false });
  return {
    day: (day) => days.format(Date.parse(day)),
    number: (value) => numbers.format(value),
    sheet: (key) => [...library.programs.keys()].flatMap((program) => findTitle(library, program, key) ?? [])[0] ?? key,
  };
}
