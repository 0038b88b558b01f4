import type { Problem } from '../../problem/problem.ts';
import { errorAt } from '../../problem/problem-at.ts';
import { findInText, patternOf } from '../../read/find-in-text.ts';
import type { AuthoredText } from './authored-texts.ts';
import type { PrintedText } from './list-printed.ts';

/** The longest words of German have fewer letters; those that are longer than a line may be parted anywhere. */
const MOST_LETTERS = 100;

/** No word is longer than a line; addresses are parted at their signs. */
export function findLongWords(printed: readonly PrintedText[], texts: readonly AuthoredText[]): Problem[] {
  const long = printed.flatMap(({ text, place }) =>
    text
      .split(/[\s/@.?=&_\u00AD\u200B-]+/)
      .flatMap((word) => (word.length > MOST_LETTERS ? [[word, place] as const] : [])),
  );
  return [...new Map(long)].flatMap(([word, place]) => {
    const found = texts.flatMap(({ file, text }) => findInText(text, file, patternOf(word)) ?? []);
    return (found.length > 0 ? found : [place]).map((at) =>
      errorAt(
        at,
        'long-word',
        `The word "${word.slice(0, 30)}…" has ${word.length} letters, more than any line holds.`,
        'Write it in several words, or with hyphens.',
      ),
    );
  });
}
