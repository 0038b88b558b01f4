import { readCharacterMap, type CharacterMap } from './read-character-map.ts';

/** What the clauses ask of a TrueType program (OpenType specification, tables maxp, hmtx and cmap). */
export interface FontProgram {
  glyphCount: number;
  /** Advance width of a glyph in thousandths of the font size. */
  widthOf(glyph: number): number;
  /** Platform and encoding of each cmap, such as `3,1`. */
  cmaps: readonly string[];
  /** A cmap by platform and encoding, if there is one. */
  characterMap(cmap: string): CharacterMap | undefined;
}

/** Reads a TrueType program; `undefined` where the bytes are none, or lack the tables for glyph widths. */
export function readFontProgram(bytes: Uint8Array): FontProgram | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const tables = readTableOffsets(data);
    const [head, maxp, hhea, hmtx] = ['head', 'maxp', 'hhea', 'hmtx'].map((tag) => tables.get(tag));
    if (head === undefined || maxp === undefined || hhea === undefined || hmtx === undefined) return undefined;
    const unitsPerEm = data.getUint16(head + 18);
    const widthCount = data.getUint16(hhea + 34);
    const cmaps = readCmaps(data, tables.get('cmap'));
    return {
      glyphCount: data.getUint16(maxp + 4),
      // Glyphs past the last full entry share its width.
      widthOf: (glyph) => (data.getUint16(hmtx + Math.min(glyph, widthCount - 1) * 4) * 1000) / unitsPerEm,
      cmaps: cmaps.map(({ name }) => name),
      characterMap(cmap) {
        const found = cmaps.find(({ name }) => name === cmap);
        return found && readCharacterMap(data, found.offset);
      },
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readTableOffsets(data: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  const count = data.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCharCode(data.getUint8(record + byte))).join('');
    tables.set(tag, data.getUint32(record + 8));
  }
  return tables;
}

function readCmaps(data: DataView, table: number | undefined): { name: string; offset: number }[] {
  if (table === undefined) return [];
  return Array.from({ length: data.getUint16(table + 2) }, (_, index) => {
    const record = table + 4 + index * 8;
    const name = `${data.getUint16(record)},${data.getUint16(record + 2)}`;
    return { name, offset: table + data.getUint32(record + 4) };
  });
}
