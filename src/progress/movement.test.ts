import { expect, test } from 'vitest';
import type { MeasureRule, Track } from './line.ts';
import { findMovement } from './movement.ts';
import { addDays } from './days.ts';

const CHANGE = { points: 2, source: 'Somebody 2020' };
const RULE: MeasureRule = { schedule: 'daily', direction: 'lower-is-better', checkIns: 3, change: CHANGE };

/** Weeks from a Monday on, each with a number on each of its first days. */
function daily(...weeks: number[][]): Track {
  return {
    line: { ids: ['d__t__r-*__pain'], label: 'Pain', over: 'days' },
    points: weeks.flatMap((week, index) =>
      week.map((value, day) => ({ day: addDays('2026-03-02', index * 7 + day), value, field: '' })),
    ),
  };
}

function weekly(...values: number[]): Track {
  const { points } = daily(...values.map((value) => [value]));
  return { line: { ids: ['d__t__r-*__pain'], label: 'Pain', over: 'weeks' }, points };
}

test('the mean of the last week is held beside that of the first', () => {
  expect(findMovement(daily([6, 7, 8], [5, 6, 7], [5, 5, 5]), RULE)).toMatchObject({
    ...{ change: 'better', plateau: undefined },
    ...{ first: { monday: '2026-03-02', mean: 7 }, last: { monday: '2026-03-16', mean: 5 } },
  });
  expect(findMovement(daily([5, 5, 5], [7, 7, 7]), RULE)).toMatchObject({ change: 'worse' });
  expect(findMovement(daily([6, 6, 6], [5, 5, 5]), RULE)).toMatchObject({ change: 'too-small', plateau: undefined });
});

test('single days never show a change, whatever they say', () => {
  expect(findMovement(daily([9], [1]), RULE)).toBeUndefined();
  expect(findMovement(daily([9, 9], [1, 1, 1]), RULE)).toBeUndefined();
  expect(findMovement(daily([9, 9, 9, 1, 1, 1, 1]), RULE)).toBeUndefined();
  // Asked on a sheet by itself, it is still a mark of that day.
  const { points } = daily([9], [1], [1]);
  expect(findMovement({ line: { ids: ['s__pain'], label: 'Pain' }, points }, RULE)).toBeUndefined();
});

test('three marks of one day are one day', () => {
  const { line, points } = daily([9], [1, 1, 1]);
  const thrice = [points[0]!, points[0]!, points[0]!, ...points.slice(1)];
  expect(findMovement({ line, points: thrice }, RULE)).toBeUndefined();
});

test('a number for a whole week, or of a review, may stand by itself', () => {
  expect(findMovement(weekly(8, 6), RULE)).toMatchObject({ change: 'better' });
  const { points } = weekly(8, 6);
  const review = { ...RULE, schedule: 'review' as const };
  expect(findMovement({ line: { ids: ['s__pain'], label: 'Pain' }, points }, review)).toMatchObject({
    change: 'better',
  });
});

test('a plateau needs as many weeks as the measure says, each with enough days', () => {
  expect(findMovement(weekly(5, 6, 5), RULE)).toMatchObject({ change: 'too-small', plateau: 3 });
  expect(findMovement(weekly(5, 6), RULE)).toMatchObject({ plateau: undefined });
  expect(findMovement(weekly(9, 5, 6, 5), RULE)).toMatchObject({ change: 'better', plateau: 3 });
  expect(findMovement(daily([5, 5, 5], [5], [6, 6, 6]), RULE)).toMatchObject({ plateau: undefined });
});

test('without a change that was found to count, nothing is said', () => {
  expect(findMovement(weekly(9, 1), { ...RULE, change: undefined })).toBeUndefined();
  expect(findMovement(weekly(9, 1), undefined)).toBeUndefined();
});
