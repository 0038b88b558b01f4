import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { fieldsOf } from '../model/fields-of.ts';
import { VOCABULARY } from '../words/index.ts';
import { openSite } from './load-site.ts';
import { drawWord, listExamples, listGalleryWords, type GalleryWord } from './word-gallery.ts';

let words: GalleryWord[];
beforeAll(async () => {
  openSite({ root: join(import.meta.dirname, '../../tests/specimen') });
  words = await listGalleryWords();
});

test('every word of the vocabulary is in the gallery, and can be shown on paper', () => {
  expect(words.map(({ name }) => name)).toEqual(VOCABULARY.map(({ name }) => name));
  expect(words.filter(({ sheet }) => sheet === undefined).map(({ name }) => name)).toEqual([]);
});

test('only what is for the clinician is left out of the page', () => {
  const unseen = words.filter(({ blocks }) => blocks.length === 0).map(({ name }) => name);
  expect(unseen).toEqual(['ForClinician', 'InstrumentScores', 'ClinicianNote']);
  expect(JSON.stringify(words.map(({ blocks }) => blocks))).not.toContain('"type":"for-clinician"');
});

test('no two fields or headings of the page share a name', async () => {
  const examples = await listExamples();
  const shown = [...words.map(({ blocks }) => blocks), ...examples.map(({ sheet }) => sheet.body)];
  const fields = shown.flatMap((blocks) => [...new Set(fieldsOf(blocks).map(({ name }) => name))]);
  expect(new Set(fields).size).toBe(fields.length);
  const headings = [...JSON.stringify(shown).matchAll(/"type":"heading","level":\d,"id":"([^"]+)"/g)];
  const ids = [...headings.map(([, id]) => id), ...words.map(({ id }) => id), ...examples.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
});

test('each word is drawn, without links and always the same', async () => {
  for (const { id } of words) {
    const svg = await drawWord(id);
    expect(svg, id).toMatch(/^<svg /);
    expect(svg, id).not.toMatch(/<a\b|<script|field\.invalid/);
    expect(await drawWord(id), id).toBe(svg);
  }
});
