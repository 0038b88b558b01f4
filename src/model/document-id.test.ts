import { expect, test } from 'vitest';
import { carriedName, originalName } from '../pdf/carried-name.ts';
import { formatDocumentId, parseDocumentId } from './document-id.ts';

test('a document id says the program, key, version, language and face, and is read back', () => {
  const id = { program: 'demo', key: 'review--week-2', version: '1.0/beta @2', lang: 'de', face: 'fillable-large-a4' };
  const text = formatDocumentId(id);
  expect(text).toBe('handrail:demo/review--week-2@1.0%2Fbeta%20%402/de/fillable-large-a4');
  expect(parseDocumentId(text)).toEqual(id);
  expect(parseDocumentId('handrail:demo/x')).toBeUndefined();
});

test('the name of a carried value leads back to its field, whatever the field is called', () => {
  for (const name of ['a--week-2__goal', 'a__on_holiday', 'a__on__r1__on', 'a__plan__r-on-time__what']) {
    expect(originalName(carriedName(name, 'b--week-6'))).toBe(name);
    expect(originalName(name)).toBe(name);
  }
});
