import { PdfKeyword, ValueParser } from './parse-value.ts';
import type { PdfValue } from '../values.ts';

/** Calls `visit` for each operator of a content stream with the operands before it (ISO 32000-1, 7.8.2). */
export function readOperators(content: Uint8Array, visit: (operator: string, operands: PdfValue[]) => void): void {
  const parser = new ValueParser(content);
  let operands: PdfValue[] = [];
  for (let token = parser.next(); token !== undefined; token = parser.next()) {
    if (token instanceof PdfKeyword) {
      visit(token.word, operands);
      operands = [];
    } else operands.push(token);
  }
}
