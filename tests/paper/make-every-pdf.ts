import { checkLibrary } from '../../src/check/check-library.ts';
import type { Composition } from '../../src/compose/composition.ts';
import type { MadePdf } from '../../src/paper/jobs/make-pdf.ts';
import type { PaperSetting } from '../../src/paper/paper-document.ts';
import { listPaperJobs, type PaperJob } from '../../src/paper/jobs/paper-jobs.ts';
import { makePaperSetting } from '../../src/paper/typeset/paper-setting.ts';
import { createPdfMaker } from '../../src/paper/jobs/pdf-maker.ts';
import type { Library } from '../../src/read/library.ts';

/** A PDF that is to be made. */
export interface EveryJob {
  job: PaperJob;
  setting: PaperSetting;
}

export type PublishedPdf = EveryJob & MadePdf;

/** The content below a root as a build has it before it prints. */
export interface CheckedContent {
  library: Library;
  composition: Composition;
}

/** @throws if the content has an error */
export async function checkContent(root: string): Promise<CheckedContent> {
  const { library, composition, problems } = await checkLibrary(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!library || !composition || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  return { library, composition };
}

/** Every PDF a build of the content makes, or those of them that are wanted. */
export function listPdfs(
  { library, composition }: CheckedContent,
  wanted: (job: PaperJob) => boolean = () => true,
): EveryJob[] {
  return composition.languages.flatMap((language) => {
    const setting = makePaperSetting(library, language);
    return listPaperJobs(language)
      .filter(wanted)
      .map((job) => ({ job, setting }));
  });
}

/** Those of the content below `root`. Throws if it has an error. */
export async function listEveryPdf(root: string, wanted?: (job: PaperJob) => boolean): Promise<EveryJob[]> {
  return listPdfs(await checkContent(root), wanted);
}

/** Makes them one after the other. */
export async function* makeEveryPdf(root: string, jobs: readonly EveryJob[]): AsyncGenerator<PublishedPdf> {
  const maker = createPdfMaker();
  for (const { job, setting } of jobs) {
    const made = await maker.makePdf({ document: job.document, face: job.face, setting, root });
    yield { ...made, job, setting };
  }
}
