import type { PaperJob } from '../paper/jobs/paper-jobs.ts';
import type { PrintReport } from '../paper/jobs/print-all.ts';
import type { Place } from '../model/node.ts';
import { errorAt } from '../problem/problem-at.ts';
import type { Problem } from '../problem/problem.ts';
import { findInText, patternOf } from '../read/find-in-text.ts';
import { listAuthoredFiles } from '../read/list-authored-files.ts';
import { readText } from '../read/read-text.ts';
import { findingProblems } from './finding-problems.ts';

/** Why PDFs cannot be published, each fault once, where an author can mend it. */
export async function paperProblems(print: PrintReport, root: string): Promise<Problem[]> {
  return [...(await overflowProblems(print, root)), ...findingProblems(print), ...refusalProblems(print)];
}

/** Words without enough room, each once for where they stand on paper, with the PDF that lacks most. */
async function overflowProblems(print: Pick<PrintReport, 'overflows'>, root: string): Promise<Problem[]> {
  const found = print.overflows.flatMap(({ job, overflows }) => overflows.map((overflow) => ({ job, ...overflow })));
  const groups = Map.groupBy(found, ({ text, place }) => JSON.stringify([text, place]));
  return Promise.all(
    [...groups.values()].map(async (group) => {
      const worst = group.toSorted((a, b) => b.by - a.by)[0]!;
      const files = group.length === 1 ? worst.job.path : `${worst.job.path} and in ${group.length - 1} more`;
      return errorAt(
        await placeOfWords(worst.text, worst.job, root),
        'text-does-not-fit',
        `"${worst.text}" lacks ${Math.ceil(worst.by)} pt of room as ${worst.place} in ${files}.`,
        'Use shorter words there, or another form for the table.',
      );
    }),
  );
}

/** Where some words of a document stand: in its own file, else in the first file of its sheets or of all that has them. */
async function placeOfWords(words: string, { document }: PaperJob, root: string): Promise<Place> {
  const sheets = document.kind === 'workbook' ? document.parts.flatMap((part) => part.sheets) : [];
  const { files } = await listAuthoredFiles(root);
  const likely = [document.file, ...sheets.map(({ file }) => file), ...files.map(({ file }) => file)];
  // Composed words, such as the title of a sheet with its occasion, stand nowhere as a whole.
  const longest = words.split(/\s+/).reduce((most, word) => (word.length > most.length ? word : most));
  for (const part of [words, longest]) {
    for (const file of new Set(likely)) {
      const { text } = await readText(root, file);
      const place = text && findInText(text, file, patternOf(part));
      if (place) return place;
    }
  }
  return { file: document.file, line: 1, column: 1 };
}

/** What the typesetter refuses although the check lets it through, once for each document and reason. */
function refusalProblems({ refusals }: Pick<PrintReport, 'refusals'>): Problem[] {
  const reasonOf = (refusal: string): string => refusal.slice(refusal.indexOf(': ') + 2);
  const groups = Map.groupBy(refusals, ({ job, refusal }) => JSON.stringify([job.document.file, reasonOf(refusal)]));
  return [...groups.values()].map(([first, ...more]) => {
    const { job, refusal } = first!;
    return errorAt(
      { file: job.document.file, line: 1, column: 1 },
      'not-typeset',
      `The PDF ${job.path}${more.length > 0 ? ` and ${more.length} more` : ''} cannot be made: ${reasonOf(refusal)}.`,
      'Take out what the message names. The check should have found it: please report it with this message and the file.',
    );
  });
}
