import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import { isDict, PdfName, type PdfDict } from '../../pdf/values.ts';

/** How a simple font tells what its codes mean (ISO 32000-1, 9.6.6). */
export interface SimpleEncoding {
  /** Such as `WinAnsiEncoding`; undefined where the font program says. */
  base: string | undefined;
  /** Names of glyphs by code where they differ from those of `base`. */
  differences: ReadonlyMap<number, string>;
}

/** Undefined where the font says nothing of it. */
export function readSimpleEncoding(pdf: PdfObjects, font: PdfDict): SimpleEncoding | undefined {
  const value = pdf.valueAt(font, 'Encoding');
  if (value instanceof PdfName) return { base: value.name, differences: new Map() };
  if (!isDict(value)) return undefined;
  const differences = new Map<number, string>();
  let code = 0;
  for (const item of pdf.listAt(pdf.dictAt(font, 'Encoding')!, 'Differences')) {
    if (typeof item === 'number') code = item;
    else if (item instanceof PdfName) differences.set(code++, item.name);
  }
  return { base: pdf.nameAt(value, 'BaseEncoding'), differences };
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
