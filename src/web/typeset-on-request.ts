import { listPaperJobs } from '../paper/jobs/paper-jobs.ts';
import { makePaperSetting } from '../paper/typeset/paper-setting.ts';
import { createPdfMaker, type PdfMaker } from '../paper/jobs/pdf-maker.ts';
import { loadSite } from './load-site.ts';
import type { SiteData } from './site-data.ts';

/** With other content come other pictures, so each reading of the site has a maker of its own. */
const makers = new WeakMap<SiteData, PdfMaker>();

/** Paths of all PDFs of the site. */
export async function listPdfPaths(): Promise<string[]> {
  const { composition } = await loadSite();
  return composition.languages.flatMap((language) => listPaperJobs(language).map((job) => job.path));
}

/** The PDF of a path, made now; for the development server. */
export async function typesetOnRequest(path: string): Promise<Uint8Array> {
  const data = await loadSite();
  const maker = makers.get(data) ?? createPdfMaker();
  makers.set(data, maker);
  for (const language of data.composition.languages) {
    const job = listPaperJobs(language).find((one) => one.path === path);
    if (!job) continue;
    const setting = makePaperSetting(data.library, language);
    const { bytes } = await maker.makePdf({ document: job.document, face: job.face, setting, root: data.library.root });
    return bytes;
  }
  throw new Error(`The site has no PDF ${path}.`);
}
