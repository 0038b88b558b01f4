import { expect, test } from 'vitest';
import { CAPABILITIES } from './capabilities.ts';

test('there is each of C01 to C72, in order', () => {
  const all = Array.from({ length: 72 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
  expect(CAPABILITIES.map(({ id }) => id)).toEqual(all);
});

test('each capability asks for something', () => {
  expect(CAPABILITIES.filter(({ parts }) => parts.length === 0 || parts.some(({ needs }) => needs === ''))).toEqual([]);
});
