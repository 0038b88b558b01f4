import { isScalar, Scalar, visit, type Document, type Node } from 'yaml';
import { explainLostSign, LOST_SIGN } from '../problem/lost-sign.ts';
import { quote } from '../problem/quote.ts';

/** A fault and where in the text it begins. */
export interface LostText {
  offset: number;
  rule: string;
  message: string;
  advice: string;
}

/** Where YAML takes a part of a text for a sign of its own, so that it would be printed nowhere. */
export function findLostText(document: Document, text: string): LostText[] {
  const found: LostText[] = [];
  visit(document, {
    Node(_, node) {
      found.push(...findMark(node, text));
      if (isScalar(node)) found.push(...findComment(node, text), ...findSign(node));
    },
  });
  return found;
}

/** A comment that cuts a text without quotation marks short. One on a line of its own, after a space, is meant as one. */
function findComment(node: Scalar, text: string): LostText[] {
  const isText = node.type === Scalar.PLAIN && typeof node.value === 'string';
  if (!isText || typeof node.comment !== 'string') return [];
  const end = node.range![1];
  const [gap] = /^\s*/.exec(text.slice(end))!;
  if (gap.includes('\n') && /^ /.test(node.comment)) return [];
  const lost = text
    .slice(end + gap.length)
    .split('\n')[0]!
    .trim();
  const whole = `${String(node.value)} ${lost}`;
  const mark = whole.includes('"') ? "'" : '"';
  return [
    {
      offset: end + gap.length,
      rule: 'cut-off-text',
      message: `${quote(lost)} is taken for a comment and cut off from the text before it.`,
      advice: `Put the text in quotation marks: ${mark}${whole.replaceAll(/'/g, mark === "'" ? "''" : "'")}${mark}. A comment goes on a line of its own.`,
    },
  ];
}

/** `!` and `&` before a value, which YAML reads as its type or its name. */
function findMark(node: Node, text: string): LostText[] {
  const sign = 'anchor' in node && node.anchor !== undefined ? '&' : node.tag !== undefined ? '!' : undefined;
  if (sign === undefined) return [];
  const offset = text.lastIndexOf(sign, node.range![0]);
  const lost = /^\S*/.exec(text.slice(offset))![0];
  return [
    {
      offset,
      rule: 'lost-mark',
      message: `${quote(lost)} is a mark of YAML here and not part of the text.`,
      advice: `Put the text in quotation marks if it is meant to begin with "${sign}", or take the mark out.`,
    },
  ];
}

/** A sign that nothing can print, written as an escape such as \0. */
function findSign(node: Scalar): LostText[] {
  const sign = typeof node.value === 'string' ? LOST_SIGN.exec(node.value)?.[0] : undefined;
  return sign === undefined ? [] : [{ offset: node.range![0], ...explainLostSign(sign) }];
}
