import { printNumber } from '../write/print-value.ts';
import type { PdfFile } from '../read/pdf-file.ts';
import { dict, name, PdfStream, PdfString, type PdfRef } from '../values.ts';

/** What is needed to set text in a font. */
export interface FontMetrics {
  /** Glyph number by code point. */
  glyphs: ReadonlyMap<number, number>;
  /** Advance by glyph number, in thousandths of the font size. */
  advances: readonly number[];
  /** In thousandths of the font size; `descent` is negative. */
  ascent: number;
  descent: number;
}

/** The font of what is typed into fields: prepared once, then copied into each file as it is. */
export interface FieldFont extends FontMetrics {
  /** PostScript name in the PDF. */
  name: string;
  capHeight: number;
  box: readonly [number, number, number, number];
  /** The TrueType file and the ToUnicode CMap, compressed, and the file's length before. */
  program: { data: Uint8Array; length: number };
  toUnicode: Uint8Array;
}

/** Width of a line in pt. A character the font lacks counts as one em, as a stand-in would. */
export function measureText(font: FontMetrics, text: string, size: number): number {
  let units = 0;
  for (const character of text) {
    const glyph = font.glyphs.get(character.codePointAt(0)!);
    units += glyph === undefined ? 1000 : font.advances[glyph]!;
  }
  return (units * size) / 1000;
}

/** The operand that shows a text: two bytes for each glyph, in hexadecimal. Throws on a character the font lacks. */
export function encodeShown(font: FontMetrics, text: string): string {
  let hex = '';
  for (const character of text) {
    const glyph = font.glyphs.get(character.codePointAt(0)!);
    if (glyph === undefined) throw new Error(`The field font has no glyph for “${character}” in “${text}”.`);
    hex += glyph.toString(16).padStart(4, '0');
  }
  return `<${hex}>`;
}

/**
 * Adds the font as a whole Type 0 font with Identity-H encoding (ISO 32000-1, 9.7). One object serves all fields:
 * viewers take the font of what they draw from where the field's default appearance finds it.
 */
export function addFieldFont(file: PdfFile, font: FieldFont): PdfRef {
  const descriptor = file.add(
    dict({
      Type: name('FontDescriptor'),
      FontName: name(font.name),
      Flags: 32, // nonsymbolic (9.8.2)
      FontBBox: [...font.box],
      ItalicAngle: 0,
      Ascent: font.ascent,
      Descent: font.descent,
      CapHeight: font.capHeight,
      // A usual value for a regular weight; only used to draw a substitute.
      StemV: 80,
      FontFile2: file.add(
        new PdfStream(dict({ Filter: name('FlateDecode'), Length1: font.program.length }), font.program.data),
      ),
    }),
  );
  const descendant = file.add(
    dict({
      Type: name('Font'),
      Subtype: name('CIDFontType2'),
      BaseFont: name(font.name),
      CIDSystemInfo: dict({ Registry: new PdfString('Adobe'), Ordering: new PdfString('Identity'), Supplement: 0 }),
      FontDescriptor: descriptor,
      DW: 1000,
      W: [0, font.advances.map((advance) => Number(printNumber(advance)))],
      CIDToGIDMap: name('Identity'),
    }),
  );
  return file.add(
    dict({
      Type: name('Font'),
      Subtype: name('Type0'),
      BaseFont: name(font.name),
      Encoding: name('Identity-H'),
      DescendantFonts: [descendant],
      ToUnicode: file.add(new PdfStream(dict({ Filter: name('FlateDecode') }), font.toUnicode)),
    }),
  );
}
