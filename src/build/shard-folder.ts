import fs from 'node:fs/promises';
import path from 'node:path';
import { PdfCache } from '../paper/jobs/pdf-cache.ts';
import { Refusal } from '../problem/refusal.ts';
import type { PrintReport } from '../paper/jobs/print-all.ts';
import type { Shard } from './build-options.ts';
import { readFinishedSite, shardRecordPath, type FinishedSite } from './finished-site.ts';

/** Beside the site: one folder for each shard, to be carried from machine to machine. */
function shardsFolder(out: string): string {
  return `${out}.shards`;
}

/** Where a shard lies: its pages and its PDFs. */
export function shardFolders(out: string, { index, count }: Shard): { pages: string; pdfs: string } {
  const folder = path.join(shardsFolder(out), `${index}-of-${count}`);
  return { pages: path.join(folder, 'pages'), pdfs: path.join(folder, 'pdfs') };
}

/** Copies the PDFs of a shard and their facts to where they are carried with it. */
export async function packPdfs(print: PrintReport, folder: string): Promise<void> {
  const packed = new PdfCache(folder);
  for (const { file, facts } of print.pdfs) await packed.keep(keyOf(file), await fs.readFile(file), facts);
}

/** Puts the PDFs of a shard into the cache, as if they had been made here. */
export async function unpackPdfs({ record }: FinishedSite, folder: string, cache: PdfCache): Promise<void> {
  const packed = new PdfCache(folder);
  for (const file of new Set(Object.values(record.pdfs))) {
    if (await cache.find(keyOf(file))) continue;
    const found = await packed.find(keyOf(file));
    if (found) await cache.keep(keyOf(file), await fs.readFile(found.file), found.facts);
  }
}

function keyOf(file: string): string {
  return path.basename(file, '.pdf');
}

/**
 * All shards of a site.
 * @param inputs the hash of what the site is made from now
 * @throws {Refusal} if one is missing, or was made from something else
 */
export async function readShards(out: string, inputs: string): Promise<(FinishedSite & { pdfs: string })[]> {
  const names = await fs.readdir(shardsFolder(out)).catch(() => []);
  const counts = [...new Set(names.flatMap((name) => /^\d+-of-(\d+)$/.exec(name)?.[1] ?? []))].map(Number);
  if (counts.length !== 1) throw new Refusal(explainShards(out, counts));
  const shards = [];
  for (let index = 1; index <= counts[0]!; index++) {
    const folders = shardFolders(out, { index, count: counts[0]! });
    const shard = await readFinishedSite(folders.pages, shardRecordPath(folders.pages));
    const name = `${index}/${counts[0]!}`;
    if (!shard) throw new Refusal(`The shard ${name} is not in ${shardsFolder(out)}. Build it with --shard ${name}.`);
    if (shard.record.inputs !== inputs)
      throw new Refusal(
        `The shard ${name} was made from other content, code, packages, Node or base path than are here now. ` +
          `Build it again with --shard ${name}.`,
      );
    shards.push({ ...shard, pdfs: folders.pdfs });
  }
  return shards;
}

function explainShards(out: string, counts: readonly number[]): string {
  if (counts.length === 0)
    return `There are no shards in ${shardsFolder(out)}. Build them with --shard 1/2, --shard 2/2.`;
  return (
    `In ${shardsFolder(out)} lie shards of sites in ${counts.toSorted((a, b) => a - b).join(' and in ')} parts, ` +
    'and only parts of one can be joined. Delete those you do not mean.'
  );
}
