import type { Place } from '../../model/node.ts';

/**
 * Where a sign first stands in a text of YAML or MDX, as itself or as one of the escapes of these forms, outside of
 * comments; undefined where it does not.
 */
export function findSign(text: string, sign: string, file: string): Place | undefined {
  const at = withoutComments(text, file).search(new RegExp(formsOf(sign), 'i'));
  if (at === -1) return undefined;
  const before = text.slice(0, at).split('\n');
  return { file, line: before.length, column: before.at(-1)!.length + 1 };
}

/** Comments are blanked out, so that all else keeps its place. */
function withoutComments(text: string, file: string): string {
  const comment = file.endsWith('.yaml') ? /^[ \t]*#.*$/gm : /\{\/\*[\s\S]*?\*\/\}/g;
  return text.replaceAll(comment, (words) => words.replaceAll(/[^\n]/g, ' '));
}

/** A pattern of each way to write a sign. */
function formsOf(sign: string): string {
  const parts = [...sign].map((part) => {
    const code = part.codePointAt(0)!;
    const hex = code.toString(16);
    const units = part.split('').map((unit) => `\\\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `(?:${[part, `&#x0*${hex};`, `&#0*${code};`, units.join(''), `\\\\u\\{0*${hex}\\}`, `\\\\u0*${hex}`].join('|')})`;
  });
  return parts.join('');
}
