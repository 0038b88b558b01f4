import { expect, test } from 'vitest';
import type { PaperJob } from '../paper/jobs/paper-jobs.ts';
import type { Ua1Finding } from '../paper/ua1/finding.ts';
import { findingProblems } from './finding-problems.ts';

function job(size: 'standard' | 'large'): PaperJob {
  const document = { file: 'templates/my-week.mdx' } as PaperJob['document'];
  const path = `pdf/en/demo/my-week-fillable-${size}-a4.pdf`;
  return { document, audience: 'patient', face: { edition: 'fillable', size, paper: 'a4' }, path };
}

function report(finding: Ua1Finding, sizes: readonly ('standard' | 'large')[]) {
  return { findings: sizes.map((size) => ({ job: job(size), findings: [finding, finding] })) };
}

test('what is not accessible is told once for a document: in which face, by which clause, what and why', () => {
  const finding: Ua1Finding = {
    clause: '7.18.4-1',
    message: 'The annotation 9 0 R lies in no element instead of Form.',
  };
  expect(findingProblems(report(finding, ['standard', 'large']))).toMatchInlineSnapshot(`
    [
      {
        "advice": "This is a fault of Handrail, not of the file: the PDF is not published. Please report it with this message and the file.",
        "column": 1,
        "file": "templates/my-week.mdx",
        "line": 1,
        "message": "The PDF pdf/en/demo/my-week-fillable-large-a4.pdf (fillable, large, a4) is not accessible. The annotation 9 0 R lies in no element instead of Form. PDF/UA-1 demands in 7.18.4-1: "A widget lies in a Form." The same holds for 1 more of its PDFs.",
        "rule": "pdf-not-accessible",
        "severity": "error",
      },
    ]
  `);
});

test('what an author can mend is said with how', () => {
  const finding: Ua1Finding = { clause: 'invariant:accessible-names', message: 'The field a has the name of b.' };
  const [problem] = findingProblems(report(finding, ['standard']));
  expect(problem).toMatchInlineSnapshot(`
    {
      "advice": "Give each question of the sheet a label of its own.",
      "column": 1,
      "file": "templates/my-week.mdx",
      "line": 1,
      "message": "The PDF pdf/en/demo/my-week-fillable-standard-a4.pdf (fillable, standard, a4) is not accessible. The field a has the name of b. A rule of ours: "In a sheet the accessible name of each field, and of each radio button in it, is its own."",
      "rule": "pdf-not-accessible",
      "severity": "error",
    }
  `);
});

test('a good report has no problems', () => {
  expect(findingProblems({ findings: [] })).toEqual([]);
});
