import os from 'node:os';
import { Piscina } from 'piscina';
import { hashOf, hashOfPaperCode, type PdfCache, type CachedPdf } from './pdf-cache.ts';
import type { PaperDocument, PaperSetting, PdfFacts, Typeset } from '../paper-document.ts';
import type { Face } from '../../model/face.ts';
import type { PaperJob } from './paper-jobs.ts';
import type { Ua1Finding } from '../ua1/finding.ts';
import { treeForHash } from '../../model/tree-for-hash.ts';

/** What a worker is sent: one PDF to make. */
export interface PrintOrder {
  document: PaperDocument;
  face: Face;
  path: string;
  setting: PaperSetting;
  root: string;
}
/** What it sends back. */
export interface Printed {
  bytes: Uint8Array;
  facts: PdfFacts;
  overflows: Typeset['overflows'];
}

export interface PrintReport {
  /** In the order of the jobs. */
  pdfs: (CachedPdf & { job: PaperJob })[];
  /** Paths that were typeset now; the rest came from the cache. */
  made: string[];
  /** Text that does not fit its place; such a PDF is not kept. */
  overflows: { job: PaperJob; overflows: Typeset['overflows'] }[];
  /** What breaks PDF/UA-1 or our invariants in a PDF made now; it is not kept. */
  findings: { job: PaperJob; findings: Ua1Finding[] }[];
}

export interface PrintSettings {
  /** Absolute path of the folder with `content/`, for pictures. */
  root: string;
  setting: PaperSetting;
  /** Hashes of the pictures by path below `content/images/`. */
  images: Record<string, string>;
}

/** Makes every PDF that is not in the cache, on all cores, and checks it. What is in the cache was checked when it was made. */
export async function printAll(
  groups: readonly { jobs: readonly PaperJob[]; settings: PrintSettings }[],
  cache: PdfCache,
): Promise<PrintReport> {
  const code = await hashOfPaperCode();
  const pool = new Piscina<PrintOrder, Printed>({
    filename: new URL('./print-worker.ts', import.meta.url).href,
    maxThreads: os.availableParallelism(),
    minThreads: 1,
  });
  const checkers = new Piscina<Uint8Array, Ua1Finding[]>({
    filename: new URL('./check-worker.ts', import.meta.url).href,
    // Checking takes about half as long as making.
    maxThreads: Math.ceil(os.availableParallelism() / 2),
    minThreads: 0,
  });
  const report: PrintReport = { pdfs: [], made: [], overflows: [], findings: [] };
  const used = new Set<string>();
  try {
    const orders = groups.flatMap(({ jobs, settings }) => {
      const trees = new Map<PaperDocument, string>();
      const treeOf = (document: PaperDocument): string => {
        const hash = trees.get(document) ?? hashOf(treeForHash(document));
        trees.set(document, hash);
        return hash;
      };
      const shared = hashOf(code, settings.setting, settings.images);
      return jobs.map((job) => ({ job, settings, key: hashOf(shared, treeOf(job.document), job.face) }));
    });
    const printed = await Promise.all(
      orders.map(async ({ job, settings, key }) => {
        used.add(key);
        const cached = await cache.find(key);
        if (cached) return [{ job, ...cached }];
        const { document, face, path } = job;
        const result = await pool.run({ document, face, path, setting: settings.setting, root: settings.root });
        report.made.push(path);
        if (result.overflows.length > 0) {
          report.overflows.push({ job, overflows: result.overflows });
          return [];
        }
        const findings = await checkers.run(result.bytes);
        if (findings.length > 0) {
          report.findings.push({ job, findings });
          return [];
        }
        return [{ job, ...(await cache.keep(key, result.bytes, result.facts)) }];
      }),
    );
    report.pdfs = printed.flat();
  } finally {
    await Promise.all([pool.destroy(), checkers.destroy()]);
  }
  if (report.overflows.length + report.findings.length === 0) await cache.keepOnly(used);
  report.made.sort();
  return report;
}
