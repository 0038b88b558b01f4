import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPrintable } from '../model/to-printable.ts';
import { sortProblems } from './sort-problems.ts';
import type { Problem } from './problem.ts';

/** Width of the quoted part of a long line. */
const WINDOW = 100;

/**
 * The report authors read, on a terminal and in the browser: problems grouped by file, each with its place, what is
 * wrong, the author's own line with a caret below the place, and what to do. Empty text if there are none.
 * `root` is the folder the problems' files are relative to.
 */
export function formatReport(problems: readonly Problem[], root: string): string {
  if (problems.length === 0) return '';
  const sorted = sortProblems(problems);
  const byFile = Map.groupBy(sorted, (problem) => problem.file);
  const groups = [...byFile].map(([file, found]) => {
    const lines = readLines(join(root, file));
    return [toPrintable(file), ...found.map((problem) => formatProblem(problem, lines[problem.line - 1]))].join('\n\n');
  });
  return `${groups.join('\n\n\n')}\n\n\n${summarise(sorted, byFile.size)}\n`;
}

/** One problem; `line` is the author's line it stands in, if it could be read. @internal */
export function formatProblem(problem: Problem, line: string | undefined): string {
  const kind = problem.severity === 'warning' ? `${problem.rule} (warning)` : problem.rule;
  return [
    toPrintable(`${problem.file}:${problem.line}:${problem.column}  ${kind}`),
    toPrintable(`  ${problem.message} ${problem.advice}`.trimEnd()),
    ...(line?.trim() ? quoteLine(problem, line) : []),
  ].join('\n');
}

function quoteLine({ line: number, column }: Problem, line: string): string[] {
  const start = Math.max(0, Math.min(column - 1 - WINDOW / 2, line.length - WINDOW));
  // Marks of direction stay: they are the author's.
  const shown = line.slice(start, start + WINDOW).replace(/(?!\t)\p{Cc}/gu, '\ufffd');
  const gutter = ' '.repeat(String(number).length);
  // Tabs stay tabs, so that the caret stands below its letter whatever their width.
  const indent = line.slice(start, column - 1).replace(/[^\t]/g, ' ');
  const ellipsis = start > 0 ? '…' : '';
  return [`  ${number} | ${ellipsis}${shown}`.trimEnd(), `  ${gutter} | ${ellipsis && ' '}${indent}^`];
}

function readLines(path: string): string[] {
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    // A picture has no lines.
    return text.includes('\0') ? [] : text.split(/\r\n?|\n/);
  } catch {
    // The file is missing, or the problem is that it is.
    return [];
  }
}

function summarise(problems: readonly Problem[], files: number): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const counts = [count(errors, 'error'), count(problems.length - errors, 'warning')].filter(Boolean);
  return `${counts.join(' and ')} in ${count(files, 'file')}.`;
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
