import fs from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../problem/problem.ts';
import { listPaperJobs, type PaperJob } from '../paper/jobs/paper-jobs.ts';
import { makePaperSetting } from '../paper/typeset/paper-setting.ts';
import { hashOf, type PdfCache } from '../paper/jobs/pdf-cache.ts';
import { printAll, type PrintReport } from '../paper/jobs/print-all.ts';
import type { Library } from '../read/library.ts';
import type { Composition } from '../compose/composition.ts';

/** Every PDF of a site that is wanted, made now or taken from the cache. */
export async function printPdfs(
  library: Library,
  composition: Composition,
  cache: PdfCache,
  isWanted: (job: PaperJob) => boolean,
  onPdf: (done: number, total: number) => void,
): Promise<PrintReport> {
  const { root } = library;
  const images = await hashImages(path.join(root, 'content/images'));
  const groups = composition.languages.map((language) => ({
    jobs: listPaperJobs(language).filter(isWanted),
    settings: { root, setting: makePaperSetting(library, language), images },
  }));
  return printAll(groups, cache, onPdf);
}

async function hashImages(folder: string): Promise<Record<string, string>> {
  const names = (await fs.readdir(folder, { recursive: true }).catch(() => [])).sort();
  const hashes: Record<string, string> = {};
  for (const name of names) {
    const bytes = await fs.readFile(path.join(folder, name)).catch(() => undefined);
    if (bytes) hashes[name.replaceAll('\\', '/')] = hashOf(bytes.toString('base64'));
  }
  return hashes;
}

/** Words without enough room, each once for its document and place, with the PDF that lacks most. */
export function overflowProblems(print: PrintReport): Problem[] {
  const found = print.overflows.flatMap(({ job, overflows }) => overflows.map((overflow) => ({ job, ...overflow })));
  const groups = Map.groupBy(found, ({ job, text, place }) => JSON.stringify([job.document.file, text, place]));
  return [...groups.values()].map((group) => {
    const worst = group.toSorted((a, b) => b.by - a.by)[0]!;
    const files = group.length === 1 ? worst.job.path : `${worst.job.path} and in ${group.length - 1} more`;
    return {
      rule: 'text-does-not-fit',
      severity: 'error',
      file: worst.job.document.file,
      line: 1,
      column: 1,
      message: `"${worst.text}" lacks ${Math.ceil(worst.by)} pt of room as ${worst.place} in ${files}.`,
      advice: 'Use shorter words there, or another form for the table.',
    };
  });
}
