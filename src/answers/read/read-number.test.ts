import { expect, test } from 'vitest';
import { numberSignsOf, writeAmount } from '../../model/number-signs.ts';
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
  ['1 234,5', 1234.5],
  ['1\u00a0234\u00a0567', 1234567],
  ['1\u202f234,567 kg', 1234.567],
  ['1’234.5', 1234.5],
  ["12'000", 12000],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1234567],
  ['12,34,567.5', 1234567.5],
  ['1,23,456', 123456],
  ['١٢٫٥', 12.5],
  ['‎-٣', -3],
  ['١٬٢٣٤٫٥', 1234.5],
  ['۱۲۳', 123],
  ['१,२३४.५', 1234.5],
  ['７２．５', 72.5],
  ['–3', -3],
  ['١٬٢٣٤', 1234],
  ['0 123', undefined],
  ['1 23', undefined],
  ['1 234 56', undefined],
  ["1 234'567", undefined],
  ['1.234.5', undefined],
  ['1,234,5', undefined],
  ['5²', undefined],
  ['1½', undefined],
  ['- 3', undefined],
  ['1\n234', undefined],
  ['1.2.2026', undefined],
])('“%s” is read as %s', (text, value) => {
  expect(readNumber(text, 'kg')).toBe(value);
});

const LANGUAGES =
  'en en-US en-IN de de-AT de-CH de-x-leicht gsw fr fr-CA fr-CH it it-CH rm es es-419 es-MX pt-BR pt-PT ca eu gl nl da sv nb fi is et lv lt pl cs sk sl hr sr-Latn bs mk sq bg ro hu el uk ru be tr az kk ka hy he ar ar-EG ar-MA fa ps ur ckb hi mr ne bn ta th my km dz zh-Hant zh ja ko vi id sw am'.split(
    ' ',
  );

test.each(LANGUAGES)('a number that is written as people of “%s” do is read back', (tag) => {
  for (const amount of [0, 7, -3, 72.5, 1234.5, -1234567.5, 1234567, 0.125])
    expect([amount, readNumber(writeAmount(amount, { tag, number_format: numberSignsOf(tag) }), undefined)]).toEqual([
      amount,
      amount,
    ]);
});
