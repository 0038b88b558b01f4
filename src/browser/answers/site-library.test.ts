import { expect, test } from 'vitest';
import { documentOf, programOfDocument, readSiteLibrary } from './site-library.ts';

const sheet = { title: 'T', version: '1', href: '/x/' };
const both = { ...sheet, shared: true as const };
const page = { store: 's', base: '/', language: 'en', locale: 'en-GB', others: [], index: '/sheets.json' };
const library = readSiteLibrary(page, [
  [
    'first',
    {
      title: 'First',
      books: [],
      sheets: [
        ['own', sheet],
        ['both', both],
      ],
    },
  ],
  ['second', { title: 'Second', sheets: [['both', both]], books: [] }],
]);
const bothId = 'handrail:sheets/both@1/en/fillable-standard-a4';

test('the answers of a shared sheet belong to the program whose answers are kept, or to the first that has the sheet', () => {
  const document = { id: bothId, key: 'both' };
  expect(programOfDocument(library, document)).toBe('first');
  expect(programOfDocument(library, document, ['elsewhere', 'second'])).toBe('second');
  expect(programOfDocument(library, { ...document, key: 'unknown' })).toBe('');
});

test('a document that names its program belongs to it, and an article to none', () => {
  expect(programOfDocument(library, { id: 'handrail:second/own@1/en/x', program: 'second', key: 'own' })).toBe(
    'second',
  );
  expect(programOfDocument(library, { id: 'handrail:articles/both@1/en/x', key: 'both' })).toBe('');
});

test('the list of fields of a shared sheet lies among the shared sheets, others by their program', () => {
  expect(documentOf(library, 'second', 'both')).toEqual({ folder: 'sheets', key: 'both' });
  expect(documentOf(library, 'first', 'own')).toEqual({ folder: 'first', key: 'own' });
  expect(documentOf(library, 'gone', 'own')).toEqual({ folder: 'gone', key: 'own' });
  expect(documentOf(library, '', 'article-sleep')).toEqual({ folder: 'articles', key: 'sleep' });
});
