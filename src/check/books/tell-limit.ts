import type { Authored } from '../../read/library.ts';
import type { Program } from '../../read/schema/program.ts';
import { errorAt, warningAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';

/** A program holds itself to its limits: more than one is an error, or a warning while they are provisional. */
export function tellLimit(
  program: Authored<Program>,
  path: PropertyKey[],
  ...words: [rule: string, message: string, advice: string]
): Problem {
  return (program.value.books?.provisional ? warningAt : errorAt)(program.placeOf(path), ...words);
}
