import type { JSXElement, JSXFragment, Node as ExpressionNode, Program } from 'estree-jsx';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '../../problem/problem.ts';

export type MdxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export function isMdxElement(node: Nodes): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

const MDX = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** The tree of a text of MDX with the Markdown of GitHub; throws what `readSyntaxProblem` reads. */
export function parseMdx(text: string): Root {
  return MDX.parse(text);
}

/** The expression between two braces; a comment alone is none. */
export function expressionOf(program: Program | null | undefined): ExpressionNode | undefined {
  const [statement] = program?.body ?? [];
  return statement?.type === 'ExpressionStatement' ? statement.expression : undefined;
}

/**
 * An element within an expression, read as if it stood in the text on its own, so that Markdown between its tags is
 * Markdown there, too. `text` is that of the file, which gives each part its position; the text of the result is the
 * same with all else blanked out.
 */
export function parseElement(
  element: JSXElement | JSXFragment,
  text: string,
  quoted: boolean,
): { tree: MdxElement; text: string } {
  const { start, end } = element as unknown as { start: number; end: number };
  const written = text.slice(start, end);
  const alone =
    text.slice(0, start).replaceAll(/[^\n]/g, ' ') +
    // Within a quote, lines begin with signs that belong to it and not to the element.
    (quoted ? written.replaceAll(/^[ \t>]+/gm, (signs) => signs.replaceAll('>', ' ')) : written);
  const [first] = parseMdx(alone).children;
  const tree = first?.type === 'paragraph' ? first.children[0] : first;
  if (!tree || !isMdxElement(tree)) throw new Error(`No element in ${JSON.stringify(written)}.`);
  return { tree, text: alone };
}

/** What remark and acorn throw: a `VFileMessage`. */
interface Message extends Error {
  reason: string;
  line?: number;
  column?: number;
  cause?: unknown;
}

function isMessage(error: unknown): error is Message {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

/** Why a text is no MDX; throws again what is no finding of its parser. */
export function readSyntaxProblem(error: unknown, file: string): Problem {
  if (!isMessage(error)) throw error;
  // A tag that is never closed is named with its place in the text of the message only.
  const range = /\((\d+):(\d+)-\d+:\d+\)/.exec(error.reason);
  const reason = error.reason
    .replace(/ \(\d+:\d+-\d+:\d+\)/g, '')
    .replace(/ \(note: .*\)$/s, '')
    .replace(' with acorn', '');
  const cause = error.cause instanceof Error ? `: ${error.cause.message.replace(/ \(\d+:\d+\)$/, '')}` : '';
  return {
    rule: 'mdx-syntax',
    severity: 'error',
    file,
    line: error.line ?? Number(range?.[1] ?? 1),
    column: error.column ?? Number(range?.[2] ?? 1),
    message: `This cannot be read as MDX. ${reason}${cause}.`,
    advice:
      'Close every tag and brace that is opened. To print { or < as it is, write \\{ or \\<; a comment is written {/* … */}.',
  };
}
