import { latin1, PdfKeyword, ValueParser } from '../../pdf/read/parse-value.ts';
import { findLast, START_BYTES } from './inspect-file.ts';

/**
 * Whether bytes were lost or put in on the way of a PDF, as by a mail program that changes the ends of lines: the list of
 * its objects is not where the file says (ISO 32000-1, 7.5.5). Its objects can be found all the same, but not what is missing.
 */
export function isShifted(bytes: Uint8Array): boolean {
  const last = findLast(bytes, 'startxref');
  if (last === undefined) return true;
  const start = new ValueParser(bytes, last + 'startxref'.length, bytes.length, { lenient: true }).next();
  // Programs count from the header where others have put bytes before it, or from the first byte.
  const header = Math.max(0, latin1(bytes, 0, Math.min(bytes.length, START_BYTES)).indexOf('%PDF-'));
  return typeof start !== 'number' || ![start, start + header].some((at) => isTable(bytes, at));
}

/** A table begins with its keyword; a cross-reference stream is an object. Either begins a line. */
function isTable(bytes: Uint8Array, at: number): boolean {
  if (at <= 0 || at >= bytes.length || !isSpace(bytes[at - 1]!) || isSpace(bytes[at]!)) return false;
  const parser = new ValueParser(bytes, at, Math.min(bytes.length, at + 64), { lenient: true });
  const first = parser.next();
  if (first instanceof PdfKeyword) return first.word === 'xref';
  parser.next();
  const keyword = parser.next();
  return typeof first === 'number' && keyword instanceof PdfKeyword && keyword.word === 'obj';
}

function isSpace(byte: number): boolean {
  return byte <= 0x20;
}
