import { findNearest } from '../../problem/nearest.ts';

/** What to write instead of an element of HTML. */
const INSTEAD_OF_HTML: Record<string, string> = {
  a: 'Write a link as [words](https://…).',
  b: 'Write **words**.',
  br: 'End the line with a backslash to break it.',
  em: 'Write *words*.',
  h1: 'Write ## before a heading.',
  h2: 'Write ## before a heading.',
  h3: 'Write ### before a heading.',
  hr: 'Begin a new part with a heading, or a new page with <PageBreak />.',
  i: 'Write *words*.',
  img: 'Use <Figure src="…" alt="…">the same in words</Figure>.',
  input: 'Use a field such as <TextField id="…" label="…" />.',
  li: 'Begin the line with - or 1.',
  ol: 'Begin the lines with 1.',
  p: 'Leave an empty line before and after a paragraph.',
  strong: 'Write **words**.',
  table: 'Write a table with | between the cells.',
  ul: 'Begin the lines with -.',
};

/** What to do about an element whose name is no word of the vocabulary. */
export function adviseUnknownWord(name: string, words: readonly string[]): string {
  const instead = INSTEAD_OF_HTML[name];
  if (instead) return instead;
  const nearest = findNearest(name, words);
  return nearest === undefined ? `The words are: ${words.toSorted().join(', ')}.` : `Did you mean <${nearest}>?`;
}
