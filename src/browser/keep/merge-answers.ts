import type { Value, Values } from '../../model/value.ts';
import { answerTo } from './kept-copy.ts';

/** An answer that was changed in two windows at once. */
export interface Clash {
  name: string;
  mine: Value | undefined;
  theirs: Value | undefined;
}

export function isSameValue(one: Value | undefined, other: Value | undefined): boolean {
  return writeKey(one) === writeKey(other);
}

/** The same for equal values, in whatever order a file holds their parts. */
function writeKey(value: Value | undefined): string {
  return value === undefined
    ? ''
    : JSON.stringify([value.kind, value.value, 'written' in value ? value.written : null]);
}

/**
 * Puts the answers changed here onto what is kept now. What another window changed stays as it is; where both changed
 * the same answer, mine stands, and theirs is told.
 *
 * @param seen what was kept when each of mine was changed here
 * @param mine changed answers by name, undefined for one taken back
 */
export function mergeAnswers(
  seen: Readonly<Record<string, Value | undefined>>,
  kept: Values,
  mine: ReadonlyMap<string, Value | undefined>,
): { answers: Values; clashes: Clash[] } {
  const answers = new Map(Object.entries(kept));
  const clashes: Clash[] = [];
  for (const [name, value] of mine) {
    const theirs = answerTo(kept, name);
    if (!isSameValue(theirs, answerTo(seen, name)) && !isSameValue(theirs, value))
      clashes.push({ name, mine: value, theirs });
    if (value === undefined) answers.delete(name);
    else answers.set(name, value);
  }
  return { answers: Object.fromEntries(answers), clashes };
}
