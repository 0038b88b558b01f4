import type { PDFDict } from 'pdf-lib';
import { PDFArray, PDFNumber, PDFStream } from 'pdf-lib';
import { findDescendant, findFontFile, readProgramOf } from './check-fonts.ts';
import { decodeStream, listAt, listOf, nameAt, numberAt, streamAt, valueAt } from './pdf-values.ts';
import type { Clause } from './clauses.ts';
import type { Ua1Finding } from './finding.ts';
import type { FontUse } from './read-content.ts';
import { readToUnicode } from './to-unicode.ts';
import type { Ua1Document } from './ua1-document.ts';

/**
 * The glyphs that are shown (ISO 14289-1, 7.21.4.1, 7.21.5, 7.21.7 and 7.21.8), in composite fonts with the encoding
 * Identity and a TrueType program: what Typst and the field font make. Other fonts are checked as wholes only.
 */
export function* checkGlyphs({ content, objects }: Ua1Document): Generator<Ua1Finding> {
  for (const use of content.fonts) {
    const object = objects.objectOf(use.font);
    const name = nameAt(use.font, 'BaseFont') ?? object;
    for (const [clause, { codes, message }] of findGlyphBreaks(use)) {
      const list = [...codes].sort((a, b) => a - b).join(', ');
      yield { clause, page: use.page, object, message: `In the font ${name}, ${message} (codes ${list}).` };
    }
  }
}

type Breaks = Map<Clause, { codes: Set<number>; message: string }>;

function findGlyphBreaks(use: FontUse): Breaks {
  const breaks: Breaks = new Map();
  const font = findDescendant(use.font);
  if (!font || !/^Identity-[HV]$/.test(nameAt(use.font, 'Encoding') ?? '')) return breaks;
  const add = (clause: Clause, code: number, message: string): void => {
    const found = breaks.get(clause) ?? { codes: new Set(), message };
    breaks.set(clause, { ...found, codes: found.codes.add(code) });
  };
  const cmap = streamAt(use.font, 'ToUnicode');
  const texts = cmap ? readToUnicode(decodeStream(cmap)) : new Map<number, string>();
  const file = findFontFile(font);
  const program = nameAt(font, 'Subtype') === 'CIDFontType2' && file ? readProgramOf(file) : undefined;
  const widthOf = readWidths(font);
  const glyphOf = readGlyphMap(font);
  for (const code of use.codes) {
    const text = texts.get(code);
    if (text === undefined) add('7.21.7-1', code, 'characters are shown that are not mapped to Unicode');
    if (text !== undefined && /[\0\uFEFF\uFFFE]/.test(text)) {
      add('7.21.7-2', code, 'characters are shown that are mapped to U+0000, U+FEFF or U+FFFE');
    }
    if (!program) continue;
    const glyph = glyphOf(code);
    const isPresent = glyph < program.glyphCount;
    const isVisible = use.visibleCodes.has(code);
    if (code === 0 || !isPresent) add('7.21.8-1', code, 'the glyph .notdef is shown');
    if (isVisible && !isPresent) add('7.21.4.1-2', code, 'glyphs are shown that are not embedded');
    const programWidth = program.widthOf(isPresent ? glyph : 0);
    // Equal means to a thousandth of the font size (ISO 14289-1, 7.21.5).
    if (isVisible && Math.abs(programWidth - widthOf(code)) > 1) {
      add('7.21.5-1', code, 'glyph widths differ from those of the font program');
    }
  }
  return breaks;
}

/** The widths of a CIDFont (ISO 32000-1, 9.7.4.3): `c [w …]` or `c_first c_last w`, else the default. */
function readWidths(font: PDFDict): (cid: number) => number {
  const widths = new Map<number, number>();
  const items = listAt(font, 'W');
  for (let index = 0; index + 1 < items.length;) {
    const first = asNumber(items[index]);
    const next = items[index + 1];
    if (next instanceof PDFArray) {
      for (const [offset, width] of listOf(next).entries()) widths.set(first + offset, asNumber(width));
      index += 2;
    } else {
      for (let cid = first; cid <= asNumber(next); cid++) widths.set(cid, asNumber(items[index + 2]));
      index += 3;
    }
  }
  const defaultWidth = numberAt(font, 'DW') ?? 1000;
  return (cid) => widths.get(cid) ?? defaultWidth;
}

function readGlyphMap(font: PDFDict): (cid: number) => number {
  const map = valueAt(font, 'CIDToGIDMap');
  if (!(map instanceof PDFStream)) return (cid) => cid;
  const bytes = decodeStream(map);
  return (cid) => (bytes[cid * 2] ?? 0xff) * 256 + (bytes[cid * 2 + 1] ?? 0xff);
}

function asNumber(value: unknown): number {
  return value instanceof PDFNumber ? value.asNumber() : 0;
}
