import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import { PdfStream, type PdfDict } from '../../pdf/values.ts';
import { readToUnicodeMap } from '../../pdf/read/to-unicode.ts';
import { readOnce } from './read-once.ts';
import { findDescendant, findFontFile, readProgramOf } from './check-fonts.ts';
import { GLYPH_CLAUSES, type AddBreak, type GlyphClause } from './glyph-clauses.ts';
import { findSimpleGlyphBreaks } from './check-simple-glyphs.ts';
import type { Ua1Finding } from './finding.ts';
import type { FontUse } from './read-content.ts';
import type { Ua1Document } from './ua1-document.ts';

/**
 * The glyphs that are shown (ISO 14289-1, 7.21.4.1, 7.21.5, 7.21.7 and 7.21.8), in simple fonts and in composite ones with the
 * encoding Identity; in those with another the codes are not read.
 */
export function* checkGlyphs({ pdf, content }: Ua1Document): Generator<Ua1Finding> {
  for (const use of content.fonts) {
    for (const [clause, codes] of findGlyphBreaks(pdf, use)) {
      const object = pdf.objectOf(use.font);
      const name = pdf.nameAt(use.font, 'BaseFont') ?? object;
      const list = [...codes].sort((a, b) => a - b).join(', ');
      yield {
        clause,
        page: use.page,
        object,
        message: `In the font ${name}, ${GLYPH_CLAUSES[clause]} (codes ${list}).`,
      };
    }
  }
}

function findGlyphBreaks(pdf: PdfObjects, use: FontUse): Map<GlyphClause, Set<number>> {
  const breaks = new Map<GlyphClause, Set<number>>();
  const add: AddBreak = (clause, code) => breaks.set(clause, (breaks.get(clause) ?? new Set()).add(code));
  const cmap = pdf.streamAt(use.font, 'ToUnicode');
  const texts = cmap ? readTexts(pdf, cmap) : new Map<number, string>();
  const isComposite = pdf.nameAt(use.font, 'Subtype') === 'Type0';
  const font = findDescendant(pdf, use.font);
  if (!isComposite) findSimpleGlyphBreaks(pdf, use, texts, add);
  else if (font && /^Identity-[HV]$/.test(pdf.nameAt(use.font, 'Encoding') ?? ''))
    findCidBreaks(pdf, use, font, texts, add);
  else return breaks;
  for (const code of use.codes) if (/[\0\uFEFF\uFFFE]/.test(texts.get(code) ?? '')) add('7.21.7-2', code);
  return breaks;
}

function readTexts(pdf: PdfObjects, cmap: PdfStream): ReadonlyMap<number, string> {
  return readOnce('texts', cmap, () => readToUnicodeMap(pdf.decode(cmap)).texts);
}

/** The collections whose characters a reader knows by their numbers (ISO 32000-1, 9.10.2). */
const KNOWN_COLLECTION = /^(GB1|CNS1|Japan1|Korea1)$/;

function findCidBreaks(
  pdf: PdfObjects,
  use: FontUse,
  font: PdfDict,
  texts: ReadonlyMap<number, string>,
  add: AddBreak,
): void {
  const collection = pdf.dictAt(font, 'CIDSystemInfo');
  const isKnown = collection && KNOWN_COLLECTION.test(pdf.textAt(collection, 'Ordering') ?? '');
  const file = findFontFile(pdf, font);
  const program = pdf.nameAt(font, 'Subtype') === 'CIDFontType2' && file ? readProgramOf(pdf, file) : undefined;
  const widthOf = readWidths(pdf, font);
  const glyphOf = readGlyphMap(pdf, font);
  for (const code of use.codes) {
    if (!texts.has(code) && !isKnown) add('7.21.7-1', code);
    const isPresent = !program || glyphOf(code) < program.glyphCount;
    if (code === 0 || !isPresent) add('7.21.8-1', code);
    if (!program || !use.visibleCodes.has(code)) continue;
    if (!isPresent) add('7.21.4.1-2', code);
    const programWidth = program.widthOf(isPresent ? glyphOf(code) : 0);
    // Equal means to a thousandth of the font size (ISO 14289-1, 7.21.5).
    if (Math.abs(programWidth - widthOf(code)) > 1) add('7.21.5-1', code);
  }
}

/** The widths of a CIDFont (ISO 32000-1, 9.7.4.3): `c [w …]` or `c_first c_last w`, else the default. */
function readWidths(pdf: PdfObjects, font: PdfDict): (cid: number) => number {
  const widths = new Map<number, number>();
  const items = pdf.listAt(font, 'W');
  for (let index = 0; index + 1 < items.length;) {
    const first = asNumber(items[index]);
    const next = items[index + 1];
    if (Array.isArray(next)) {
      for (const [offset, width] of pdf.listOf(next).entries()) widths.set(first + offset, asNumber(width));
      index += 2;
    } else {
      for (let cid = first; cid <= asNumber(next); cid++) widths.set(cid, asNumber(items[index + 2]));
      index += 3;
    }
  }
  const defaultWidth = pdf.numberAt(font, 'DW') ?? 1000;
  return (cid) => widths.get(cid) ?? defaultWidth;
}

function readGlyphMap(pdf: PdfObjects, font: PdfDict): (cid: number) => number {
  const map = pdf.valueAt(font, 'CIDToGIDMap');
  if (!(map instanceof PdfStream)) return (cid) => cid;
  const bytes = pdf.decode(map);
  return (cid) => (bytes[cid * 2] ?? 0xff) * 256 + (bytes[cid * 2 + 1] ?? 0xff);
}

function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
