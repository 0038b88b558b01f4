import { checkBookPages } from '../check/books/check-books.ts';
import { checkLibrary } from '../check/check-library.ts';
import type { PaperJob } from '../paper/jobs/paper-jobs.ts';
import type { PdfCache } from '../paper/jobs/pdf-cache.ts';
import { Printers } from '../paper/jobs/printers.ts';
import type { PrintReport } from '../paper/jobs/print-all.ts';
import type { Composition } from '../compose/composition.ts';
import { makeSiteData, type SiteData } from '../web/site-data.ts';
import type { BuildOptions, BuildReport } from './build-options.ts';
import { fillProblems } from './fill-problems.ts';
import { paperProblems } from './paper-problems.ts';
import { printPdfs } from './print-pdfs.ts';
import type { TellStep } from './step.ts';

/** Which PDFs are made, once it is known what there is. */
type ChooseJobs = (composition: Composition) => (job: PaperJob) => boolean;

/** Without a site where an author must fix something first. */
interface CheckedPrint {
  report: BuildReport;
  site?: { data: SiteData; print: PrintReport };
}

/**
 * The steps before the web: read, compose, check, paper.
 * @param choose which PDFs are made, once it is known what there is
 * @returns without a site where an author must fix something first; the report says what
 */
export async function checkAndPrint(
  options: BuildOptions,
  cache: PdfCache,
  tell: TellStep,
  choose: ChooseJobs = () => () => true,
): Promise<CheckedPrint> {
  // Stopped in any case, and started now: they load what they need while one core reads, composes and checks.
  await using printers = new Printers();
  printers.start();
  tell({ step: 'read, compose, check' });
  const { library, composition, problems } = await checkLibrary(options.root, options.base);
  const report: BuildReport = { problems, ok: false, pdfs: [], made: [], pages: 0, pagesMade: [] };
  if (!library || !composition || problems.some(({ severity }) => severity === 'error')) return { report };

  tell({ step: 'paper' });
  const onPdf = (done: number, total: number): void => tell({ step: 'paper', done, total });
  const print = await printPdfs(library, composition, cache, choose(composition), onPdf, printers);
  report.made = print.made;
  report.pdfs = print.pdfs.map(({ job }) => job.path);
  const faults = await paperProblems(print, options.root);
  problems.push(...faults);
  if (faults.length > 0) return { report };
  problems.push(...fillProblems(print.pdfs));
  const facts = print.pdfs.map((pdf) => pdf.facts);
  const pages = new Map(facts.map((pdf) => [pdf.path, pdf.pages]));
  problems.push(...checkBookPages(library, composition, (file) => pages.get(file)));
  if (problems.some(({ severity }) => severity === 'error')) return { report };
  return { report, site: { data: makeSiteData(library, composition, facts), print } };
}
