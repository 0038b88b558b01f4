import { expect, test } from 'vitest';
import { countValues } from './count-values.ts';

test.each([
  ['', 0],
  ['1 2 3', 3],
  ['1 0 R', 3],
  ['[[][]]', 3],
  ['/a/b /c', 3],
  ['(one ( two \\) three ) four) 1', 2],
  ['<41 42 43>[<00>]', 3],
  ['<</A 1/B true>>', 7],
  ['(', 1],
  ['<', 1],
  ['(\\', 1],
])('in “%s” there are %i values', (text, count) => {
  expect(countValues(Buffer.from(text))).toBe(count);
});
