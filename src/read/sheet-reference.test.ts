import { expect, test } from 'vitest';
import { findReferredSheets, formatSheetReference, type SheetUse } from './sheet-reference.ts';

const SHEETS: SheetUse[] = [
  { id: 'goals' },
  { id: 'peg', occasion: { id: 'check-up' } },
  { id: 'review', occasion: { id: 'week-2' } },
  { id: 'review', occasion: { id: 'end' } },
];
const find = (reference: string, here?: string) =>
  findReferredSheets(reference, SHEETS, here).map(formatSheetReference);

test('a sheet that is used once is meant wherever it is named', () => {
  expect(find('goals')).toEqual(['goals']);
  expect(find('peg')).toEqual(['peg@check-up']);
  expect(find('peg', 'end')).toEqual(['peg@check-up']);
});
test('of a sheet used more than once, that of the named occasion is meant', () => {
  expect(find('review@end')).toEqual(['review@end']);
  expect(find('review@end', 'week-2')).toEqual(['review@end']);
});
test('of a sheet used more than once, that of the own occasion need not be named', () => {
  expect(find('review', 'end')).toEqual(['review@end']);
});
test('where an occasion would have to be named, all of them may be meant', () => {
  expect(find('review')).toEqual(['review@week-2', 'review@end']);
  expect(find('review', 'check-up')).toEqual(['review@week-2', 'review@end']);
});
test('nothing is meant where the program has no such sheet or occasion', () => {
  expect(find('reveiw')).toEqual([]);
  expect(find('review@week-3')).toEqual([]);
  expect(find('goals@end')).toEqual([]);
});
