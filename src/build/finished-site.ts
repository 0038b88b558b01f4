import fs from 'node:fs/promises';
import path from 'node:path';
import { hashOf } from '../paper/jobs/pdf-cache.ts';
import type { BuildOptions, BuildReport } from './build-options.ts';

/** What was written of one page, and the parts of the site's data it was made from (see `watchData`). */
export interface PageRecord {
  /** Of the file's bytes. */
  hash: string;
  /** Places in `parts`. */
  parts: number[];
}

/** What a build remembers of the site it made. Only a build of the same code reads it. */
export interface SiteRecord {
  /** The hash of all that the site was made from. */
  inputs: string;
  /** The hash of what its pages were made with: everything but the content. */
  code: string;
  /** Size and time of change of every file, by path below the site. */
  stamps: Record<string, string>;
  /** Every part of the data that some page shows, with the hash of what it held. */
  parts: [name: string, hash: string][];
  /** By path below the site; a page whose data cannot be told is missing. */
  pages: Record<string, PageRecord>;
  /** Where in the cache each PDF lies, by path below the site. */
  pdfs: Record<string, string>;
  /** The hash of all pages that are searched. */
  search: string;
  report: BuildReport;
}

/** A folder that holds a site or a shard of one, and what is remembered of it. */
export interface FinishedSite {
  folder: string;
  record: SiteRecord;
}

/** Where a site is remembered: in the cache, so that a publisher's folder gets nothing but the site. */
export function siteRecordPath({ out, cache }: BuildOptions): string {
  return path.join(cache, `site-${hashOf(out)}.json`);
}

/** Where a shard is remembered: beside it, since it is carried from machine to machine. */
export function shardRecordPath(folder: string): string {
  return `${folder}.record.json`;
}

/** The site an earlier build left in a folder; undefined where there is none, or nothing is known of it. */
export async function readFinishedSite(folder: string, recordPath: string): Promise<FinishedSite | undefined> {
  const text = await fs.readFile(recordPath, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return { folder, record: JSON.parse(text) as SiteRecord };
  } catch {
    // A build was killed while it wrote: as if nothing were known.
    return undefined;
  }
}

export async function writeRecord(recordPath: string, record: SiteRecord): Promise<void> {
  await fs.mkdir(path.dirname(recordPath), { recursive: true });
  await fs.writeFile(recordPath, JSON.stringify(record));
}

/** Size and time of change of every file of a folder, by path with `/`: equal as long as nobody touched any. */
export async function stampFiles(folder: string): Promise<Record<string, string>> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const stamps = await Promise.all(
    files.map(async (file) => [path.relative(folder, file).replaceAll('\\', '/'), await stampOf(file)] as const),
  );
  return Object.fromEntries(stamps.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether a file of a finished site is as the build left it. */
export async function isUntouched({ folder, record }: FinishedSite, name: string): Promise<boolean> {
  return name in record.stamps && record.stamps[name] === (await stampOf(path.join(folder, name)));
}

async function stampOf(file: string): Promise<string> {
  const stat = await fs.stat(file).catch(() => undefined);
  return stat ? `${stat.size} ${stat.mtimeMs}` : '';
}
