import fs from 'node:fs/promises';
import path from 'node:path';
import { listPaperJobs, type PaperJob } from '../paper/jobs/paper-jobs.ts';
import { makePaperSetting } from '../paper/typeset/paper-setting.ts';
import { hashOf, type PdfCache } from '../paper/jobs/pdf-cache.ts';
import { findCached, keyGroups, printAll, type PrintGroup, type PrintReport } from '../paper/jobs/print-all.ts';
import type { Printers } from '../paper/jobs/printers.ts';
import { listPictures } from '../read/list-pictures.ts';
import type { Library } from '../read/library.ts';
import type { Composition } from '../compose/composition.ts';

/** Every PDF of a site that is wanted, made now or taken from the cache; see `printAll`. */
export async function printPdfs(
  library: Library,
  composition: Composition,
  cache: PdfCache,
  isWanted: (job: PaperJob) => boolean,
  onPdf: (done: number, total: number) => void,
  printers?: Printers,
): Promise<PrintReport> {
  return printAll(await listGroups(library, composition, isWanted), cache, onPdf, printers);
}

/** The pages of every book that lies in the cache as it would be made now, by path below the site. */
export async function findBookPages(
  library: Library,
  composition: Composition,
  cache: PdfCache,
): Promise<Map<string, number>> {
  const groups = await listGroups(library, composition, ({ document }) => document.kind === 'workbook');
  const found = await findCached(groups, cache);
  return new Map(found.map(({ path, pages }) => [path, pages]));
}

/**
 * The key of every PDF that is wanted, by path below the site: a build makes those whose key it does not find in the cache.
 * @internal
 */
export async function keyPdfs(
  library: Library,
  composition: Composition,
  isWanted: (job: PaperJob) => boolean,
): Promise<Map<string, string>> {
  const keyed = await keyGroups(await listGroups(library, composition, isWanted));
  return new Map(keyed.map(({ job, key }) => [job.path, key]));
}

async function listGroups(
  library: Library,
  composition: Composition,
  isWanted: (job: PaperJob) => boolean,
): Promise<PrintGroup[]> {
  const { root } = library;
  const images = await hashImages(root);
  return composition.languages.map((language) => ({
    jobs: listPaperJobs(language).filter(isWanted),
    settings: { root, setting: makePaperSetting(library, language), images },
  }));
}

async function hashImages(root: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const name of listPictures(root)) {
    const bytes = await fs.readFile(path.join(root, 'content/images', name));
    hashes[name] = hashOf(bytes.toString('base64'));
  }
  return hashes;
}
