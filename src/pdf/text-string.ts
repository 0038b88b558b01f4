import { PdfString } from './values.ts';

/** PDFDocEncoding where it differs from Latin-1 (ISO 32000-1, D.2); U+FFFD where it has no character. */
const PDF_DOC: Record<number, string> = Object.fromEntries([
  ...[...'˘ˇˆ˙˝˛˚˜'].map((character, index) => [0x18 + index, character]),
  ...[...'•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€'].map((character, index) => [0x80 + index, character]),
  [0xad, '\ufffd'],
]);

const PDF_DOC_CODES = new Map<string, string>(
  Array.from({ length: 0x100 }, (_, code) => [PDF_DOC[code] ?? String.fromCharCode(code), String.fromCharCode(code)]),
);

/**
 * A text string as PDF stores it: in PDFDocEncoding, a byte for each letter, where it has them all; else UTF-16BE with its
 * mark (ISO 32000-1, 7.9.2.2).
 */
export function encodeText(text: string): PdfString {
  return new PdfString(encodePdfDoc(text) ?? encodeUtf16(text));
}

function encodePdfDoc(text: string): string | undefined {
  if (/^[\x20-\x7e\n\r\t]*$/.test(text)) return text;
  let bytes = '';
  for (const character of text) {
    const byte = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd]/.test(character) ? undefined : PDF_DOC_CODES.get(character);
    if (byte === undefined) return undefined;
    bytes += byte;
  }
  // What begins like the mark of another encoding would be read as that.
  return /^(?:\xfe\xff|\xff\xfe|\xef\xbb\xbf)/.test(bytes) ? undefined : bytes;
}

function encodeUtf16(text: string): string {
  let bytes = '\xfe\xff';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += String.fromCharCode(unit >> 8, unit & 0xff);
  }
  return bytes;
}

/** The text of a text string in UTF-16BE, UTF-8 with its mark, or PDFDocEncoding; `bytes` has one in each character. */
export function decodeText(bytes: string): string {
  if (bytes.startsWith('\xfe\xff')) return decodeUtf16(bytes);
  // Against the standard, but written by some programs.
  if (bytes.startsWith('\xff\xfe')) return decode('utf-16le', bytes);
  if (bytes.startsWith('\xef\xbb\xbf')) return decode('utf-8', bytes);
  return bytes.replace(/[^\x20-\x7e]/g, (byte) => PDF_DOC[byte.charCodeAt(0)] ?? byte);
}

/** The units of the text that is being decoded, for all but long ones. */
const units = new Uint16Array(4096);

/** For the few words of most strings this is faster than a `TextDecoder`, which is needed for what is not whole characters. */
function decodeUtf16(bytes: string): string {
  const count = (bytes.length - 2) / 2;
  if (!Number.isInteger(count) || count > units.length) return decode('utf-16be', bytes);
  for (let at = 0; at < count; at++) units[at] = bytes.charCodeAt(2 * at + 2) * 256 + bytes.charCodeAt(2 * at + 3);
  const part: ArrayLike<number> = units.subarray(0, count);
  const text = String.fromCharCode.apply(undefined, part as number[]);
  return /[\ud800-\udfff]/.test(text) ? decode('utf-16be', bytes) : text;
}

const DECODERS = new Map(['utf-16be', 'utf-16le', 'utf-8'].map((encoding) => [encoding, new TextDecoder(encoding)]));

function decode(encoding: string, text: string): string {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return DECODERS.get(encoding)!.decode(bytes);
}
