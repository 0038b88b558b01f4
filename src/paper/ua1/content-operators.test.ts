import { expect, test } from 'vitest';
import type { Operand } from './content-operators.ts';
import { readOperators } from './content-operators.ts';

function read(content: string): [operator: string, ...operands: Operand[]][] {
  const found: [string, ...Operand[]][] = [];
  readOperators(Buffer.from(content, 'latin1'), (operator, operands) => found.push([operator, ...operands]));
  return found;
}

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

test('an operator gets the operands before it', () => {
  expect(read('1 0 0 -1 .5 +7 cm q\n/F1 12 Tf')).toEqual([['cm', 1, 0, 0, -1, 0.5, 7], ['q'], ['Tf', '/F1', 12]]);
});

test('dictionaries, lists and constants nest', () => {
  const properties = new Map<string, Operand>([
    ['/MCID', 3],
    ['/Attached', ['/Bottom', true, null]],
    ['/Inner', new Map([['/A', '/B']])],
  ]);
  expect(read('/Span <</MCID 3/Attached[/Bottom true null]/Inner<</A/B>>>>BDC')).toEqual([
    ['BDC', '/Span', properties],
  ]);
});

test('strings may nest, be escaped or be hexadecimal', () => {
  expect(
    read(String.raw`(a(b)c\)\101\n\
d) Tj <4a4B5> Tj`),
  ).toEqual([
    ['Tj', bytes('a(b)c)A\nd')],
    ['Tj', bytes('JKP')],
  ]);
});

test('names may hold characters by number', () => {
  expect(read('/A#20B Do')).toEqual([['Do', '/A B']]);
});

test('comments are skipped', () => {
  expect(read('q % S (\nQ')).toEqual([['q'], ['Q']]);
});

test('the data of an inline image is skipped, whatever it looks like', () => {
  expect(read('q BI /W 2 /H 2 ID \x00S EIS ( EMC\x01 EI Q')).toEqual([['q'], ['BI'], ['EI'], ['Q']]);
});
