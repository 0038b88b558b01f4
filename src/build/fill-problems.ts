import { LEAST_FILL } from '../paper/flex/flex-lines.ts';
import type { PaperJob } from '../paper/jobs/paper-jobs.ts';
import type { SheetFill } from '../paper/paper-document.ts';
import { warningAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';

interface Printed {
  job: Pick<PaperJob, 'document' | 'face' | 'path'>;
  facts: { fill?: SheetFill[] };
}

/** Sheets whose last page is nearly empty, on the first paper of their language: each file once, with the emptiest. A sheet of one page is right however short it is. */
export function fillProblems(pdfs: readonly Printed[]): Problem[] {
  const first = new Map<string, Printed>();
  for (const pdf of pdfs) {
    const { document, face } = pdf.job;
    const key = JSON.stringify([document.lang, document.kind === 'workbook' || document.program, document.key]);
    if (document.kind === 'sheet' && face.edition === 'print' && face.size === 'standard' && !first.has(key))
      first.set(key, pdf);
  }
  const found = [...first.values()].flatMap(({ job, facts }) =>
    (facts.fill ?? []).flatMap(({ pages, last }) => (pages > 1 && last < LEAST_FILL ? [{ job, pages, last }] : [])),
  );
  return [...Map.groupBy(found, ({ job }) => job.document.file)].map(([file, group]) => {
    const { job, pages, last } = group.toSorted((a, b) => a.last - b.last)[0]!;
    const more = group.length === 1 ? '' : `, and in ${group.length - 1} more of its PDFs`;
    return warningAt(
      { file, line: 1, column: 1 },
      'page-half-empty',
      `The last of ${pages} pages is ${Math.round(100 * last)} % full in ${job.path}${more}.`,
      'Take out a question or some words, so that the sheet ends on the page before, or give it more room to write.',
    );
  });
}
