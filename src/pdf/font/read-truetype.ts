/** What PDF needs to know of a TrueType font. Lengths are in thousandths of the font size. */
export interface TrueTypeFacts {
  glyphs: Map<number, number>;
  advances: number[];
  ascent: number;
  descent: number;
  capHeight: number;
  box: [number, number, number, number];
}

/** Reads the tables `cmap`, `head`, `hhea`, `hmtx` and `OS/2` (ISO/IEC 14496-22, 5). */
export function readTrueType(font: Uint8Array): TrueTypeFacts {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, number>();
  for (let record = 0; record < view.getUint16(4); record++) {
    const at = 12 + record * 16;
    tables.set(String.fromCharCode(...font.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`The field font has no table ${tag}.`);
    return offset;
  };
  const scale = 1000 / view.getUint16(table('head') + 18);
  const scaled = (offset: number): number => Math.round(view.getInt16(offset) * scale);
  const head = table('head');
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const glyphCount = view.getUint16(table('maxp') + 4);
  const metricCount = view.getUint16(hhea + 34);
  return {
    glyphs: readCharacterMap(view, table('cmap')),
    // Glyphs beyond the metrics have the last one's advance.
    advances: Array.from(
      { length: glyphCount },
      (_, glyph) => view.getUint16(hmtx + Math.min(glyph, metricCount - 1) * 4) * scale,
    ),
    ascent: scaled(hhea + 4),
    descent: scaled(hhea + 6),
    capHeight: scaled(table('OS/2') + 88),
    box: [scaled(head + 36), scaled(head + 38), scaled(head + 40), scaled(head + 42)],
  };
}

/** Glyph numbers by code point from a subtable of format 4, which holds every character below U+10000. */
function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let record = 0; record < view.getUint16(cmap + 2); record++) {
    const subtable = cmap + view.getUint32(cmap + 4 + record * 8 + 4);
    if (view.getUint16(subtable) !== 4) continue;
    const segments = view.getUint16(subtable + 6) / 2;
    const [ends, starts, deltas, ranges] = [14, 16 + segments * 2, 16 + segments * 4, 16 + segments * 6].map(
      (at) => subtable + at,
    ) as [number, number, number, number];
    for (let segment = 0; segment < segments; segment++) {
      const range = view.getUint16(ranges + segment * 2);
      const first = view.getUint16(starts + segment * 2);
      for (let code = first; code <= view.getUint16(ends + segment * 2) && code !== 0xffff; code++) {
        const listed = range === 0 ? code : view.getUint16(ranges + segment * 2 + range + (code - first) * 2);
        const glyph = listed === 0 ? 0 : (listed + view.getUint16(deltas + segment * 2)) & 0xffff;
        if (glyph !== 0) glyphs.set(code, glyph);
      }
    }
  }
  if (glyphs.size === 0) throw new Error('The field font has no character map of format 4.');
  return glyphs;
}
