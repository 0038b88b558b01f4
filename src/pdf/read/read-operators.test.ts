import { expect, test } from 'vitest';
import { printValue } from '../write/print-value.ts';
import type { PdfValue } from '../values.ts';
import { latin1 } from './parse-value.ts';
import { readOperators } from './read-operators.ts';

function bytes(content: string): Uint8Array {
  return Uint8Array.from(content, (character) => character.charCodeAt(0));
}

/** Each operator with its operands as they would be printed. */
function read(content: string): string[] {
  const found: string[] = [];
  readOperators(bytes(content), (operator: string, operands: PdfValue[]) =>
    found.push([...operands.map(printValue), operator].join(' ')),
  );
  return found;
}

test('an operator gets the operands before it', () => {
  expect(read('1 0 0 -1 .5 +7 cm q\n/F1 12 Tf')).toEqual(['1 0 0 -1 0.5 7 cm', 'q', '/F1 12 Tf']);
});

test('dictionaries, lists and constants nest', () => {
  const content = '/Span <</MCID 3/Attached[/Bottom true null]/Inner<</A/B>>>>BDC';
  expect(read(content)).toEqual(['/Span <</MCID 3/Attached [/Bottom true null]/Inner <</A /B>>>> BDC']);
});

test('strings may nest, be escaped or be hexadecimal', () => {
  expect(
    read(String.raw`(a(b)c\)\101\n\
d) Tj <4a4B5> Tj`),
  ).toEqual(['<612862296329410a64> Tj', '(JKP) Tj']);
});

test('names may hold characters by number', () => {
  expect(read('/A#20B Do')).toEqual(['/A#20B Do']);
});

test('comments are skipped', () => {
  expect(read('q % S (\nQ')).toEqual(['q', 'Q']);
});

test('the data of an inline image is skipped, whatever it looks like', () => {
  expect(read('q BI /W 2 /H 2 ID \x00S EIS ( EMC\x01 EI Q')).toEqual(['q', 'BI', 'EI', 'Q']);
});

test.each([
  ['q ] >> ) Q', ['q', 'Q']],
  ['1 ] 2 m', ['1 2 m']],
  ['q (open Q', ['q']],
  ['[(a) Q', []],
  ['[(a) what 2] TJ', ['[(a) null 2] TJ']],
  ['<</MCID what /A 1 2 /B 3>> BDC', ['<</MCID null/A 1/B 3>> BDC']],
  ['1-2 0.5.5 m', ['1 0.5 m']],
  ['<4z1> Tj <41', ['(A) Tj']],
])('in %j what is no syntax is passed over', (content, operators) => {
  expect(read(content)).toEqual(operators);
});

test('values nested without end are refused and not followed', () => {
  expect(() => read('['.repeat(100_000))).toThrow('nested too deeply');
});

test('bytes are read as they are', () => {
  expect(latin1(bytes('a\xff\0'))).toBe('a\xff\0');
});
