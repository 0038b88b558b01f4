import { expect, test } from 'vitest';
import { nameRow } from './name-row.ts';

test.each([
  ['1', 'Night', 'Night 1'],
  ['4 to 6', 'Month', 'Month 4 to 6'],
  ['1 Mon 5 Oct', 'Day', 'Day 1 Mon 5 Oct'],
  ['2', '', '2'],
  ['Monday', 'Day', 'Monday'],
  ['Sleep and rest', 'Part of life', 'Sleep and rest'],
])('the row %j below the corner %j is called %j', (label, corner, name) => {
  expect(nameRow(label, corner)).toBe(name);
});
