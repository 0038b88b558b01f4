import fs from 'node:fs/promises';
import { PdfCache } from '../paper/jobs/pdf-cache.ts';
import { fieldsPath } from '../model/address.ts';
import type { BuildOptions, BuildReport, Shard } from './build-options.ts';
import { buildPages } from './build-pages.ts';
import { checkAndPrint } from './check-and-print.ts';
import { dealDocuments, dealPages } from './deal-out.ts';
import { shardRecordPath, writeRecord } from './finished-site.ts';
import { hashPageCode } from './hash-inputs.ts';
import { namePdfs } from './place-pdfs.ts';
import { packPdfs, shardFolders } from './shard-folder.ts';
import type { TellStep } from './step.ts';
import type { Inputs } from './unchanged-site.ts';

/**
 * Makes one part of a site, its PDFs and pages, into a folder beside `out`. A page that tells of a PDF of another
 * shard is made again when the shards are joined, since only then its size is known.
 * @throws what Astro says; with problems in the content it returns them instead
 */
export async function makeShard(
  options: BuildOptions,
  shard: Shard,
  inputs: Inputs,
  tell: TellStep,
): Promise<BuildReport> {
  const folders = shardFolders(options.out, shard);
  await fs.rm(folders.pages, { recursive: true, force: true });
  await fs.rm(folders.pdfs, { recursive: true, force: true });
  const { report, site } = await checkAndPrint(options, new PdfCache(options.cache), tell, (composition) => {
    const documents = dealDocuments(composition, shard);
    return ({ document }) => documents.has(fieldsPath(document));
  });
  if (!site) return report;
  const { data, print } = site;
  await fs.mkdir(folders.pages, { recursive: true });
  const code = await hashPageCode(inputs.code, data);
  const only = dealPages(data, shard);
  const { made, ...pages } = await buildPages(folders.pages, options, { data, code, sources: [], only }, tell);
  await packPdfs(print, folders.pdfs);
  Object.assign(report, { ok: true, pages: made.length, pagesMade: made });
  const record = { inputs: inputs.all, code, stamps: {}, ...pages, pdfs: namePdfs(print), search: '', report };
  await writeRecord(shardRecordPath(folders.pages), record);
  return report;
}
