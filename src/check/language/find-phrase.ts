import type { Library } from '../../read/library.ts';
import type { Place } from '../../model/node.ts';
import { wordsOf } from './measure-text.ts';

/** Looks up where, at or after a place, some words stand in an authored file. */
export type PhraseFinder = (phrase: string, from: Place) => Place;

/**
 * Places of words in templates and articles: a tree knows where a paragraph begins, an author wants the line of the
 * sentence. Words that are not found, because an expression or a mark stands among them, are where their paragraph begins.
 */
export function makePhraseFinder({ worksheets, articles }: Library): PhraseFinder {
  const families = [...worksheets.values(), ...articles.values()];
  const bodies = new Map(
    families.flatMap(({ source, translations }) =>
      [source, ...translations.values()].map(({ file, body }) => [file, body.split(/\r\n|\n|\r/)] as const),
    ),
  );
  return (phrase, from) => {
    const lines = bodies.get(from.file);
    const pattern = patternOf(phrase);
    if (!lines || !pattern) return from;
    const first = (lines[from.line - 1] ?? '').slice(from.column - 1);
    const text = [first, ...lines.slice(from.line)].join('\n');
    const found = pattern.exec(text)?.index;
    if (found === undefined) return from;
    const before = text.slice(0, found).split('\n');
    const column = before.at(-1)!.length + (before.length === 1 ? from.column : 1);
    return { file: from.file, line: from.line + before.length - 1, column };
  };
}

function patternOf(phrase: string): RegExp | undefined {
  const words = wordsOf(phrase).slice(0, 4);
  return words.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`, 'u');
}
