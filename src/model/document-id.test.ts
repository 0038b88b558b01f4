import { expect, test } from 'vitest';
import { formatDocumentId, parseDocumentId } from './document-id.ts';

test('a document id says the program, key, version, language and face, and is read back', () => {
  const id = { program: 'demo', key: 'review--week-2', version: '1.0/beta @2', lang: 'de', face: 'fillable-large-a4' };
  const text = formatDocumentId(id);
  expect(text).toBe('handrail:demo/review--week-2@1.0%2Fbeta%20%402/de/fillable-large-a4');
  expect(parseDocumentId(text)).toEqual(id);
  expect(parseDocumentId('handrail:demo/x')).toBeUndefined();
});
