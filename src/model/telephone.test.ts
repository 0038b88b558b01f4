import { expect, test } from 'vitest';
import { dialledNumber, showsNumber } from './telephone.ts';

test.each([
  ['0800 111 0 111', '08001110111'],
  ['+49 (0)800 111 0 111', '+498001110111'],
  ['+44 (0) 20 7946 0000', '+442079460000'],
  ['+49-800/111.0111', '+498001110111'],
  ['(0800) 111 0 111', '08001110111'],
  ['(02) 9876 5432', '0298765432'],
  ['116 123', '116123'],
  ['112', '112'],
])('%s is dialled as %s', (shown, dialled) => expect(dialledNumber(shown)).toBe(dialled));

test.each(['112 oder 110', 'SHOUT to 85258', '0800 HELLO', '', '9'])('"%s" is not one number', (shown) =>
  expect(dialledNumber(shown)).toBeUndefined(),
);

test.each([
  ['0800 111 0 111', '08001110111', true],
  ['0800 111 0 111', '+498001110111', true],
  ['+49 (0)800 111 0 111', '+498001110111', true],
  ['+49 (0)800 111 0 111', '+4908001110111', false],
  ['0800 111 0 111', '+498001110222', false],
  ['0800 111 0 111', '08001110112', false],
  ['112 oder 110', '112', true],
  ['112 oder 110', '110', true],
  ['112 oder 110', '112110', false],
  ['Call the office on 020 7946 0000.', '+442079460000', true],
  ['Call us', '112', true],
])('words "%s" show what %s dials: %s', (words, dialled, agrees) => expect(showsNumber(words, dialled)).toBe(agrees));
