import { expect, test } from 'vitest';
import { fillInlines, fillWords } from './fill-words.ts';

test('placeholders are filled, and what is filled in is not read again', () => {
  expect(fillWords('{a} and {b}, {a}', { a: '{b}', b: '$&' })).toBe('{b} and $&, {b}');
});

test('a placeholder nobody fills stays to be seen', () => {
  expect(fillWords('{a} {toString}', {})).toBe('{a} {toString}');
});

test('a placeholder can stand for a link', () => {
  const link = { type: 'link' as const, href: 'safety:', children: [] };
  expect(fillInlines('See {where}.', { where: [link] })).toEqual([
    { type: 'text', text: 'See ' },
    link,
    { type: 'text', text: '.' },
  ]);
});
