import path from 'node:path';
import { expect, test } from 'vitest';
import { printPdfs } from '../../src/build/print-pdfs.ts';
import { makeBookKey } from '../../src/model/book-key.ts';
import { PdfCache } from '../../src/paper/jobs/pdf-cache.ts';
import { pdfCacheOf } from '../support/pdf-cache-of.ts';
import { checkContent } from '../paper/make-every-pdf.ts';

const ROOT = path.resolve('.');
/** Letters of 18 pt in place of 12 take 2.25 times the room, and pages end where questions do. */
const MOST_PAGES = 3;

test('a core sheet in large print is a reflow: it has at most three pages for one of standard print', async () => {
  const { library, composition } = await checkContent(ROOT);
  const books = composition.languages
    .flatMap(({ programs }) => programs.flatMap(({ workbooks }) => workbooks))
    .filter(({ key }) => key === makeBookKey('patient'));
  const core = new Set(books.flatMap(({ parts }) => parts.flatMap(({ sheets }) => sheets.map(({ key }) => key))));
  const { pdfs } = await printPdfs(
    library,
    composition,
    new PdfCache(pdfCacheOf(ROOT)),
    ({ document, face }) =>
      document.kind !== 'workbook' && core.has(document.key) && face.edition === 'fillable' && face.paper === 'a4',
    () => {},
  );
  const pages = new Map(pdfs.map(({ job, facts }) => [job.path, facts.pages]));
  const pairs = [...pages].flatMap(([large, count]) => {
    const standard = pages.get(large.replace('-large-', '-standard-'))!;
    return large.includes('-large-') ? [{ large, count, standard }] : [];
  });
  expect(pairs.length).toBeGreaterThan(60);
  expect(pairs.filter(({ count, standard }) => count > MOST_PAGES * standard)).toEqual([]);
}, 600_000);
