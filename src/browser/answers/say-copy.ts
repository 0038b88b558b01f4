import { findDay } from '../../answers/find-day.ts';
import { fillWords } from '../../model/fill-words.ts';
import type { Value } from '../../model/value.ts';
import { addDays } from '../../progress/days.ts';
import { longFormat, sayDay } from '../say-day.ts';

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
  const day = days === undefined ? sayDay(copy.slice(0, 10), locale) : sayDays(findDay(answers, copy), days, locale);
  const more = copy.slice(11);
  return more === '' ? day : fillWords(words.copy_further, { day, n: more });
}

function sayDays(first: string, days: number, locale: string): string {
  return longFormat(locale).formatRange(Date.parse(first), Date.parse(addDays(first, days - 1)));
}
