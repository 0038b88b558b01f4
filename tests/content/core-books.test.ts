import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { makeBookKey } from '../../src/model/book-key.ts';
import { readLaidOutPdf } from '../paper/laid-out-pdf.ts';
import { checkContent, listPdfs, makeEveryPdf } from '../paper/make-every-pdf.ts';
import { findZones } from '../paper/page-zones.ts';

const ROOT = path.resolve('.');

interface Book {
  path: string;
  /** The share of each page down to its last words or box. */
  fill: number[];
  /** The names of the fields of each page, from the top. */
  fields: string[][];
}

const books: Book[] = [];

beforeAll(async () => {
  const content = await checkContent(ROOT);
  const wanted = listPdfs(
    content,
    ({ document, face }) =>
      document.key === makeBookKey('patient') &&
      face.edition === 'fillable' &&
      face.size === 'standard' &&
      face.paper === 'a4',
  );
  for await (const { job, bytes, facts } of makeEveryPdf(ROOT, wanted)) {
    const { pages } = await readLaidOutPdf(bytes, facts.widgets);
    const onPage = (number: number) => facts.widgets.filter(({ page }) => page === number);
    books.push({
      path: job.path,
      fill: pages.map((page) => {
        const { top, bottom } = findZones(page, 'standard').content;
        const ends = [
          ...page.texts.filter(({ mcid }) => mcid !== undefined).map(({ baseline }) => baseline),
          ...onPage(page.number).map(({ rect }) => rect[1]),
        ];
        return (top - Math.min(top, ...ends.filter((end) => end > bottom))) / (top - bottom);
      }),
      fields: pages.map(({ number }) => onPage(number).map(({ name }) => name)),
    });
  }
}, 300_000);

test('there is a core book of each program in each language', () => {
  expect(books.length).toBeGreaterThanOrEqual(6);
});

test('the last leaf is one leaf, and begins with the people one can call oneself', () => {
  for (const { path: file, fields } of books) {
    expect(fields.at(-2)![0], file).toBe('workbook__people__r1__name');
    expect(fields.at(-1), file).toEqual([]);
    // Pages are counted from 1: a leaf begins on an odd one.
    expect((fields.length - 1) % 2, file).toBe(1);
  }
});

test('no page is less than a quarter full, but for the drawing before the last leaf', () => {
  const poor = books.flatMap(({ path: file, fill }) =>
    fill.flatMap((share, at) => (share < 0.25 && at !== fill.length - 3 ? [`${file}, page ${at + 1}`] : [])),
  );
  expect(poor).toEqual([]);
});
