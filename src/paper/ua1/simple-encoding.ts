import { PDFDict, PDFName, PDFNumber } from 'pdf-lib';
import { dictAt, listAt, nameAt, valueAt } from '../../pdf/read/pdf-access.ts';

/** How a simple font tells what its codes mean (ISO 32000-1, 9.6.6). */
export interface SimpleEncoding {
  /** Such as `WinAnsiEncoding`; undefined where the font program says. */
  base: string | undefined;
  /** Names of glyphs by code where they differ from those of `base`. */
  differences: ReadonlyMap<number, string>;
}

/** Undefined where the font says nothing of it. */
export function readSimpleEncoding(font: PDFDict): SimpleEncoding | undefined {
  const value = valueAt(font, 'Encoding');
  if (value instanceof PDFName) return { base: value.decodeText(), differences: new Map() };
  if (!(value instanceof PDFDict)) return undefined;
  const differences = new Map<number, string>();
  let code = 0;
  for (const item of listAt(dictAt(font, 'Encoding')!, 'Differences')) {
    if (item instanceof PDFNumber) code = item.asNumber();
    else if (item instanceof PDFName) differences.set(code++, item.decodeText());
  }
  return { base: nameAt(value, 'BaseEncoding'), differences };
}

const DECODERS = new Map([
  ['WinAnsiEncoding', new TextDecoder('windows-1252')],
  ['MacRomanEncoding', new TextDecoder('macintosh')],
]);

/** The character of a code in a standard encoding; undefined where the encoding is another. */
export function characterOf(base: string | undefined, code: number): number | undefined {
  return DECODERS.get(base ?? '')
    ?.decode(Uint8Array.of(code))
    .codePointAt(0);
}

/** The code of a character in the encoding of a Macintosh cmap; undefined where it has none. */
export function macCodeOf(character: number): number | undefined {
  for (let code = 0; code < 256; code++) if (characterOf('MacRomanEncoding', code) === character) return code;
  return undefined;
}
