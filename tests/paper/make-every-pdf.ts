import { checkLibrary } from '../../src/check/check-library.ts';
import type { MadePdf } from '../../src/paper/jobs/make-pdf.ts';
import type { PaperSetting } from '../../src/paper/paper-document.ts';
import { listPaperJobs, type PaperJob } from '../../src/paper/jobs/paper-jobs.ts';
import { makePaperSetting } from '../../src/paper/typeset/paper-setting.ts';
import { createPdfMaker } from '../../src/paper/jobs/pdf-maker.ts';

export interface PublishedPdf extends MadePdf {
  job: PaperJob;
  setting: PaperSetting;
}

/** Every PDF a build of the content below `root` makes, or those of them that are wanted. Throws if the content has an error. */
export async function* makeEveryPdf(
  root: string,
  wanted: (job: PaperJob) => boolean = () => true,
): AsyncGenerator<PublishedPdf> {
  const { library, composition, problems } = await checkLibrary(root);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!library || !composition || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
  const maker = createPdfMaker();
  for (const language of composition.languages) {
    const setting = makePaperSetting(library, language);
    for (const job of listPaperJobs(language).filter(wanted)) {
      const made = await maker.makePdf({ document: job.document, face: job.face, setting, root });
      yield { ...made, job, setting };
    }
  }
}
