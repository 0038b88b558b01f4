import { expect, it } from 'vitest';
import type { PageWords } from '../read/schema/ui-pages.ts';
import type { Field, RepeatTable } from '../model/node.ts';
import { columnHintOf, hintOf, tableWidth } from './field-hint.ts';

const words = {
  range_hint: 'From {min} to {max}.',
  min_hint: '{min} or more.',
  max_hint: '{max} or less.',
} as PageWords['sheet'];
const number = (rest: object) => ({ kind: 'number', name: 'a__b', label: 'Walked', ...rest }) as Field;
const table = (columns: number, kind: Field['kind'], standard = 'table') =>
  ({
    columns: Array.from({ length: columns }, () => ({})),
    cells: [Array.from({ length: columns }, () => ({ kind, from: 0, to: 10 }))],
    form: { standard, large: 'cards' },
  }) as unknown as RepeatTable;

it('tells how far a number goes unless the author gave a hint', () => {
  expect(hintOf(number({ min: 0, max: 9 }), words)).toBe('From 0 to 9.');
  expect(hintOf(number({ min: 1 }), words)).toBe('1 or more.');
  expect(hintOf(number({ max: 9 }), words)).toBe('9 or less.');
  expect(hintOf(number({ min: 0, max: 9, hint: 'A guess will do.' }), words)).toBe('A guess will do.');
});

it('tells the unit of a column at its head', () => {
  expect(columnHintOf(undefined, [number({ unit: 'minutes', min: 0, max: 9 })], words)).toBe('(minutes) From 0 to 9.');
});

it('lays a table out in blocks where its author did, or where it holds a long scale', () => {
  expect(tableWidth(table(2, 'text'))).toBe('few');
  expect(tableWidth(table(5, 'text'))).toBe('some');
  expect(tableWidth(table(6, 'text'))).toBe('many');
  expect(tableWidth(table(2, 'text', 'cards'))).toBe('blocks');
  expect(tableWidth(table(1, 'scale'))).toBe('blocks');
  const short = table(1, 'scale');
  expect(tableWidth({ ...short, cells: [[{ ...short.cells[0]![0]!, from: 1, to: 5 } as Field]] })).toBe('few');
});
