import type { PDFDict, PDFDocument, PDFStream } from 'pdf-lib';
import { decodeStream } from '../../../pdf/read/decode-stream.ts';
import { fromPdfLib } from '../../../pdf/read/from-pdf-lib.ts';
import { dictAt, dictsAt, valueAt } from '../../../pdf/read/pdf-access.ts';
import { readContent } from '../read-content.ts';
import { readPages } from '../read-pages.ts';
import { originalOf } from '../fixture.ts';
import type { Break } from './break.ts';
import { deleteEntries, fieldFontOf, makeStream, setEntries, showText, toObject } from './break.ts';

/** In the field font, code 1 is a letter. */
const LETTER = '0001';

export const FONT_BREAKS: readonly Break[] = [
  { clause: '7.21.3.1-1', spoil: (pdf) => embedCMap(pdf, { ordering: 'Other', wMode: 0 }) },
  {
    clause: '7.21.3.2-1',
    spoil: (pdf) => deleteEntries(findDescendant(fieldFontOf(pdf)), 'CIDToGIDMap'),
  },
  {
    clause: '7.21.3.3-1',
    also: ['7.21.3.1-1'],
    spoil: (pdf) => setEntries(pdf, fieldFontOf(pdf), { Encoding: 'Handrail-H' }),
  },
  { clause: '7.21.3.3-2', spoil: (pdf) => embedCMap(pdf, { ordering: 'Identity', wMode: 1 }) },
  {
    clause: '7.21.3.3-3',
    also: ['7.21.3.3-1'],
    spoil: (pdf) => embedCMap(pdf, { ordering: 'Identity', wMode: 0, UseCMap: 'Adobe-Korea1-2' }),
  },
  {
    clause: '7.21.4.1-1',
    spoil: (pdf) => {
      const helvetica = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' };
      showText(pdf, toObject(pdf, helvetica) as PDFDict, '41');
    },
  },
  {
    clause: '7.21.4.1-2',
    also: ['7.21.8-1'],
    spoil: (pdf) => {
      mapToUnicode(pdf, '<7FFF> <0041>');
      setEntries(pdf, findDescendant(fieldFontOf(pdf)), { DW: 600 });
      showText(pdf, fieldFontOf(pdf), '7FFF');
    },
  },
  {
    clause: '7.21.4.2-2',
    spoil: (pdf) => {
      const descriptor = dictAt(findDescendant(pageFontOf(pdf))!, 'FontDescriptor')!;
      setEntries(pdf, descriptor, { CIDSet: pdf.context.register(makeStream(pdf, '\xc0', {})) });
    },
  },
  { clause: '7.21.5-1', spoil: (pdf) => setEntries(pdf, findDescendant(pageFontOf(pdf))!, { W: [], DW: 1234 }) },
  {
    clause: '7.21.6-1',
    spoil: (pdf) => showTrueType(pdf, { cmaps: 0, symbolic: false, Encoding: 'WinAnsiEncoding' }),
  },
  {
    clause: '7.21.6-2',
    spoil: (pdf) => showTrueType(pdf, { symbolic: false, Encoding: { BaseEncoding: 'StandardEncoding' } }),
  },
  {
    clause: '7.21.6-3',
    spoil: (pdf) => showTrueType(pdf, { cmaps: 1, symbolic: true, Encoding: 'WinAnsiEncoding' }),
  },
  { clause: '7.21.6-4', spoil: (pdf) => showTrueType(pdf, { symbolic: true }) },
  { clause: '7.21.7-1', spoil: (pdf) => deleteEntries(fieldFontOf(pdf), 'ToUnicode') },
  {
    clause: '7.21.7-2',
    spoil: (pdf) => {
      mapToUnicode(pdf, `<${LETTER}> <FEFF>`);
      showText(pdf, fieldFontOf(pdf), LETTER);
    },
  },
  {
    clause: '7.21.8-1',
    spoil: (pdf) => {
      mapToUnicode(pdf, '<0000> <0041>');
      showText(pdf, fieldFontOf(pdf), '0000');
    },
  },
];

/** Other ways to break the same clauses, each in a font of another kind. */
export const FONT_VARIANTS: readonly (Break & { how: string })[] = [
  {
    clause: '7.21.3.2-1',
    how: 'the glyph map is a name that means nothing',
    spoil: (pdf) => setEntries(pdf, findDescendant(fieldFontOf(pdf)), { CIDToGIDMap: 'NoIdentity' }),
  },
  {
    clause: '7.21.5-1',
    how: 'a width of a simple font that is not symbolic differs',
    spoil: (pdf) => showTrueType(pdf, { symbolic: false, visible: true, Encoding: 'WinAnsiEncoding', Widths: [700] }),
  },
  {
    clause: '7.21.6-2',
    how: 'a name of a glyph is known to nobody',
    spoil: (pdf) =>
      showTrueType(pdf, {
        symbolic: false,
        Encoding: { BaseEncoding: 'WinAnsiEncoding', Differences: [0x60, 'gravee'] },
      }),
  },
  {
    clause: '7.21.7-1',
    how: 'a simple font says nothing of its characters',
    spoil: (pdf) => showTrueType(pdf, { cmaps: 1, symbolic: true, ToUnicode: null }),
  },
  {
    clause: '7.21.7-2',
    how: 'a character of a simple font is mapped to U+0000',
    spoil: (pdf) =>
      showTrueType(pdf, {
        symbolic: false,
        Encoding: 'WinAnsiEncoding',
        ToUnicode: pdf.context.register(makeStream(pdf, TO_UNICODE.replace('0041', '0000'), {})),
      }),
  },
  {
    clause: '7.21.8-1',
    how: 'a name of a shown glyph of a simple font is .notdef',
    spoil: (pdf) =>
      showTrueType(pdf, {
        symbolic: false,
        Encoding: { BaseEncoding: 'WinAnsiEncoding', Differences: [0x41, '.notdef'] },
      }),
  },
];

const TO_UNICODE = '1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <0041> endbfchar';

/** The font of the first text on the pages. */
function pageFontOf(pdf: PDFDocument): PDFDict {
  const objects = fromPdfLib(pdf.context);
  return originalOf(pdf, objects, readContent(objects, readPages(objects), undefined).fonts[0]!.font);
}

function findDescendant(font: PDFDict): PDFDict {
  return dictsAt(font, 'DescendantFonts')[0]!;
}

/** Adds a mapping to those of the field font. */
function mapToUnicode(pdf: PDFDocument, mapping: string): void {
  const font = fieldFontOf(pdf);
  const cmap = Buffer.from(decodeStream(valueAt(font, 'ToUnicode') as PDFStream)).toString('latin1');
  const content = cmap.replace('endcmap', `1 beginbfchar\n${mapping}\nendbfchar\nendcmap`);
  setEntries(pdf, font, { ToUnicode: pdf.context.register(makeStream(pdf, content, {})) });
}

/** Makes the field font use an embedded CMap that maps each code to the CID of the same number. */
function embedCMap(
  pdf: PDFDocument,
  { ordering, wMode, ...more }: { ordering: string; wMode: number; UseCMap?: string },
): void {
  const cmap = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (Identity) def /Supplement 0 def end def
/CMapName /Own def /CMapType 1 def /WMode 0 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
1 begincidrange <0000> <FFFF> 0 endcidrange
endcmap CMapName currentdict /CMap defineresource pop end end`;
  const CIDSystemInfo = { Registry: { text: 'Adobe' }, Ordering: { text: ordering }, Supplement: 0 };
  const entries = { Type: 'CMap', CMapName: 'Own', CIDSystemInfo, WMode: wMode, ...more };
  setEntries(pdf, fieldFontOf(pdf), { Encoding: pdf.context.register(makeStream(pdf, cmap, entries)) });
}

/**
 * Shows text in a simple TrueType font with the program of the field font, of whose cmaps only so many are counted.
 * The text is invisible unless said, so that it does not matter whether its glyphs are found.
 */
function showTrueType(
  pdf: PDFDocument,
  {
    cmaps,
    symbolic,
    visible = false,
    ...entries
  }: { cmaps?: number; symbolic: boolean; visible?: boolean } & Parameters<typeof setEntries>[2],
): void {
  const fieldFont = findDescendant(fieldFontOf(pdf));
  const program = Buffer.from(decodeStream(valueAt(dictAt(fieldFont, 'FontDescriptor')!, 'FontFile2') as PDFStream));
  if (cmaps !== undefined) program.writeUInt16BE(cmaps, offsetOfTable(program, 'cmap') + 2);
  const descriptor = dictAt(fieldFont, 'FontDescriptor')!.clone();
  setEntries(pdf, descriptor, {
    Flags: symbolic ? 4 : 32,
    FontFile2: pdf.context.register(makeStream(pdf, program, {})),
  });
  const font = toObject(pdf, {
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: 'FieldSans',
    FirstChar: 0x41,
    LastChar: 0x41,
    Widths: [639],
    FontDescriptor: descriptor,
    ToUnicode: pdf.context.register(makeStream(pdf, TO_UNICODE, {})),
    ...entries,
  }) as PDFDict;
  showText(pdf, font, '41', { visible });
}

function offsetOfTable(program: Buffer, tag: string): number {
  for (let record = 12; ; record += 16) {
    if (program.toString('latin1', record, record + 4) === tag) return program.readUInt32BE(record + 8);
  }
}
