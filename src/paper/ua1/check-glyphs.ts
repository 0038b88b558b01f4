import type { PDFDict } from 'pdf-lib';
import { PDFArray, PDFNumber, PDFStream } from 'pdf-lib';
import { decodeStream } from '../../pdf/read/decode-stream.ts';
import { dictAt, listAt, listOf, nameAt, numberAt, streamAt, textAt, valueAt } from '../../pdf/read/pdf-access.ts';
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
export function* checkGlyphs({ content, objects }: Ua1Document): Generator<Ua1Finding> {
  for (const use of content.fonts) {
    const object = objects.objectOf(use.font);
    const name = nameAt(use.font, 'BaseFont') ?? object;
    for (const [clause, codes] of findGlyphBreaks(use)) {
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

function findGlyphBreaks(use: FontUse): Map<GlyphClause, Set<number>> {
  const breaks = new Map<GlyphClause, Set<number>>();
  const add: AddBreak = (clause, code) => breaks.set(clause, (breaks.get(clause) ?? new Set()).add(code));
  const cmap = streamAt(use.font, 'ToUnicode');
  const texts = cmap ? readTexts(cmap) : new Map<number, string>();
  const isComposite = nameAt(use.font, 'Subtype') === 'Type0';
  const font = findDescendant(use.font);
  if (!isComposite) findSimpleGlyphBreaks(use, texts, add);
  else if (font && /^Identity-[HV]$/.test(nameAt(use.font, 'Encoding') ?? '')) findCidBreaks(use, font, texts, add);
  else return breaks;
  for (const code of use.codes) if (/[\0\uFEFF\uFFFE]/.test(texts.get(code) ?? '')) add('7.21.7-2', code);
  return breaks;
}

function readTexts(cmap: PDFStream): ReadonlyMap<number, string> {
  return readOnce('texts', cmap, () => readToUnicodeMap(decodeStream(cmap)).texts);
}

/** The collections whose characters a reader knows by their numbers (ISO 32000-1, 9.10.2). */
const KNOWN_COLLECTION = /^(GB1|CNS1|Japan1|Korea1)$/;

function findCidBreaks(use: FontUse, font: PDFDict, texts: ReadonlyMap<number, string>, add: AddBreak): void {
  const collection = dictAt(font, 'CIDSystemInfo');
  const isKnown = collection && KNOWN_COLLECTION.test(textAt(collection, 'Ordering') ?? '');
  const file = findFontFile(font);
  const program = nameAt(font, 'Subtype') === 'CIDFontType2' && file ? readProgramOf(file) : undefined;
  const widthOf = readWidths(font);
  const glyphOf = readGlyphMap(font);
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
