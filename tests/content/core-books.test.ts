import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { makeBookKey } from '../../src/model/book-key.ts';
import type { Size } from '../../src/model/face.ts';
import { groupLines } from '../paper/group-lines.ts';
import { listLeftEdges } from '../paper/list-left-edges.ts';
import { readLaidOutPdf } from '../paper/laid-out-pdf.ts';
import { checkContent, listPdfs, makeEveryPdf } from '../paper/make-every-pdf.ts';
import { findZones } from '../paper/page-zones.ts';
import type { LaidOutPage } from '../paper/read-laid-out-pages.ts';

const ROOT = path.resolve('.');

interface Book {
  path: string;
  size: Size;
  /** The share of each page down to its last words or box. */
  fill: number[];
  /** The names of the fields of each page, from the top. */
  fields: string[][];
  /** The sizes of what stands in numbers on the last leaf, in pt. */
  numbers: number[];
  /** Where lines begin, in mm. */
  edges: number[];
  /** On pages that open a part. */
  loneNumbers: number[];
}

const books: Book[] = [];

beforeAll(async () => {
  const content = await checkContent(ROOT);
  const wanted = listPdfs(
    content,
    ({ document, face }) =>
      document.key === makeBookKey('patient') &&
      face.edition === 'fillable' &&
      // The smallest book has what is the same in all.
      (face.size === 'standard' || (document.kind === 'workbook' && document.program === 'going-on-at-home')) &&
      face.paper === 'a4',
  );
  for await (const { job, bytes, facts } of makeEveryPdf(ROOT, wanted)) {
    const { pages } = await readLaidOutPdf(bytes, facts.widgets);
    const onPage = (number: number) => facts.widgets.filter(({ page }) => page === number);
    books.push({
      path: job.path,
      size: job.face.size,
      fill: pages.map((page) => {
        const { top, bottom } = findZones(page, job.face.size).content;
        const ends = [
          ...page.texts.filter(({ mcid }) => mcid !== undefined).map(({ baseline }) => baseline),
          ...onPage(page.number).map(({ rect }) => rect[1]),
        ];
        return (top - Math.min(top, ...ends.filter((end) => end > bottom))) / (top - bottom);
      }),
      fields: pages.map(({ number }) => onPage(number).map(({ name }) => name)),
      numbers: pages
        .slice(-2)
        .flatMap(({ texts }) => texts.filter(({ text, mcid }) => mcid !== undefined && /^[\d ]{3,}$/.test(text.trim())))
        .map(({ size }) => Math.round(size)),
      edges: pages.flatMap((page) => listLeftEdges(page, job.face.size)),
      loneNumbers: pages
        .filter(({ number }) => onPage(number).some(({ name }) => name.startsWith('workbook__begun-')))
        .flatMap((page) => listLoneNumbers(page, job.face.size)),
    });
  }
}, 300_000);

/** Of lines with nothing but a number: how far it ends from the right, in mm. */
function listLoneNumbers(page: LaidOutPage, size: Size): number[] {
  const { content } = findZones(page, size);
  return groupLines(page)
    .filter((line) => line.every(({ text }) => /^\d{1,3}$/.test(text.trim())))
    .map((line) => Math.round(((content.right - Math.max(...line.map(({ right }) => right))) * 25.4) / 72));
}

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

test('its numbers to call have 24 pt', () => {
  for (const { path: file, numbers } of books) {
    expect(numbers.length, file).toBeGreaterThan(3);
    expect(new Set(numbers), file).toEqual(new Set([24]));
  }
});

test('the page that opens a part ends with what one takes from it', () => {
  const pages = books.flatMap((book) => book.fields);
  for (const names of pages.filter(([first]) => first?.startsWith('workbook__begun-')))
    expect(names[1]).toBe(names[0]!.replace('begun', 'taken'));
  expect(pages.some(([first]) => first?.startsWith('workbook__begun-'))).toBe(true);
});

test('the number of a page stands at the right where the title before it leaves no room', () => {
  for (const { path: file, loneNumbers } of books) expect(Math.max(0, ...loneNumbers), file).toBe(0);
});

test('no page is less than a quarter full, but for the drawing before the last leaf', () => {
  const standard = books.filter(({ size }) => size === 'standard');
  const poor = standard.flatMap(({ path: file, fill }) =>
    fill.flatMap((share, at) => (share < 0.25 && at !== fill.length - 3 ? [`${file}, page ${at + 1}`] : [])),
  );
  expect(poor).toEqual([]);
});

test('lines begin at few places in all books, so that the eye finds the next one', () => {
  const edges = new Set(books.filter(({ size }) => size === 'standard').flatMap((book) => book.edges));
  expect(edges.size, [...edges].sort((a, b) => a - b).join(', ')).toBeLessThanOrEqual(14);
});
