import { parseFieldName } from '../model/field-name.ts';
import type { Value } from '../model/value.ts';

type NamedAnswers = Iterable<readonly [name: string, value: Value]>;

/** The day a copy is of: the one written on it, else that on which it was begun; undefined where nothing tells it. */
export function findDay(answers: NamedAnswers, copy: string): string;
export function findDay(answers: NamedAnswers, copy: string | undefined): string | undefined;
export function findDay(answers: NamedAnswers, copy: string | undefined): string | undefined {
  // The name of a copy begins with its day.
  return findOwnDay(answers) ?? copy?.slice(0, 10);
}

/** The day written on the sheet itself. */
export function findOwnDay(answers: NamedAnswers): string | undefined {
  for (const [name, value] of answers) {
    const parts = parseFieldName(name);
    const isOwnDay = parts?.row === undefined && (parts?.field === 'day' || parts?.field === 'day_one');
    if (isOwnDay && value.kind === 'date' && value.value !== undefined) return value.value;
  }
  return undefined;
}
