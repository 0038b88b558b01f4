import fontkit from '@pdf-lib/fontkit';
import { expect, test } from 'vitest';
import ranges from '../../model/printed-signs.json' with { type: 'json' };
import { readPaperFonts } from './fonts.ts';

test('the fonts bear our names in all their styles, and have every letter', () => {
  const names = readPaperFonts()
    .map((font) => fontkit.create(font))
    .map(({ fullName, postscriptName, numGlyphs }) => ({ fullName, postscriptName, numGlyphs }));
  expect(names).toMatchInlineSnapshot(`
    [
      {
        "fullName": "Handrail Text Regular",
        "numGlyphs": 392,
        "postscriptName": "HandrailText-Regular",
      },
      {
        "fullName": "Handrail Text Italic",
        "numGlyphs": 392,
        "postscriptName": "HandrailText-Italic",
      },
      {
        "fullName": "Handrail Text Bold",
        "numGlyphs": 392,
        "postscriptName": "HandrailText-Bold",
      },
      {
        "fullName": "Handrail Text Bold Italic",
        "numGlyphs": 392,
        "postscriptName": "HandrailText-BoldItalic",
      },
      {
        "fullName": "Handrail Wide Regular",
        "numGlyphs": 4503,
        "postscriptName": "HandrailWide-Regular",
      },
      {
        "fullName": "Handrail Wide Italic",
        "numGlyphs": 4459,
        "postscriptName": "HandrailWide-Italic",
      },
      {
        "fullName": "Handrail Wide Bold",
        "numGlyphs": 4503,
        "postscriptName": "HandrailWide-Bold",
      },
      {
        "fullName": "Handrail Wide Bold Italic",
        "numGlyphs": 4459,
        "postscriptName": "HandrailWide-BoldItalic",
      },
      {
        "fullName": "Handrail Signs Regular",
        "numGlyphs": 2011,
        "postscriptName": "HandrailSigns-Regular",
      },
    ]
  `);
});

test('each font is a sound file: its sum is the one the format asks for', () => {
  for (const font of readPaperFonts()) {
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
    let sum = 0;
    for (let at = 0; at < font.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum.toString(16)).toBe('b1b0afba');
  }
});

test('the list of what is printed is what every style has', () => {
  const fonts = readPaperFonts().map((font) => fontkit.create(font));
  const has = (at: number, code: number): boolean => fonts[at]!.hasGlyphForCodePoint(code);
  const codes = Array.from({ length: 0x20000 }, (_, code) => code).slice(0x20);
  const common = codes.filter((code) => has(8, code) || [0, 1, 2, 3].every((at) => has(at, code) || has(at + 4, code)));
  const listed = ranges.flatMap(([first, last]) => Array.from({ length: last! - first! + 1 }, (_, at) => first! + at));
  expect(listed).toEqual(common);
});
