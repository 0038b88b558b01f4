import { expect, it } from 'vitest';
import { dateFormatOf, writeDay } from './date-format.ts';

it.each([
  ['en', 'DD/MM/YYYY'],
  ['en-US', 'MM/DD/YYYY'],
  ['de-x-leicht', 'DD.MM.YYYY'],
  ['gsw', 'DD.MM.YYYY'],
  ['es-419', 'DD/MM/YYYY'],
  ['nl', 'DD-MM-YYYY'],
  ['sv', 'YYYY-MM-DD'],
  ['cs', 'DD. MM. YYYY'],
  ['hr', 'DD. MM. YYYY.'],
  ['bg', 'DD.MM.YYYY'],
  ['hu', 'YYYY. MM. DD.'],
  ['zh-Hant', 'YYYY/MM/DD'],
  ['ar-EG', 'DD/MM/YYYY'],
  ['fa', 'YYYY/MM/DD'],
  ['th', 'DD/MM/YYYY'],
  ['en-u-ca-buddhist', 'DD/MM/YYYY'],
  // Nothing is known of Klingon.
  ['tlh', 'DD/MM/YYYY'],
])('people of “%s” write a day as %s', (tag, format) => {
  expect(dateFormatOf(tag)).toBe(format);
});

it('a day is written in a format', () => {
  expect(writeDay('2026-04-03', 'DD. MM. YYYY.')).toBe('03. 04. 2026.');
});
