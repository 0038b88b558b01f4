import { treeForHash } from '../../model/tree-for-hash.ts';
import type { Overflow, PaperSetting, PdfFacts } from '../paper-document.ts';
import type { Ua1Finding } from '../ua1/finding.ts';
import type { PaperJob } from './paper-jobs.ts';
import { narrowImages, narrowSetting } from '../typeset/narrow-setting.ts';
import { hashOf, hashOfPaperCode, type CachedPdf, type PdfCache } from './pdf-cache.ts';
import type { PrintedFace, PrintOrder } from './print-order.ts';
import { Printers } from './printers.ts';

export interface PrintReport {
  /** In the order of the jobs. */
  pdfs: (CachedPdf & { job: PaperJob })[];
  /** Paths that were typeset now; the rest came from the cache. */
  made: string[];
  /** Text that does not fit its place; such a PDF is not kept. */
  overflows: { job: PaperJob; overflows: Overflow[] }[];
  /** What breaks PDF/UA-1 or our invariants in a PDF made now; it is not kept. */
  findings: { job: PaperJob; findings: Ua1Finding[] }[];
  /** Why a PDF could not be typeset at all. */
  refusals: { job: PaperJob; refusal: string }[];
}

export interface PrintSettings {
  /** Absolute path of the folder with `content/`, for pictures. */
  root: string;
  setting: PaperSetting;
  /** Hashes of the pictures by path below `content/images/`. */
  images: Record<string, string>;
}

/** What is to be printed with the same settings: the PDFs of a language. */
export interface PrintGroup {
  jobs: readonly PaperJob[];
  settings: PrintSettings;
}

/** A job with its key in the cache, and what its document shows of the setting. */
interface KeyedJob {
  job: PaperJob;
  key: string;
  setting: PaperSetting;
  root: string;
}

/**
 * Makes every PDF that is not in the cache, on all cores, and checks it. What is in the cache was checked when it was made.
 * @param printers that are started already; without them, some are started where there is something to print
 */
export async function printAll(
  groups: readonly PrintGroup[],
  cache: PdfCache,
  onPdf: (done: number, total: number) => void = () => undefined,
  printers?: Printers,
): Promise<PrintReport> {
  await using own = new Printers();
  const keyed = await keyGroups(groups);
  const done = new Map<PaperJob, PrintedFace>();
  for (const { job, key } of keyed) {
    const cached = await cache.find(key);
    if (cached) done.set(job, cached);
  }
  const missing = keyed.filter(({ job }) => !done.has(job));
  onPdf(done.size, keyed.length);
  const found = done.size;
  const printed = await printMissing(missing, cache, printers ?? own, (count) => onPdf(found + count, keyed.length));
  for (const [job, face] of printed) done.set(job, face);

  const report: PrintReport = {
    pdfs: [],
    made: missing.map(({ job }) => job.path).sort(),
    overflows: [],
    findings: [],
    refusals: [],
  };
  for (const { job } of keyed) {
    const printed = done.get(job)!;
    if ('overflows' in printed) report.overflows.push({ job, overflows: printed.overflows });
    else if ('findings' in printed) report.findings.push({ job, findings: printed.findings });
    else if ('refusal' in printed) report.refusals.push({ job, refusal: printed.refusal });
    else report.pdfs.push({ job, ...printed });
  }
  await cache.removeUnused();
  return report;
}

/** What is known of those PDFs that are in the cache. */
export async function findCached(groups: readonly PrintGroup[], cache: PdfCache): Promise<PdfFacts[]> {
  const found = await Promise.all((await keyGroups(groups)).map(({ key }) => cache.find(key)));
  return found.flatMap((cached) => cached?.facts ?? []);
}

/** Each job with its key, in the order of the jobs. */
export async function keyGroups(groups: readonly PrintGroup[]): Promise<KeyedJob[]> {
  const code = await hashOfPaperCode();
  return groups.flatMap(({ jobs, settings }) => keyJobs(jobs, settings, code));
}

/** Into a key goes what the document is made of and nothing else, so that it is made again only when that has changed. */
function keyJobs(jobs: readonly PaperJob[], { setting, images, root }: PrintSettings, code: string): KeyedJob[] {
  return [...Map.groupBy(jobs, ({ document }) => document)].flatMap(([document, faces]) => {
    const shown = narrowSetting(setting, document);
    const shared = hashOf(code, shown, narrowImages(images, document, shown), treeForHash(document));
    return faces.map((job) => ({ job, key: hashOf(shared, job.face), setting: shown, root }));
  });
}

/**
 * A document is sent once with all its faces, which have parts in common; a book face by face, since nothing of it is kept. The
 * longest go first, so that no core waits for a book at the end.
 */
async function printMissing(
  missing: readonly KeyedJob[],
  cache: PdfCache,
  printers: Printers,
  onPrinted: (done: number) => void,
): Promise<Map<PaperJob, PrintedFace>> {
  const printed = new Map<PaperJob, PrintedFace>();
  const documents = [...Map.groupBy(missing, ({ job }) => job.document).values()];
  const [books, rest] = [documents.filter(isWorkbook), documents.filter((faces) => !isWorkbook(faces))];
  const tasks = [...books.flatMap((faces) => faces.map((face) => [face])), ...rest];
  await Promise.all(
    tasks.map(async (faces) => {
      const { job, setting, root } = faces[0]!;
      const order: PrintOrder = {
        ...{ document: job.document, setting, root, cache: cache.folder },
        faces: faces.map(({ job: { face }, key }) => ({ face, key })),
      };
      const results = await printers.print(order);
      for (const [at, { job: made }] of faces.entries()) printed.set(made, results[at]!);
      onPrinted(printed.size);
    }),
  );
  return printed;
}

function isWorkbook([first]: readonly KeyedJob[]): boolean {
  return first!.job.document.kind === 'workbook';
}
