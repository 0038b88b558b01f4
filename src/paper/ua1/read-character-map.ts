/** The glyph of a code; 0 where there is none. */
export type CharacterMap = (code: number) => number;

/** Reads a cmap subtable of format 0, 4 or 6 (OpenType specification, cmap); `undefined` for another format. */
export function readCharacterMap(data: DataView, offset: number): CharacterMap | undefined {
  const format = data.getUint16(offset);
  if (format === 0) return (code) => (code < 256 ? data.getUint8(offset + 6 + code) : 0);
  if (format === 6) {
    const [first, count] = [data.getUint16(offset + 6), data.getUint16(offset + 8)];
    return (code) => (code >= first && code < first + count ? data.getUint16(offset + 10 + (code - first) * 2) : 0);
  }
  return format === 4 ? (code) => findInSegments(data, offset, code) : undefined;
}

function findInSegments(data: DataView, offset: number, code: number): number {
  const length = data.getUint16(offset + 6);
  const ends = offset + 14;
  const [starts, deltas, ranges] = [2 + length, 2 + length * 2, 2 + length * 3].map((skipped) => ends + skipped) as [
    number,
    number,
    number,
  ];
  for (let at = 0; at < length; at += 2) {
    if (code > data.getUint16(ends + at)) continue;
    const start = data.getUint16(starts + at);
    if (code < start) return 0;
    const range = data.getUint16(ranges + at);
    const glyph = range === 0 ? code : data.getUint16(ranges + at + range + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + data.getUint16(deltas + at)) & 0xffff;
  }
  return 0;
}
