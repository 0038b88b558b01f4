/** The clauses on single glyphs, and what is wrong where one is broken. */
export const GLYPH_CLAUSES = {
  '7.21.4.1-2': 'glyphs are shown that are not embedded',
  '7.21.5-1': 'glyph widths differ from those of the font program',
  '7.21.7-1': 'characters are shown that are not mapped to Unicode',
  '7.21.7-2': 'characters are shown that are mapped to U+0000, U+FEFF or U+FFFE',
  '7.21.8-1': 'the glyph .notdef is shown',
} as const;

export type GlyphClause = keyof typeof GLYPH_CLAUSES;

/** Notes that a character code breaks a clause. */
export type AddBreak = (clause: GlyphClause, code: number) => void;
