import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { deflateSync } from 'node:zlib';
import subsetFont from 'subset-font';
import type { FieldFont } from '../../pdf/font/field-font.ts';
import { readTrueType } from '../../pdf/font/read-truetype.ts';

/** Code points people may type that the font can show: all Latin, Greek and Cyrillic with their signs. */
const REPERTOIRE: readonly (readonly [from: number, to: number])[] = [
  [0x0020, 0x007e],
  [0x00a0, 0x024f], // Latin-1 Supplement, Latin Extended-A and -B
  [0x02bb, 0x02bf], // letters written as apostrophes
  [0x02c6, 0x02dd], // accents by themselves
  [0x0300, 0x0331], // combining accents, for letters that have no code point of their own
  [0x0370, 0x04ff], // Greek, Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional
  [0x2010, 0x205e], // punctuation
  [0x2070, 0x208e], // superscripts and subscripts
  [0x20a0, 0x20bf], // currency signs
  [0x2100, 0x2126], // letter-like signs
  [0x2150, 0x215e], // fractions
  [0x2190, 0x2193], // arrows
  [0x2202, 0x2265], // mathematics
  [0xfffd, 0xfffd], // stands for a letter the font lacks
];

let prepared: Promise<FieldFont> | undefined;

/** The field font, prepared once for each process. */
export function prepareFieldFont(): Promise<FieldFont> {
  prepared ??= makeFieldFont();
  return prepared;
}

/**
 * Noto Sans Regular (SIL Open Font License 1.1, no reserved name), cut down to the repertoire. Its name has no subset
 * tag, since viewers set new text only in fonts that are whole; its character map stays, which Acrobat needs.
 */
async function makeFieldFont(): Promise<FieldFont> {
  const { resolve } = createRequire(import.meta.url);
  const whole = await readFile(resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'));
  let characters = '';
  for (const [from, to] of REPERTOIRE)
    for (let code = from; code <= to; code++) characters += String.fromCodePoint(code);
  const font = await subsetFont(whole, characters, {
    targetFormat: 'sfnt',
    keepFeatures: [],
    noLayoutClosure: true,
    noHinting: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'STAT', 'gasp', 'DSIG'],
  });
  const facts = readTrueType(font);
  return {
    name: 'HandrailField-NotoSans',
    ...facts,
    program: { data: deflateSync(font, { level: 9 }), length: font.length },
    toUnicode: deflateSync(Buffer.from(writeToUnicode(facts.glyphs), 'latin1'), { level: 9 }),
  };
}

/**
 * The CMap from glyph numbers to text (ISO 32000-1, 9.10.3), at most a hundred ranges in a block as it demands. In a range only
 * the last byte of either number rises.
 */
function writeToUnicode(glyphs: ReadonlyMap<number, number>): string {
  const hex = (value: number): string => `<${value.toString(16).padStart(4, '0')}>`;
  const codes = new Map<number, number>();
  // Where characters share a glyph, the first stands for it.
  for (const [code, glyph] of [...glyphs].sort((a, b) => a[0] - b[0])) if (!codes.has(glyph)) codes.set(glyph, code);
  const ranges: { from: number; to: number; code: number }[] = [];
  for (const [glyph, code] of [...codes].sort((a, b) => a[0] - b[0])) {
    const last = ranges.at(-1);
    const isNext = last && glyph === last.to + 1 && code === last.code + glyph - last.from;
    if (isNext && (glyph & 0xff) > 0 && (code & 0xff) > 0) last.to = glyph;
    else ranges.push({ from: glyph, to: glyph, code });
  }
  const lines = ranges.map(({ from, to, code }) => `${hex(from)} ${hex(to)} ${hex(code)}`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
