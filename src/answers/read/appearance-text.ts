import type { PDFDict } from 'pdf-lib';
import { PDFStream } from 'pdf-lib';
import { TooLargeError } from '../../pdf/read/too-large-error.ts';
import { readOperators } from '../../pdf/read/read-operators.ts';
import { readToUnicode, type DecodeShown } from '../../pdf/read/to-unicode.ts';
import { PdfName, PdfString, type PdfValue } from '../../pdf/values.ts';
import { KnownStreams } from '../../pdf/read/known-streams.ts';
import { dataOf, dictAt, nameAt, valueAt } from '../../pdf/read/pdf-access.ts';

/** Letters that are shown but cannot be told become U+FFFD: they must not vanish from an answer. */
export const UNKNOWN_FONT: DecodeShown = (bytes) => '\ufffd'.repeat(bytes.length);

/** Operators that go to another line (ISO 32000-1, 9.4.2). */
const NEW_LINE = new Set(['T*', 'Td', 'TD', 'Tm', "'", '"']);

// Deeper than any look; a broken file may point in a circle.
const MAX_DEPTH = 4;

/**
 * The text a widget shows, line by line, or undefined if it shows none that can be read. `resources` are those of the
 * form, where the appearance has none of its own.
 */
export function readAppearanceText(widget: PDFDict, formResources: PDFDict | undefined): string | undefined {
  const looks = dictAt(widget, 'AP');
  const look = looks && valueAt(looks, 'N');
  const shown: Shown = {};
  if (look instanceof PDFStream) readLook(look, formResources ? [formResources] : [], shown);
  return shown.text?.trimEnd();
}

interface Shown {
  /** Undefined until a text is shown, however empty. */
  text?: string;
}

/** Adds what a piece of content shows, and the pieces it draws: programs put a look into another. */
function readLook(look: PDFStream, outer: readonly PDFDict[], shown: Shown, depth = 0): void {
  const content = dataOf(look);
  if (!content || depth > MAX_DEPTH) return;
  const own = dictAt(look.dict, 'Resources');
  const resources = own ? [own, ...outer] : outer;
  const find = <T>(kind: string, read: (list: PDFDict) => T | undefined): T | undefined => {
    for (const from of resources) {
      const list = dictAt(from, kind);
      const found = list && read(list);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  let decode = UNKNOWN_FONT;
  const show = (value: PdfValue | undefined): void => {
    if (value instanceof PdfString) shown.text = (shown.text ?? '') + decode(value.bytes);
  };
  try {
    readOperators(content, (operator, operands) => {
      const [first] = operands;
      if (NEW_LINE.has(operator) && shown.text !== undefined && !shown.text.endsWith('\n')) shown.text += '\n';
      if (operator === 'Tf' && first instanceof PdfName) {
        const font = find('Font', (list) => dictAt(list, first.name));
        decode = font ? decoderOf(font) : UNKNOWN_FONT;
      } else if (operator === 'TJ' && Array.isArray(first)) first.forEach(show);
      else if (operator === 'Tj' || operator === "'" || operator === '"') show(operands.at(-1));
      else if (operator === 'Do' && first instanceof PdfName) {
        const object = find('XObject', (list) => valueAt(list, first.name));
        if (object instanceof PDFStream && nameAt(object.dict, 'Subtype') === 'Form')
          readLook(object, resources, shown, depth + 1);
      }
    });
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    // Not PDF syntax: what came before it is shown.
  }
}

/** A font serves every field of a form; its map is long. */
const decoders = new WeakMap<PDFDict, DecodeShown>();

/** How the bytes a font shows are to be read. */
export function decoderOf(font: PDFDict): DecodeShown {
  const decode = decoders.get(font) ?? makeDecoder(font);
  decoders.set(font, decode);
  return decode;
}

const maps = new KnownStreams<DecodeShown>(16);

/** Of simple fonts (ISO 32000-1, annex D). */
const ENCODINGS = new Map([
  ['WinAnsiEncoding', 'windows-1252'],
  ['MacRomanEncoding', 'macintosh'],
]);

function makeDecoder(font: PDFDict): DecodeShown {
  const mapped = maps.read(valueAt(font, 'ToUnicode'), readToUnicode);
  if (mapped) return mapped;
  if (nameAt(font, 'Subtype') === 'Type0') return UNKNOWN_FONT;
  const encoding = ENCODINGS.get(nameAt(font, 'Encoding') ?? '');
  if (encoding !== undefined)
    return (bytes) => new TextDecoder(encoding).decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
  // Chrome adds a font for each code page it needs; below 128 they are all alike.
  return (bytes) => bytes.replace(/[^\x20-\x7e]/g, '\ufffd');
}
