import { expect, test } from 'vitest';
import { readNumber } from './read-number.ts';

test.each<[string, number | undefined]>([
  ['7', 7],
  [' 72,5 kg', 72.5],
  ['72.5KG', 72.5],
  ['-3', -3],
  ['−3', -3],
  ['+3', 3],
  ['0,125', 0.125],
  ['1.250', undefined],
  ['1,250', undefined],
  ['1234.567', 1234.567],
  ['about 7', undefined],
  ['7-8', undefined],
  ['7 8', undefined],
  ['kg', undefined],
])('“%s” is read as %s', (text, value) => {
  expect(readNumber(text, 'kg')).toBe(value);
});
