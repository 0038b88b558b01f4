import { readOperators } from './content-operators.ts';
import { decodeText } from '../text-string.ts';
import { PdfString, type PdfValue } from '../values.ts';

/** Text of the bytes a content stream shows, one byte in each character. */
export type DecodeShown = (bytes: string) => string;

/** Reads codes of two bytes by a ToUnicode CMap (ISO 32000-1, 9.10.3); a code it does not name becomes U+FFFD. */
export function readToUnicode(cmap: Uint8Array): DecodeShown {
  const texts = new Map<number, string>();
  let width = 2;
  readOperators(cmap, (operator, operands) => {
    if (operator === 'endcodespacerange') width = bytesOf(operands[0]).length || width;
    if (operator === 'endbfchar') {
      for (let at = 0; at + 1 < operands.length; at += 2)
        texts.set(codeOf(operands[at]), utf16(bytesOf(operands[at + 1])));
    }
    if (operator === 'endbfrange') {
      for (let at = 0; at + 2 < operands.length; at += 3)
        addRange(texts, operands[at], operands[at + 1], operands[at + 2]);
    }
  });
  return (bytes) => {
    let text = '';
    for (let at = 0; at + width <= bytes.length; at += width)
      text += texts.get(codeOfBytes(bytes.slice(at, at + width))) ?? '\ufffd';
    return text;
  };
}

function addRange(
  texts: Map<number, string>,
  from: PdfValue | undefined,
  to: PdfValue | undefined,
  target: PdfValue | undefined,
): void {
  const first = codeOf(from);
  const last = Math.min(codeOf(to), first + 0xffff);
  for (let code = first; code <= last; code++) {
    if (Array.isArray(target)) texts.set(code, utf16(bytesOf(target[code - first])));
    else {
      const bytes = bytesOf(target);
      // Only the last byte may count up, but MuPDF writes ranges in which it passes 255.
      const end = codeOfBytes(bytes.slice(-2)) + code - first;
      texts.set(code, utf16(bytes.slice(0, -2) + String.fromCharCode((end >> 8) & 0xff, end & 0xff)));
    }
  }
}

function bytesOf(value: PdfValue | undefined): string {
  return value instanceof PdfString ? value.bytes : '';
}

function codeOf(value: PdfValue | undefined): number {
  return codeOfBytes(bytesOf(value));
}

function codeOfBytes(bytes: string): number {
  let code = 0;
  for (let at = 0; at < bytes.length; at++) code = code * 256 + bytes.charCodeAt(at);
  return code;
}

function utf16(bytes: string): string {
  return decodeText(`\xfe\xff${bytes}`);
}
