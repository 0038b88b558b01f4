import type { PDFDict } from 'pdf-lib';
import { PDFStream } from 'pdf-lib';
import { TooLargeError } from '../../pdf/read/too-large-error.ts';
import { readOperators } from '../../pdf/read/read-operators.ts';
import { readToUnicode, type DecodeShown } from '../../pdf/read/to-unicode.ts';
import { PdfName, PdfString, type PdfValue } from '../../pdf/values.ts';
import { dataOf, dictAt, nameAt, valueAt } from '../../pdf/read/pdf-access.ts';

/** Letters that are shown but cannot be told become U+FFFD: they must not vanish from an answer. */
export const UNKNOWN_FONT: DecodeShown = (bytes) => '\ufffd'.repeat(bytes.length);

/** Operators that go to another line (ISO 32000-1, 9.4.2). */
const NEW_LINE = new Set(['T*', 'Td', 'TD', 'Tm', "'", '"']);

/**
 * The text a widget shows, line by line, or undefined if it shows none that can be read. `resources` are those of the
 * form, where the appearance has none of its own.
 */
export function readAppearanceText(widget: PDFDict, formResources: PDFDict | undefined): string | undefined {
  const looks = dictAt(widget, 'AP');
  const look = looks && valueAt(looks, 'N');
  const content = look instanceof PDFStream ? dataOf(look) : undefined;
  if (!content) return undefined;
  const fonts = [dictAt((look as PDFStream).dict, 'Resources'), formResources].map(
    (from) => from && dictAt(from, 'Font'),
  );
  const fontOf = (resource: string): DecodeShown => {
    const font = fonts.map((list) => list && dictAt(list, resource)).find((found) => found !== undefined);
    return font ? decoderOf(font) : UNKNOWN_FONT;
  };
  try {
    return readShownText(content, fontOf);
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    // Not PDF syntax: shows nothing.
    return undefined;
  }
}

function readShownText(content: Uint8Array, fontOf: (resource: string) => DecodeShown): string | undefined {
  let decode = UNKNOWN_FONT;
  let text: string | undefined;
  const show = (value: PdfValue | undefined): void => {
    if (value instanceof PdfString) text = (text ?? '') + decode(value.bytes);
  };
  readOperators(content, (operator, operands) => {
    if (NEW_LINE.has(operator) && text !== undefined && !text.endsWith('\n')) text += '\n';
    if (operator === 'Tf' && operands[0] instanceof PdfName) decode = fontOf(operands[0].name);
    else if (operator === 'TJ' && Array.isArray(operands[0])) operands[0].forEach(show);
    else if (operator === 'Tj' || operator === "'" || operator === '"') show(operands.at(-1));
  });
  return text?.trimEnd();
}

/** A font serves every field of a form; its map is long. */
const decoders = new WeakMap<PDFDict, DecodeShown>();

/** How the bytes a font shows are to be read. */
export function decoderOf(font: PDFDict): DecodeShown {
  const decode = decoders.get(font) ?? makeDecoder(font);
  decoders.set(font, decode);
  return decode;
}

function makeDecoder(font: PDFDict): DecodeShown {
  const cmap = dataOf(valueAt(font, 'ToUnicode'));
  if (cmap) return readToUnicode(cmap);
  if (nameAt(font, 'Subtype') === 'Type0') return UNKNOWN_FONT;
  if (nameAt(font, 'Encoding') === 'WinAnsiEncoding') {
    return (bytes) =>
      new TextDecoder('windows-1252').decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
  }
  // Chrome adds a font for each code page it needs; below 128 they are all alike.
  return (bytes) => bytes.replace(/[^\x20-\x7e]/g, '\ufffd');
}
