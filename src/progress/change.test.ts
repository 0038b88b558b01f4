import { expect, test } from 'vitest';
import { judgeChange } from './change.ts';

const LOWER = 'lower-is-better';

test('a change counts from its limit on, for the better and for the worse', () => {
  const rule = { points: 5, direction: LOWER } as const;
  expect([15, 16, 20, 24, 25].map((after) => judgeChange(20, after, rule))).toEqual([
    ...['better', 'too-small', 'too-small', 'too-small', 'worse'],
  ]);
});

test('where higher is better the other way is the better one', () => {
  const rule = { points: 1.3, direction: 'higher-is-better' } as const;
  expect(judgeChange(4, 5.3, rule)).toBe('better');
  expect(judgeChange(4, 2.7, rule)).toBe('worse');
  expect(judgeChange(4, 5.2, rule)).toBe('too-small');
});

test('a limit in percent is one of the first score', () => {
  const rule = { percent: 30, direction: LOWER } as const;
  expect(judgeChange(7, 4.9, rule)).toBe('better');
  expect(judgeChange(7, 5, rule)).toBe('too-small');
  expect(judgeChange(0, 0, rule)).toBe('too-small');
  expect(judgeChange(0, 1, rule)).toBe('worse');
});

test('of two limits the one that is reached first counts', () => {
  const rule = { points: 2, percent: 30, direction: LOWER } as const;
  expect(judgeChange(10, 8, rule)).toBe('better');
  expect(judgeChange(3, 2, rule)).toBe('better');
  expect(judgeChange(10, 9, rule)).toBe('too-small');
});

test('without a limit no change counts', () => {
  expect(judgeChange(10, 0, { direction: LOWER })).toBe('too-small');
});
