import { decodeText } from '../text-string.ts';
import { PdfString, type PdfValue } from '../values.ts';
import { readOperators } from './read-operators.ts';

/** Text of the bytes a content stream shows, one byte in each character. */
export type DecodeShown = (bytes: string) => string;

/** What a ToUnicode CMap says (ISO 32000-1, 9.10.3). */
export interface ToUnicode {
  /** How many bytes make a code. */
  codeLength: number;
  texts: ReadonlyMap<number, string>;
}

/** Larger than any code of four bytes a font has glyphs for. */
const MOST_CODES = 0x20000;

export function readToUnicodeMap(cmap: Uint8Array): ToUnicode {
  const texts = new Map<number, string>();
  let codeLength = 2;
  let left = MOST_CODES;
  readOperators(cmap, (operator, operands) => {
    if (operator === 'endcodespacerange') codeLength = bytesOf(operands[0]).length || codeLength;
    if (operator === 'endbfchar') {
      for (let at = 0; at + 1 < operands.length; at += 2) {
        if (operands[at] instanceof PdfString) texts.set(codeOf(operands[at]), textOf(bytesOf(operands[at + 1])));
      }
    }
    if (operator === 'endbfrange') {
      for (let at = 0; at + 2 < operands.length && left > 0; at += 3)
        left -= addRange(texts, operands[at], operands[at + 1], operands[at + 2]);
    }
  });
  return { codeLength, texts };
}

/** How text is read by a ToUnicode CMap; a code it does not name becomes U+FFFD. */
export function readToUnicode(cmap: Uint8Array): DecodeShown {
  const { codeLength, texts } = readToUnicodeMap(cmap);
  return (bytes) => {
    let text = '';
    for (let at = 0; at + codeLength <= bytes.length; at += codeLength)
      text += texts.get(codeOfBytes(bytes.slice(at, at + codeLength))) ?? '\ufffd';
    return text;
  };
}

/** A range maps to a list of texts, or to one text whose last unit counts up. Says how many codes it has. */
function addRange(
  texts: Map<number, string>,
  from: PdfValue | undefined,
  to: PdfValue | undefined,
  target: PdfValue | undefined,
): number {
  const first = codeOf(from);
  const count = Math.min(codeOf(to) - first + 1, 0x10000, Array.isArray(target) ? target.length : Infinity);
  for (let code = first; code < first + count; code++) {
    if (Array.isArray(target)) {
      texts.set(code, textOf(bytesOf(target[code - first])));
    } else {
      const bytes = bytesOf(target).padStart(2, '\0');
      // Only the last byte may count up, but MuPDF writes ranges in which it passes 255.
      const end = codeOfBytes(bytes.slice(-2)) + code - first;
      texts.set(code, textOf(bytes.slice(0, -2) + String.fromCharCode((end >> 8) & 0xff, end & 0xff)));
    }
  }
  return Math.max(1, count);
}

function bytesOf(value: PdfValue | undefined): string {
  return value instanceof PdfString ? value.bytes : '';
}

function codeOf(value: PdfValue | undefined): number {
  return codeOfBytes(bytesOf(value));
}

/** A code has four bytes at most (ISO 32000-1, 9.7.6.2); beyond 2⁵³ counting on would come to nothing, and never end. */
function codeOfBytes(bytes: string): number {
  let code = 0;
  for (const byte of bytes.slice(-4)) code = code * 256 + byte.charCodeAt(0);
  return code;
}

/** UTF-16BE; some programs write a single byte. */
function textOf(bytes: string): string {
  return bytes.length === 1 ? bytes : decodeText(`\xfe\xff${bytes}`);
}
