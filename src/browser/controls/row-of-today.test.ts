import { expect, it } from 'vitest';
import { findRowOfToday } from './row-of-today.ts';

it('is the row with the day of today, or with its weekday', () => {
  const days = ['2026-12-28', '2026-12-29', undefined];
  expect(findRowOfToday(days, false, '2026-12-29')).toBe(1);
  expect(findRowOfToday(days, false, '2026-12-31')).toBeUndefined();
  // A Sunday.
  expect(findRowOfToday([], true, '2026-12-27')).toBe(6);
});
