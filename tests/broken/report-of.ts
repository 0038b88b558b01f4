import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import { formatProblem } from '../../src/problem/report.ts';
import { TINY_LIBRARY } from './tiny-library.ts';

/** Stands in a changed text where a problem must be, and is taken out before the file is written. */
const MARK = '⟦';

/** A text and what replaces it; a whole new text; bytes; or undefined for a file that is not there. */
export type Change = [from: string, to: string] | string | Uint8Array | undefined;

/** What authors are told about the tiny library after some changes. Fails unless problems stand exactly at the marks, if there are any. */
export async function reportOf(changes: Record<string, Change>): Promise<string> {
  const files = new Map<string, string | Uint8Array>(Object.entries(TINY_LIBRARY));
  const marks: string[] = [];
  for (const [file, change] of Object.entries(changes)) {
    const text = changeText(file, change);
    files.delete(file);
    if (typeof text === 'string') {
      marks.push(...findMarks(file, text));
      files.set(file, text.replaceAll(MARK, ''));
    } else if (text) files.set(file, text);
  }
  const root = await mkdtemp(join(tmpdir(), 'handrail-broken-'));
  try {
    for (const [file, text] of files) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    const { problems } = await checkLibrary(root);
    if (marks.length > 0) {
      const places = new Set(problems.map(({ file, line, column }) => `${file}:${line}:${column}`));
      expect([...places].sort()).toEqual(marks.sort());
    }
    return problems.map((problem) => formatProblem(problem, lineOf(files.get(problem.file), problem.line))).join('\n');
  } finally {
    await rm(root, { recursive: true });
  }
}

function changeText(file: string, change: Change): string | Uint8Array | undefined {
  if (!Array.isArray(change)) return change;
  const [from, to] = change;
  const before = TINY_LIBRARY[file]!;
  expect(before.split(from).length - 1, `"${from}" stands once in ${file}`).toBe(1);
  return before.replace(from, () => to);
}

function findMarks(file: string, text: string): string[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const columns = line.split(MARK).slice(0, -1);
    let column = 1;
    return columns.map((part) => {
      column += part.length;
      return `${file}:${index + 1}:${column}`;
    });
  });
}

function lineOf(text: string | Uint8Array | undefined, line: number): string | undefined {
  return typeof text === 'string' ? text.split(/\r?\n/)[line - 1] : undefined;
}
