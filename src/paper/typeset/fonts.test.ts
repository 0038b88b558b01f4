import fontkit from '@pdf-lib/fontkit';
import { expect, test } from 'vitest';
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
