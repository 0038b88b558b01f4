import type { Problem } from './problem.ts';

/** Problems by file, line, column and rule, each once: a template used twice makes its faults twice. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [keyOf(problem), problem]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
}

function keyOf({ file, line, column, rule, message }: Problem): string {
  return JSON.stringify([file, line, column, rule, message]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
