import { findDay } from '../../answers/find-day.ts';
import { addDays } from '../../progress/days.ts';
import type { SheetOnPath } from './go-on-page.ts';
import { sortCopies, type KeptCopy } from '../keep/kept-copy.ts';

/** The copy that was changed last; undefined without any. */
export function findLatest(copies: readonly KeptCopy[]): KeptCopy | undefined {
  return copies.reduce<KeptCopy | undefined>(
    (latest, copy) => (latest === undefined || copy.changed > latest.changed ? copy : latest),
    undefined,
  );
}

/**
 * What comes behind a sheet on the path of its program and was not written on yet; undefined behind the last one, and for a
 * sheet that stands beside the path.
 */
export function findFollower(
  latest: Pick<KeptCopy, 'sheet'>,
  path: readonly SheetOnPath[],
  copies: readonly Pick<KeptCopy, 'sheet'>[],
): SheetOnPath | undefined {
  const at = path.findIndex(({ sheet }) => sheet === latest.sheet);
  if (at < 0) return undefined;
  return path.slice(at + 1).find(({ sheet }) => !copies.some((copy) => copy.sheet === sheet));
}

/** The first and last day of a copy of a diary; the first is written on it, or the day it was begun. @internal */
export function daysOfDiary({ copy, answers }: Pick<KeptCopy, 'copy' | 'answers'>, days: number): [string, string] {
  const first = findDay(Object.entries(answers), copy);
  return [first, addDays(first, days - 1)];
}

/** Whether the days of the newest copy of a diary are over, so that the next one may begin. */
export function isDiaryOver(copies: readonly KeptCopy[], sheet: string, days: number, today: string): boolean {
  const [newest] = sortCopies(copies.filter((copy) => copy.sheet === sheet));
  return newest !== undefined && daysOfDiary(newest, days)[1] < today;
}
