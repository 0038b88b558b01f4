import fontkit from '@pdf-lib/fontkit';
import { expect, test } from 'vitest';
import { readPaperFonts } from './fonts.ts';
import { renameFont } from './rename-font.ts';

const [regular] = readPaperFonts() as [Uint8Array, ...Uint8Array[]];

test('a renamed font bears the new name in all its styles and keeps its letters', () => {
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

test('a renamed font is a sound file: its sum is the one the format asks for', () => {
  const font = renameFont(regular, 'Other Name');
  const view = new DataView(font.buffer);
  let sum = 0;
  for (let at = 0; at < font.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  expect(sum.toString(16)).toBe('b1b0afba');
});

test('a file without names is refused', () => {
  const empty = new Uint8Array(12);
  empty.set([0, 1, 0, 0]);
  expect(() => renameFont(empty, 'Other Name')).toThrow('The font has no name table.');
});
