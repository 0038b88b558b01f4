import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { formatReport } from './report.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'handrail-report-'));
  await writeFile(join(root, 'b.yaml'), '\uFEFFtitle: One\r\n\tpublishr: two\r\n');
  await writeFile(
    join(root, 'a.mdx'),
    `Text ${'long '.repeat(40)}and {wrong} ${'words '.repeat(40)}\nbell \u0007 here\n`,
  );
});
afterAll(() => rm(root, { recursive: true }));

function problem(file: string, line: number, column: number, rest: Partial<Problem> = {}): Problem {
  return {
    file,
    line,
    column,
    rule: 'a-rule',
    severity: 'error',
    message: 'This is wrong.',
    advice: 'Do that.',
    ...rest,
  };
}

test('problems are grouped by file and sorted, each once, with the line and a caret below the place', () => {
  const report = formatReport(
    [
      problem('b.yaml', 2, 2, { rule: 'unknown-key' }),
      problem('gone.yaml', 1, 1, { rule: 'missing-file' }),
      problem('b.yaml', 1, 8, { severity: 'warning' }),
      problem('b.yaml', 2, 2, { rule: 'unknown-key' }),
    ],
    root,
  );
  expect(report).toMatchInlineSnapshot(`
    "b.yaml

    b.yaml:1:8  a-rule (warning)
      This is wrong. Do that.
      1 | title: One
        |        ^

    b.yaml:2:2  unknown-key
      This is wrong. Do that.
      2 | 	publishr: two
        | 	^


    gone.yaml

    gone.yaml:1:1  missing-file
      This is wrong. Do that.


    2 errors and 1 warning in 2 files.
    "
  `);
});

test('a long line is cut around the place', () => {
  const report = formatReport([problem('a.mdx', 1, 210)], root);
  const [quoted, caret] = report.split('\n').filter((line) => line.includes(' | '));
  expect(quoted!.length).toBeLessThan(120);
  expect(quoted!.slice(caret!.indexOf('^'))).toMatch(/^{wrong}/);
});

test('control characters of a broken file do not reach the terminal', () => {
  expect(formatReport([problem('a.mdx', 2, 6)], root)).toContain('bell \uFFFD here');
});

test('without problems there is no report', () => {
  expect(formatReport([], root)).toBe('');
});

test('a terminal obeys nothing that stands in the name of a file or in what is told', () => {
  const report = formatReport([problem('a\n\u001b[2J\u202e.svg', 1, 1, { message: 'Odd: \u001b]0;x\u0007.' })], root);
  expect(report).toContain('a\ufffd\ufffd[2J\ufffd.svg:1:1  a-rule');
  expect(report).toContain('Odd: \ufffd]0;x\ufffd.');
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
