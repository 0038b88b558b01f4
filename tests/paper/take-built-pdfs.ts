import { printPdfs } from '../../src/build/print-pdfs.ts';
import { PdfCache } from '../../src/paper/jobs/pdf-cache.ts';
import type { PrintReport } from '../../src/paper/jobs/print-all.ts';
import { pdfCacheOf } from '../support/pdf-cache-of.ts';
import { buildShared } from '../support/shared.ts';
import type { CheckedContent, EveryJob } from './make-every-pdf.ts';

/** PDFs as the build of their site in this run made and checked them, and what it said of those it did not keep. */
export async function takeBuiltPdfs(
  { library, composition }: CheckedContent,
  base: string,
  jobs: readonly EveryJob[],
): Promise<PrintReport> {
  await buildShared(library.root, base);
  const wanted = new Set(jobs.map(({ job }) => job.path));
  return printPdfs(
    library,
    composition,
    new PdfCache(pdfCacheOf(library.root)),
    ({ path }) => wanted.has(path),
    () => {},
  );
}
