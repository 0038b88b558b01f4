import { findOwnDay } from '../../answers/group-copies.ts';
import { fillWords } from '../../model/fill-words.ts';
import type { Value } from '../../model/value.ts';
import { addDays } from '../../progress/days.ts';

export interface CopyWords {
  copy_further: string;
}

/** A copy as it is named: by the day it was begun, with a number for a further one of the day. */
interface NamedCopy {
  copy: string;
  answers: Iterable<readonly [name: string, value: Value]>;
}

/**
 * What a copy is called: a diary by its first and last day, another sheet by the day it was begun.
 * @param days how many a diary has; undefined for another sheet
 */
export function sayCopy(
  { copy, answers }: NamedCopy,
  days: number | undefined,
  locale: string,
  words: CopyWords,
): string {
  const first = (days && findOwnDay(answers)) || copy.slice(0, 10);
  const day = days === undefined ? sayDay(first, locale) : sayDays(first, addDays(first, days - 1), locale);
  const more = copy.slice(11);
  return more === '' ? day : fillWords(words.copy_further, { day, n: more });
}

/** An ISO day in words. */
export function sayDay(day: string, locale: string): string {
  return longFormat(locale).format(Date.parse(day));
}

function sayDays(first: string, last: string, locale: string): string {
  return longFormat(locale).formatRange(Date.parse(first), Date.parse(last));
}

function longFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
}
