import type { Place } from '../model/node.ts';

/** Where a pattern first stands in a text of YAML or MDX, outside of comments. */
export function findInText(text: string, file: string, pattern: RegExp): Place | undefined {
  const at = withoutComments(text, file).search(pattern);
  if (at === -1) return undefined;
  const before = text.slice(0, at).split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}

/** A pattern of some words, whole and with any ends of lines between them. */
export function patternOf(words: string): RegExp {
  const parts = words.trim().split(/\s+/).map(RegExp.escape);
  return new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('[\\s>]+')}(?![\\p{L}\\p{N}])`, 'u');
}

/** Comments are blanked out, so that all else keeps its place. */
function withoutComments(text: string, file: string): string {
  const comment = file.endsWith('.yaml') ? /^[ \t]*#.*$/gm : /\{\/\*[\s\S]*?\*\/\}/g;
  return text.replaceAll(comment, (words) => words.replaceAll(/[^\n]/g, ' '));
}
