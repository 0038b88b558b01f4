import fs from 'node:fs/promises';
import type { PublishedPdf } from '../publish/make-catalogue.ts';
import { writeCatalogue } from '../publish/write-catalogue.ts';
import { PdfCache } from '../paper/jobs/pdf-cache.ts';
import type { PrintReport } from '../paper/jobs/print-all.ts';
import type { BuildOptions, BuildReport } from './build-options.ts';
import { buildPages } from './build-pages.ts';
import { checkAndPrint } from './check-and-print.ts';
import { readFinishedSite, siteRecordPath, stampFiles, writeRecord, type FinishedSite } from './finished-site.ts';
import { hashPageCode } from './hash-inputs.ts';
import { copyIndex, hashSearchedPages, indexSearch } from './index-search.ts';
import { writeOffline } from './offline/write-offline.ts';
import { namePdfs, placePdfs } from './place-pdfs.ts';
import { replaceFolder } from './replace-folder.ts';
import { readShards, unpackPdfs } from './shard-folder.ts';
import type { TellStep } from './step.ts';
import type { Inputs } from './unchanged-site.ts';

/**
 * Makes the whole site: read, compose, check, paper, web, search, exchange. The finished folder is replaced only at
 * the end, so whatever fails before leaves the last good site as it was. What the last site or, to be joined, the
 * shards have of this one is taken from them.
 * @throws when Astro or the search index fails, or a shard is missing; with problems in the content it returns them
 * instead
 */
export async function makeSite(options: BuildOptions, inputs: Inputs, tell: TellStep): Promise<BuildReport> {
  const last = await readFinishedSite(options.out, siteRecordPath(options));
  const cache = new PdfCache(options.cache);
  const shards = options.merge ? await readShards(options.out, inputs.all) : [];
  for (const shard of shards) await unpackPdfs(shard, shard.pdfs, cache);

  const { report, site } = await checkAndPrint(options, cache, tell);
  if (!site) return report;
  const { data, print } = site;
  const code = await hashPageCode(inputs.code, data);
  const sources = [...shards, ...(last ? [last] : [])];
  const staging = `${options.out}.building`;
  await fs.rm(staging, { recursive: true, force: true });
  await fs.mkdir(staging, { recursive: true });
  try {
    const { made, kept, ...pages } = await buildPages(staging, options, { data, code, sources }, tell);
    await placePdfs(print, staging, last);
    tell({ step: 'search' });
    const search = await makeSearch(staging, last);
    tell({ step: 'exchange' });
    await writeCatalogue(staging, data.site, listPublished(print));
    await writeOffline(staging, data);
    Object.assign(report, { ok: true, pages: made.length + kept.length, pagesMade: made });
    const stamps = await stampFiles(staging);
    await replaceFolder(staging, options.out);
    const record = { inputs: inputs.all, code, stamps, ...pages, pdfs: namePdfs(print), search, report };
    await writeRecord(siteRecordPath(options), record);
  } finally {
    await fs.rm(staging, { recursive: true, force: true });
  }
  return report;
}

/** Takes the index of the last site where all pages that are searched are the same; returns the hash of those pages. */
async function makeSearch(folder: string, last: FinishedSite | undefined): Promise<string> {
  const search = await hashSearchedPages(folder);
  if (last?.record.search !== search || !(await copyIndex(last, folder))) await indexSearch(folder);
  return search;
}

function listPublished(print: PrintReport): PublishedPdf[] {
  return print.pdfs.map(({ job, facts }) => ({ document: job.document, audience: job.audience, facts }));
}
