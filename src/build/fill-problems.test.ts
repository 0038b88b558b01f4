import { expect, test } from 'vitest';
import type { Face } from '../model/face.ts';
import type { PaperDocument } from '../paper/paper-document.ts';
import { fillProblems } from './fill-problems.ts';

function printed(
  last: number,
  { pages = 2, key = 'my-week', ...face }: Partial<Face> & { pages?: number; key?: string } = {},
) {
  const whole: Face = { edition: 'print', size: 'standard', paper: 'a4', ...face };
  const document = { kind: 'sheet', lang: 'en', key, file: 'templates/my-week.mdx' } as PaperDocument;
  const path = `pdf/en/sheets/${key}-${whole.edition}-${whole.size}-${whole.paper}.pdf`;
  return { job: { document, face: whole, path }, facts: { fill: [{ key, pages, last }] } };
}

test('a last page that is half empty is told, once for a file, with the emptiest', () => {
  expect(fillProblems([printed(0.5), printed(0.28, { key: 'my-week--end' }), printed(0.8, { key: 'other' })]))
    .toMatchInlineSnapshot(`
    [
      {
        "advice": "Take out a question or some words, so that the sheet ends on the page before, or give it more room to write.",
        "column": 1,
        "file": "templates/my-week.mdx",
        "line": 1,
        "message": "The last of 2 pages is 28 % full in pdf/en/sheets/my-week--end-print-standard-a4.pdf, and in 1 more of its PDFs.",
        "rule": "page-half-empty",
        "severity": "warning",
      },
    ]
  `);
});

test('a sheet of one page is right however short, and one paper is looked at', () => {
  expect(fillProblems([printed(0.1, { pages: 1 })])).toEqual([]);
  expect(fillProblems([printed(0.7), printed(0.3, { paper: 'letter' })])).toEqual([]);
  expect(fillProblems([printed(0.3, { size: 'large' }), printed(0.3, { edition: 'fillable' })])).toEqual([]);
});
