import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import { PdfName, PdfStream, isName, type PdfDict } from '../../pdf/values.ts';
import { readOperators } from '../../pdf/read/read-operators.ts';
import type { Ua1Finding } from './finding.ts';
import type { FontProgram } from './font-program.ts';
import { readFontProgram } from './font-program.ts';
import { readOnce } from './read-once.ts';
import { isKnownGlyphName } from './glyph-names.ts';
import { readSimpleEncoding } from './simple-encoding.ts';
import type { FontUse } from './read-content.ts';
import type { Ua1Document } from './ua1-document.ts';

type Break = Pick<Ua1Finding, 'clause' | 'message'>;

/** The dictionaries and programs of the fonts that text is shown in (ISO 14289-1, 7.21.3, 7.21.4 and 7.21.6). */
export function* checkFonts({ pdf, content }: Ua1Document): Generator<Ua1Finding> {
  for (const use of content.fonts) {
    for (const { clause, message } of findFontBreaks(pdf, use)) {
      const object = pdf.objectOf(use.font);
      const name = pdf.nameAt(use.font, 'BaseFont') ?? object;
      yield { clause, page: use.page, object, message: `The font ${name} ${message}.` };
    }
  }
}

function* findFontBreaks(pdf: PdfObjects, use: FontUse): Generator<Break> {
  const subtype = pdf.nameAt(use.font, 'Subtype');
  if (subtype === 'Type3') return;
  const composite = subtype === 'Type0';
  const font = composite ? findDescendant(pdf, use.font) : use.font;
  const file = font && findFontFile(pdf, font);
  if (!file && use.visibleCodes.size > 0) {
    yield { clause: '7.21.4.1-1', message: 'is shown and not embedded' };
  }
  if (composite && font) {
    yield* findCMapBreaks(pdf, use.font, font);
    yield* findCidFontBreaks(pdf, font, file);
  }
  if (subtype === 'TrueType') yield* findTrueTypeBreaks(pdf, use.font, file);
}

/** The CIDFont of a composite font. */
export function findDescendant(pdf: PdfObjects, font: PdfDict): PdfDict | undefined {
  return pdf.dictsAt(font, 'DescendantFonts')[0];
}

export function findFontFile(pdf: PdfObjects, font: PdfDict): PdfStream | undefined {
  const descriptor = pdf.dictAt(font, 'FontDescriptor');
  if (!descriptor) return undefined;
  return (
    pdf.streamAt(descriptor, 'FontFile2') ??
    pdf.streamAt(descriptor, 'FontFile3') ??
    pdf.streamAt(descriptor, 'FontFile')
  );
}

/** The CMaps a reader must know by name (ISO 32000-1, table 118). */
const PREDEFINED_CMAP =
  /^(Identity|GB-EUC|GBpc-EUC|GBK-EUC|GBKp-EUC|GBK2K|UniGB-UCS2|UniGB-UTF16|B5pc|HKscs-B5|ETen-B5|ETenms-B5|CNS-EUC|UniCNS-UCS2|UniCNS-UTF16|90ms-RKSJ|90msp-RKSJ|Add-RKSJ|EUC|Ext-RKSJ|UniJIS-UCS2|UniJIS-UCS2-HW|UniJIS-UTF16|KSC-EUC|KSCms-UHC|KSCms-UHC-HW|UniKS-UCS2|UniKS-UTF16)-[HV]$|^(83pv-RKSJ|90pv-RKSJ|KSCpc-EUC)-H$|^[HV]$/;

function* findCMapBreaks(pdf: PdfObjects, font: PdfDict, cidFont: PdfDict): Generator<Break> {
  const encoding = pdf.valueAt(font, 'Encoding');
  if (encoding instanceof PdfName && !PREDEFINED_CMAP.test(encoding.name)) {
    yield { clause: '7.21.3.3-1', message: `uses the CMap ${encoding.name}, which is not embedded` };
    yield { clause: '7.21.3.1-1', message: `uses the CMap ${encoding.name}, whose characters are unknown` };
  }
  if (!(encoding instanceof PdfStream)) return;
  const base = findBaseCMap(pdf, encoding);
  if (base && !PREDEFINED_CMAP.test(base.name)) {
    yield { clause: '7.21.3.3-3', message: `has a CMap that builds on ${base.name}, which not every reader knows` };
    if (!base.isEmbedded) {
      yield { clause: '7.21.3.3-1', message: `has a CMap that builds on ${base.name}, which is not embedded` };
    }
  }
  const own = pdf.dictAt(encoding.dict, 'CIDSystemInfo');
  const fonts = pdf.dictAt(cidFont, 'CIDSystemInfo');
  const isSame = ['Registry', 'Ordering'].every(
    (key) => own && fonts && pdf.textAt(own, key) === pdf.textAt(fonts, key),
  );
  const isCovered = own && fonts && (pdf.numberAt(fonts, 'Supplement') ?? 0) <= (pdf.numberAt(own, 'Supplement') ?? -1);
  if (!isSame || !isCovered) {
    yield { clause: '7.21.3.1-1', message: 'and its CMap are of different character collections' };
  }
  if (readWritingMode(pdf, encoding) !== (pdf.numberAt(encoding.dict, 'WMode') ?? 0)) {
    yield { clause: '7.21.3.3-2', message: 'has a CMap whose writing mode differs from that in its dictionary' };
  }
}

/** The CMap that another builds on (ISO 32000-1, table 120). */
function findBaseCMap(pdf: PdfObjects, cmap: PdfStream): { name: string; isEmbedded: boolean } | undefined {
  const base = pdf.valueAt(cmap.dict, 'UseCMap');
  if (base instanceof PdfName) return { name: base.name, isEmbedded: false };
  return base instanceof PdfStream ? { name: pdf.nameAt(base.dict, 'CMapName') ?? '', isEmbedded: true } : undefined;
}

function readWritingMode(pdf: PdfObjects, cmap: PdfStream): number {
  let mode = 0;
  readOperators(pdf.decode(cmap), (operator, operands) => {
    const at = operands.findIndex((operand) => isName(operand, 'WMode'));
    if (operator === 'def' && at >= 0) mode = Number(operands[at + 1]);
  });
  return mode;
}

function* findCidFontBreaks(pdf: PdfObjects, font: PdfDict, file: PdfStream | undefined): Generator<Break> {
  if (pdf.nameAt(font, 'Subtype') !== 'CIDFontType2' || !file) return;
  if (!pdf.streamAt(font, 'CIDToGIDMap') && pdf.nameAt(font, 'CIDToGIDMap') !== 'Identity') {
    yield { clause: '7.21.3.2-1', message: 'does not say how CIDs map to glyphs (CIDToGIDMap)' };
  }
  const descriptor = pdf.dictAt(font, 'FontDescriptor');
  const cidSet = descriptor && pdf.streamAt(descriptor, 'CIDSet');
  const isSubset = /^[A-Z]{6}\+/.test(pdf.nameAt(font, 'BaseFont') ?? '');
  // With a mapping that is a stream, the CIDs of a program cannot be told from its glyphs.
  if (!cidSet || !isSubset || pdf.nameAt(font, 'CIDToGIDMap') !== 'Identity') return;
  const program = readProgramOf(pdf, file);
  if (program && !listsExactly(pdf.decode(cidSet), program.glyphCount)) {
    yield {
      clause: '7.21.4.2-2',
      message: `has a CIDSet that differs from the ${program.glyphCount} glyphs it embeds`,
    };
  }
}

/** Whether the bits of a CIDSet, highest first, are set for all glyphs and no more. Glyph 0 is always there. */
function listsExactly(bits: Uint8Array, glyphCount: number): boolean {
  for (let glyph = 1; glyph < Math.max(glyphCount, bits.length * 8); glyph++) {
    const isListed = ((bits[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) !== 0;
    if (isListed !== glyph < glyphCount) return false;
  }
  return true;
}

/** Simple TrueType fonts (ISO 14289-1, 7.21.6). */
function* findTrueTypeBreaks(pdf: PdfObjects, font: PdfDict, file: PdfStream | undefined): Generator<Break> {
  const cmaps = (file && readProgramOf(pdf, file)?.cmaps) ?? [];
  const hasSymbolCmap = cmaps.includes('3,0');
  const encoding = readSimpleEncoding(pdf, font);
  if (isSymbolic(pdf, font)) {
    if (encoding) yield { clause: '7.21.6-3', message: 'is symbolic and has an encoding' };
    if (file && cmaps.length !== 1 && !hasSymbolCmap) {
      yield { clause: '7.21.6-4', message: 'is symbolic and has neither one cmap nor one for symbols' };
    }
    return;
  }
  if (file && cmaps.length <= (hasSymbolCmap ? 1 : 0)) {
    yield { clause: '7.21.6-1', message: 'has no cmap for text' };
  }
  if (encoding?.base !== 'MacRomanEncoding' && encoding?.base !== 'WinAnsiEncoding') {
    yield { clause: '7.21.6-2', message: 'has an encoding other than MacRoman or WinAnsi' };
  } else if (encoding.differences.size > 0) {
    const unknown = [...encoding.differences.values()].filter((name) => !isKnownGlyphName(name) && name !== '.notdef');
    if (unknown.length > 0)
      yield { clause: '7.21.6-2', message: `names glyphs that nobody knows: ${unknown.join(', ')}` };
    else if (file && !cmaps.includes('3,1')) {
      yield { clause: '7.21.6-2', message: 'names glyphs and has no Unicode cmap to find them by' };
    }
  }
}

/** Whether the codes of a font mean what its program says (ISO 32000-1, table 123). */
export function isSymbolic(pdf: PdfObjects, font: PdfDict): boolean {
  const SYMBOLIC = 4;
  const descriptor = pdf.dictAt(font, 'FontDescriptor');
  return (((descriptor && pdf.numberAt(descriptor, 'Flags')) ?? 0) & SYMBOLIC) !== 0;
}

/** The program in a font file. */
export function readProgramOf(pdf: PdfObjects, file: PdfStream): FontProgram | undefined {
  return readOnce('program', file, () => readFontProgram(pdf.decode(file)));
}
