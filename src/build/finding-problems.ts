import type { Problem } from '../problem/problem.ts';
import type { PrintReport } from '../paper/jobs/print-all.ts';
import { CLAUSES, type Clause } from '../paper/ua1/clauses.ts';

/** The clauses an author can break and mend: what is left out of a sheet, or said twice in it. */
const OF_AUTHORS: ReadonlyMap<Clause, string> = new Map([
  ['7.3-1', 'Give the picture an alternative text.'],
  ['7.4.2-1', 'Use headings in order, without leaving out a level.'],
  ['invariant:accessible-names', 'Give each question of the sheet a label of its own.'],
]);

const OF_HANDRAIL =
  'This is a fault of Handrail, not of the file: the PDF is not published. Please report it with this message and the file.';

/** What breaks PDF/UA-1 in PDFs that were made, each clause once for its document, with the first PDF and how many more. */
export function findingProblems(print: Pick<PrintReport, 'findings'>): Problem[] {
  const found = print.findings
    .flatMap(({ job, findings }) => findings.map((finding) => ({ job, ...finding })))
    .toSorted((a, b) => (a.job.path < b.job.path ? -1 : a.job.path > b.job.path ? 1 : 0));
  const groups = Map.groupBy(found, ({ job, clause }) => JSON.stringify([job.document.file, clause]));
  return [...groups.values()].map((group) => {
    const [{ job, clause, message }] = group as [(typeof found)[number]];
    const { edition, size, paper } = job.face;
    const paths = new Set(group.map((finding) => finding.job.path)).size;
    const more = paths === 1 ? '' : ` The same holds for ${paths - 1} more of its PDFs.`;
    return {
      rule: 'pdf-not-accessible',
      severity: 'error',
      file: job.document.file,
      line: 1,
      column: 1,
      message:
        `The PDF ${job.path} (${edition}, ${size}, ${paper}) is not accessible. ${message} ` +
        `${nameClause(clause)}: "${CLAUSES[clause]}"${more}`,
      advice: OF_AUTHORS.get(clause) ?? OF_HANDRAIL,
    };
  });
}

function nameClause(clause: Clause): string {
  return clause.startsWith('invariant:') ? 'A rule of ours' : `PDF/UA-1 demands in ${clause}`;
}
