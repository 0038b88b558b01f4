import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { printPdfs } from '../../src/build/print-pdfs.ts';
import { makeBookKey } from '../../src/model/book-key.ts';
import { LEAST_FILL } from '../../src/paper/flex/flex-lines.ts';
import { PdfCache } from '../../src/paper/jobs/pdf-cache.ts';
import type { PaperJob } from '../../src/paper/jobs/paper-jobs.ts';
import type { PdfFacts } from '../../src/paper/paper-document.ts';
import { pdfCacheOf } from '../support/pdf-cache-of.ts';
import { checkContent } from '../paper/make-every-pdf.ts';

const ROOT = path.resolve('.');

interface Printed {
  job: PaperJob;
  facts: PdfFacts;
}
let alone: Printed[];
let books: Printed[];

const showPoor = ({ job, facts }: Printed): string[] =>
  (facts.fill ?? [])
    .filter(({ pages, last }) => pages > 1 && last < LEAST_FILL)
    .map(({ key, last }) => `${job.path}: ${key} ${Math.round(100 * last)} %`);

beforeAll(async () => {
  const { library, composition } = await checkContent(ROOT);
  const isWanted = (job: PaperJob): boolean => {
    const { document, face } = job;
    return face.paper === 'a4' && face.size === 'standard' && (document.kind !== 'workbook' || document.key === makeBookKey('patient'));
  };
  const { pdfs, overflows } = await printPdfs(library, composition, new PdfCache(pdfCacheOf(ROOT)), isWanted, () => {});
  expect(overflows).toEqual([]);
  alone = pdfs.filter(({ job }) => job.document.kind !== 'workbook');
  books = pdfs.filter(({ job }) => job.document.kind === 'workbook');
}, 600_000);

test('a sheet or article that stands alone has no last page nearly empty, to fill in or to print', () => {
  expect(alone.length).toBeGreaterThan(200);
  expect(alone.flatMap(showPoor)).toEqual([]);
});

test('nor has one in a core book', () => {
  expect(books.length).toBe(12);
  expect(books.flatMap(showPoor)).toEqual([]);
});
