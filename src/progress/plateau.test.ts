import { expect, test } from 'vitest';
import { isPlateau } from './plateau.ts';

const RULE = { change: 2, checkIns: 3 };

test('three check-ins closer together than a change that counts are a plateau', () => {
  expect(isPlateau([5, 6, 5], RULE)).toBe(true);
  expect(isPlateau([9, 2, 5, 6, 5], RULE)).toBe(true);
  expect(isPlateau([5, 5, 5], RULE)).toBe(true);
});

test('a change that counts among them is none', () => {
  expect(isPlateau([5, 6, 4], RULE)).toBe(false);
  expect(isPlateau([7, 5, 5], RULE)).toBe(false);
  expect(isPlateau([5, 6, 7], RULE)).toBe(false);
});

test('before there are as many check-ins there is none', () => {
  expect(isPlateau([], RULE)).toBe(false);
  expect(isPlateau([5, 5], RULE)).toBe(false);
});
