import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  carriedName,
  fieldName,
  formatWidgetName,
  ID_PATTERN,
  LOCK_NAME_PATTERN,
  lockName,
  lockOrder,
  originalName,
  parseFieldName,
  parseLockOrder,
  parseSheetKey,
  parseWidgetName,
  rowPrefix,
  sheetKey,
  sheetOf,
  unlockName,
  type FieldNameParts,
} from './field-name.ts';

// Ids that look like the grammar itself come up often.
const id = fc
  .array(fc.oneof(fc.constantFrom('is', 'on', 'r', 'r1', '1', 'n'), fc.stringMatching(/^[a-z0-9]{1,4}$/)), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((words) => fc.constantFrom('-', '_').map((sign) => words.join(sign)));
const sheet = fc.record({ worksheet: id, occasion: id }, { requiredKeys: ['worksheet'] });
const field: fc.Arbitrary<FieldNameParts> = fc
  .tuple(sheet, id, fc.option(fc.tuple(fc.oneof(fc.integer({ min: 1, max: 200 }), id), id)))
  .map(([key, name, cell]) => ({ ...key, field: name, ...(cell && { row: cell[0], column: cell[1] }) }));

test('a field name is read back as the parts it was made of, whatever the ids are', () => {
  fc.assert(
    fc.property(field, (parts) => {
      expect(parseFieldName(fieldName(parts))).toEqual(parts);
      expect(parseWidgetName(fieldName(parts))).toEqual({ field: fieldName(parts) });
      expect(sheetOf(fieldName(parts))).toBe(sheetKey(parts));
    }),
  );
});

test('the name of a box is read back as its field, its option and the sheet that shows it', () => {
  const option = fc.oneof(
    id,
    fc.integer({ min: -10, max: 10 }).map(String),
    id.map((one) => `is_${one}`),
  );
  const widget = fc.record(
    { field: field.map(fieldName), option, shownOn: sheet.map(sheetKey) },
    { requiredKeys: ['field'] },
  );
  fc.assert(
    fc.property(widget, (parts) => {
      expect(parseWidgetName(formatWidgetName(parts))).toEqual(parts);
      expect(originalName(formatWidgetName(parts))).toBe(formatWidgetName({ ...parts, shownOn: undefined }));
    }),
  );
});

test('what is read as a name is written as it was, and anything else is no name of ours', () => {
  const piece = fc.oneof(id, fc.constantFrom('__', '--', '_', '-', 'is_', 'on--', 'r', '#1', '.', 'É', ''));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const name = pieces.join('');
      const [asField, asWidget] = [parseFieldName(name), parseWidgetName(name)];
      if (asField) expect(fieldName(asField)).toBe(name);
      if (asWidget) expect(formatWidgetName(asWidget)).toBe(name);
      const key = parseSheetKey(name);
      if (key) expect(sheetKey(key)).toBe(name);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test('a name in the lock leads back to the field, and an order about it to the lock', () => {
  fc.assert(
    fc.property(field, id, (parts, option) => {
      const name = lockName(parts);
      expect(name).toMatch(LOCK_NAME_PATTERN);
      expect(unlockName(sheetKey(parts), name, parts.row)).toBe(fieldName(parts));
      const { worksheet } = parts;
      expect(parseLockOrder(lockOrder(worksheet, name))).toEqual({ worksheet, name });
      expect(parseLockOrder(lockOrder(worksheet, name, option))).toEqual({ worksheet, name, option });
    }),
  );
});

test('the names of a row begin with its prefix, and those of no other row do', () => {
  const inRow = (row: number) => fieldName({ worksheet: 'a', field: 'plan', row, column: 'is_done' });
  expect(inRow(1).startsWith(rowPrefix({ worksheet: 'a', field: 'plan' }, 1))).toBe(true);
  expect(inRow(12).startsWith(rowPrefix({ worksheet: 'a', field: 'plan' }, 1))).toBe(false);
});

test.each([
  ['mood__is_tired', { field: 'mood__is_tired' }],
  ['mood__is_tired__is_yes', { field: 'mood__is_tired', option: 'yes' }],
  ['plan__steps__r1__is_done', { field: 'plan__steps__r1__is_done' }],
  ['plan__steps__r-is__is_done__is_is_done', { field: 'plan__steps__r-is__is_done', option: 'is_done' }],
  ['mood__how', { field: 'mood__how' }],
  ['mood__how__is_-3', { field: 'mood__how', option: '-3' }],
  ['mood__how__on--a--week-2', { field: 'mood__how', shownOn: 'a--week-2' }],
])('“%s” is told by the number of its parts', (name, parts) => {
  expect(parseWidgetName(name)).toEqual(parts);
});

test.each(['', 'a', 'a__', '__a', 'a__b__c', 'a__b__r1', 'a__b__r0__c', 'a__b#1', 'a.b__c', 'a__b__is_', 'A__b'])(
  '“%s” is no name of ours',
  (name) => {
    expect(parseWidgetName(name)).toBeUndefined();
  },
);

test('the name of a carried value leads back to its field, whatever the field is called', () => {
  for (const name of ['a--week-2__goal', 'a__on_holiday', 'a__on__r1__on', 'a__plan__r-on-time__what']) {
    expect(originalName(carriedName(name, 'b--week-6'))).toBe(name);
    expect(originalName(name)).toBe(name);
  }
});

test('ids hold no part of the grammar', () => {
  for (const text of ['a__b', 'a--b', '-a', 'a_', 'A']) expect(text).not.toMatch(ID_PATTERN);
});
