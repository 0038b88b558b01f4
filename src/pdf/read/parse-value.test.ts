import { expect, test } from 'vitest';
import { ValueParser } from './parse-value.ts';
import { PdfRef } from '../values.ts';
import { printValue } from '../write/print-value.ts';

function parse(text: string): string {
  return printValue(new ValueParser(Uint8Array.from(text, (character) => character.charCodeAt(0))).value());
}

test.each([
  ['<</A 1/B[true null 2 0 R -.5]>>', '<</A 1/B [true null 2 0 R -0.5]>>'],
  ['<< /Name#20with % comment\n (a(b)\\)\\101\\n) >>', '<</Name#20with <6128622929410a>>>'],
  ['(line\\\nend\r\nnext)', '<6c696e65656e640a6e657874>'],
  ['<48 65 6C 6C 6f 7>', '(Hellop)'],
  ['[1 0 2]', '[1 0 2]'],
  ['(\\(\\\\)', '(\\(\\\\)'],
  ['0.000001', '0'],
  ['[1  0\nR 2 0 3 0 R]', '[1 0 R 2 0 3 0 R]'],
])('%j is read and written as %j', (text, printed) => {
  expect(parse(text)).toBe(printed);
});

test.each([
  '7',
  '-7',
  '+7',
  '007',
  '7.',
  '.25',
  '-.25',
  '0.1',
  '-0',
  '123456789.123456',
  '12345678901234567890',
  '1.0000000000000000001',
])('the number %s is read exactly', (text) => {
  const parser = new ValueParser(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  expect(parser.value()).toBe(Number(text));
});

test('a reference may name a generation', () => {
  const parser = new ValueParser(new TextEncoder().encode('[7 3 R]'));
  expect(parser.value()).toEqual([new PdfRef(7, 3)]);
});

test.each(['(open', '<</A', '[1 2', '<</A >>', '<48', 'endobj'])('%j is refused', (text) => {
  expect(() => parse(text)).toThrow();
});
