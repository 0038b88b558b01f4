import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import type { PdfDict } from '../../pdf/values.ts';
import { findFontFile, isSymbolic, readProgramOf } from './check-fonts.ts';
import type { FontProgram } from './font-program.ts';
import type { AddBreak } from './glyph-clauses.ts';
import { isKnownGlyphName } from './glyph-names.ts';
import type { FontUse } from './read-content.ts';
import { characterOf, macCodeOf, readSimpleEncoding, type SimpleEncoding } from './simple-encoding.ts';

/**
 * The glyphs shown in a font whose codes are single bytes. Their widths are looked at in TrueType programs only, and what
 * they mean only where the font itself says it: other programs have names and widths of their own.
 */
export function findSimpleGlyphBreaks(
  pdf: PdfObjects,
  use: FontUse,
  texts: ReadonlyMap<number, string>,
  add: AddBreak,
): void {
  const { font } = use;
  const encoding = readSimpleEncoding(pdf, font);
  const isTrueType = pdf.nameAt(font, 'Subtype') === 'TrueType';
  const file = isTrueType ? findFontFile(pdf, font) : undefined;
  const program = file && readProgramOf(pdf, file);
  for (const code of use.codes) {
    const name = encoding?.differences.get(code);
    if (name === '.notdef') add('7.21.8-1', code);
    if (!texts.has(code) && !isNamed(encoding, name, isTrueType)) add('7.21.7-1', code);
    const glyph = program && name === undefined ? findGlyph(pdf, program, font, encoding, code) : undefined;
    const width = findWidth(pdf, font, code);
    if (!program || !glyph || width === undefined || !use.visibleCodes.has(code)) continue;
    if (Math.abs(program.widthOf(glyph) - width) > 1) add('7.21.5-1', code);
  }
}

/** Whether a code has a name that says its character. The names in a Type 1 program are not read and count as such. */
function isNamed(encoding: SimpleEncoding | undefined, name: string | undefined, isTrueType: boolean): boolean {
  if (name !== undefined) return isKnownGlyphName(name);
  return encoding !== undefined || !isTrueType;
}

/** The glyph of a code in a TrueType program (ISO 32000-1, 9.6.6.4); 0 or undefined where none can be told. */
function findGlyph(
  pdf: PdfObjects,
  program: FontProgram,
  font: PdfDict,
  encoding: SimpleEncoding | undefined,
  code: number,
): number | undefined {
  if (isSymbolic(pdf, font) || !encoding) {
    const symbols = program.characterMap('3,0');
    return symbols?.(0xf000 + code) || symbols?.(code) || program.characterMap('1,0')?.(code);
  }
  const character = characterOf(encoding.base, code);
  if (character === undefined) return undefined;
  const macCode = macCodeOf(character);
  return (
    program.characterMap('3,1')?.(character) ||
    (macCode === undefined ? undefined : program.characterMap('1,0')?.(macCode))
  );
}

function findWidth(pdf: PdfObjects, font: PdfDict, code: number): number | undefined {
  const width = pdf.listAt(font, 'Widths')[code - (pdf.numberAt(font, 'FirstChar') ?? 0)];
  if (typeof width === 'number') return width;
  const descriptor = pdf.dictAt(font, 'FontDescriptor');
  return descriptor && pdf.numberAt(descriptor, 'MissingWidth');
}
