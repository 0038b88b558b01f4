import { constants } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { PrintReport } from '../paper/jobs/print-all.ts';
import { isUntouched, type FinishedSite } from './finished-site.ts';

/** Name of each PDF in the cache by its path below the site: equal names, equal bytes. */
export function namePdfs(print: PrintReport): Record<string, string> {
  return Object.fromEntries(print.pdfs.map(({ job, file }) => [job.path, path.basename(file)]));
}

/**
 * Puts every PDF into the folder of a site. One that the last site has, untouched, is linked from there: that folder
 * is about to go, so no two places share a file in the end, and whoever edits `dist/` does not edit the cache.
 * The rest is copied; a file system that can share the bytes of two files until one changes does so.
 */
export async function placePdfs(print: PrintReport, folder: string, last: FinishedSite | undefined): Promise<void> {
  for (const { job, file } of print.pdfs) {
    const target = path.join(folder, job.path);
    await fs.mkdir(path.dirname(target), { recursive: true });
    const same = last?.record.pdfs[job.path] === path.basename(file) && (await isUntouched(last, job.path));
    if (same && (await tryLink(path.join(last.folder, job.path), target))) continue;
    await fs.copyFile(file, target, constants.COPYFILE_FICLONE);
  }
}

/** False where the file system has no links. */
async function tryLink(from: string, to: string): Promise<boolean> {
  return fs.link(from, to).then(
    () => true,
    () => false,
  );
}
