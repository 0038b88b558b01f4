import type { PdfValue } from '../values.ts';
import { TooLargeError } from './too-large-error.ts';
import { PdfKeyword, ValueParser } from './parse-value.ts';

/** Brackets that close nothing; they are passed over. */
const STRAY = new Set([...'])>{}']);

/** A page of ours has some ten thousand. */
const MOST_TOKENS = 500_000;

/**
 * Calls `visit` for each operator of a content stream or CMap with the operands before it (ISO 32000-1, 7.8.2). The data of
 * an inline image is skipped; its `EI` is visited. Reads on where the syntax is broken. Throws only where values are
 * nested deeper than any program would, and a `TooLargeError` where there are more than any page has.
 */
export function readOperators(content: Uint8Array, visit: (operator: string, operands: PdfValue[]) => void): void {
  const parser = new ValueParser(content, 0, content.length, { lenient: true, references: false });
  // Only as many as an operator has are copied for it: an array that grows takes room for many more.
  const operands: PdfValue[] = [];
  let count = 0;
  let tokens = 0;
  for (let token = parser.next(); token !== undefined; token = parser.next()) {
    if (++tokens > MOST_TOKENS) throw new TooLargeError(`${MOST_TOKENS} operators and operands in a stream`);
    if (!(token instanceof PdfKeyword)) operands[count++] = token;
    else if (!STRAY.has(token.word)) {
      if (token.word === 'ID') parser.position = findImageEnd(content, parser.position);
      else visit(token.word, operands.slice(0, count));
      count = 0;
    }
  }
}

const SPACES = new Set([0, 9, 10, 12, 13, 32]);

/** Where the `EI` stands that ends the data of an inline image: white space is around it. */
function findImageEnd(content: Uint8Array, start: number): number {
  const isSpace = (byte: number | undefined): boolean => byte === undefined || SPACES.has(byte);
  let at = start + 1;
  while (at < content.length) {
    const isEnd = content[at + 1] === 0x45 && content[at + 2] === 0x49;
    if (isEnd && isSpace(content[at]) && isSpace(content[at + 3])) break;
    at++;
  }
  return at;
}
