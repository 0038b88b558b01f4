import { expect, it } from 'vitest';
import { numberSignsOf, writeAmount } from './number-signs.ts';

it('an amount is written as the readers of a language write numbers', () => {
  const write = (amount: number, tag: string) => writeAmount(amount, { tag, number_format: numberSignsOf(tag) });
  expect(write(1.5, 'de')).toBe('1,5');
  expect(write(2, 'en')).toBe('2');
  expect(write(12000, 'en')).toBe('12,000');
  expect(write(1234567.5, 'en-IN')).toBe('12,34,567.5');
  expect(write(1234567.5, 'fr')).toBe('1\u202f234\u202f567,5');
  expect(write(1234567.5, 'mr')).toBe('१२,३४,५६७.५');
  expect(write(1234567.5, 'ar-EG-u-nu-latn')).toBe('1,234,567.5');
});

it('a site may have signs of its own', () => {
  const swiss = { tag: 'de-CH', number_format: { decimal: '.', thousands: '’' } };
  expect(writeAmount(1234567.5, swiss)).toBe('1’234’567.5');
});
