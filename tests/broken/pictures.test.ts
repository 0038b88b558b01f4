import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import { reportOf, type Change } from './report-of.ts';
import { writeTiny } from './write-tiny.ts';

const PICTURE = 'content/images/path.svg';
const SHEETS = ['templates/first-steps.mdx', 'templates/first-steps.de.mdx'];

/** A drawing with `inside` it. */
function drawing(inside: string, attributes = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10"${attributes}>\n${inside}\n</svg>\n`;
}

test.each([
  ['a program', '⟦<script>alert(1)</script>'],
  ['a program that is called when it is shown', '<path d="M0 0L1 1" ⟦onload="alert(1)"/>'],
  ['a link to a program', '⟦<a href="javascript:alert(1)"><path d="M0 0L1 1"/></a>'],
  ['a hidden address of a program', '<use ⟦xlink:href=" java&#10;script:alert(1)"/>'],
  ['a picture from another server', '<image ⟦href="https://example.org/a.png" width="5" height="5"/>'],
  ['a picture beside it', '<image ⟦xlink:href="photo.png" width="5" height="5"/>'],
  ['another drawing within it', '<image ⟦href="data:image/svg+xml,&lt;svg/&gt;" width="5" height="5"/>'],
  [
    'a piece of a web page',
    '⟦<foreignObject width="5" height="5"><p xmlns="http://www.w3.org/1999/xhtml">Hello</p></foreignObject>',
  ],
  ['an element of a web page', '⟦<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="https://example.org"/>'],
  ['looks from another server', '<style>⟦@import "https://example.org/a.css";</style>'],
  [
    'looks from another server, written with escapes',
    '<style>⟦path { fill: \\75 rl(https://example.org/a.svg#b) }</style>',
  ],
  ['a font from another server', '<style><![CDATA[⟦@font-face { src: url("//example.org/a.woff2") }]]></style>'],
  ['a fill from another server', '<path d="M0 0L1 1" ⟦fill="url(https://example.org/a.svg#b)"/>'],
  [
    'a style from another server',
    '<path d="M0 0L1 1" ⟦style="mask: image-set(&quot;https://example.org/a.png&quot; 1x)"/>',
  ],
  ['movement', '<path d="M0 0L1 1">⟦<set attributeName="onclick" to="alert(1)"/></path>'],
  ['a sign no font has', '<text y="5" font-size="3">Good ⟦😀</text>'],
  ['a name that is declared nowhere', '<text>&nbsp;</text>'],
  ['an element that is not closed', '<path d="M0 0L1 1">'],
])('a drawing with %s is told', async (_, inside) => {
  const report = await reportOf({ [PICTURE]: drawing(inside) });
  expect(report).toMatchSnapshot();
});

test.each([
  ['entities of its own', '<!DOCTYPE svg [\n⟦<!ENTITY a "b">]>\n' + drawing('<text>&a;</text>')],
  ['looks from another file', '⟦<?xml-stylesheet href="a.css"?>\n' + drawing('')],
  ['no namespace', '⟦<svg viewBox="0 0 10 10"><path d="M0 0L1 1"/></svg>\n'],
  ['a web page in its place', '⟦<html><body>Not found</body></html>\n'],
  ['no text at all', '⟦ \n'],
  ['no width', '⟦<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 10"/>\n'],
])('a drawing with %s is told', async (_, text) => {
  expect(await reportOf({ [PICTURE]: text })).toMatchSnapshot();
});

test('a drawing as programs for drawings save it is fine', async () => {
  const inside = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" viewBox="0 0 10 10">
<metadata><rdf:RDF><rdf:Description rdf:about=""/></rdf:RDF></metadata>
<defs><linearGradient id="g"><stop offset="0"/></linearGradient><path id="p" d="M0 0L1 1" inkscape:label="x"/></defs>
<style>path { fill: url(#g); font-family: "A B" }</style>
<use xlink:href="#p" style="filter:url('#g')"/><text y="5">Größer → kleiner</text>
<image href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" width="1" height="1"/>
</svg>`;
  expect(await reportOf({ [PICTURE]: inside })).toBe('');
});

const dots = sharp({ create: { width: 40, height: 30, channels: 3, background: '#0b5d5b' } });
const png = await dots.clone().png().toBuffer();
const jpg = await dots.clone().jpeg().toBuffer();
const webp = await dots.clone().webp().toBuffer();
const damaged = Buffer.from(png);
damaged[png.length - 20]! ^= 0xff;

/** The tiny library, whose sheets show this picture. */
function showing(name: string, bytes: Uint8Array): Record<string, Change> {
  const inSheets = SHEETS.map((file): [string, Change] => [file, ['src="path.svg"', `src="${name}"`]]);
  return { ...Object.fromEntries(inSheets), [PICTURE]: undefined, [`content/images/${name}`]: bytes };
}

test('pictures of dots are fine as PNG and as JPEG', async () => {
  expect(await reportOf(showing('photo.png', png))).toBe('');
  expect(await reportOf(showing('photo.jpg', jpg))).toBe('');
});

test.each([
  ['a PNG that was cut off', 'photo.png', png.subarray(0, png.length / 2)],
  ['a PNG without its end', 'photo.png', png.subarray(0, png.length - 12)],
  ['a damaged PNG', 'photo.png', damaged],
  ['an empty PNG', 'photo.png', new Uint8Array()],
  ['a JPEG that was cut off', 'photo.jpg', jpg.subarray(0, jpg.length - 30)],
  ['a JPEG that is called PNG', 'photo.png', jpg],
  ['a WebP that is called JPEG', 'photo.jpg', webp],
  ['a text that is called PNG', 'photo.png', new TextEncoder().encode('Not found')],
])('%s is told', async (_, name, bytes) => {
  expect(await reportOf(showing(name, bytes))).toMatchSnapshot();
});

test('a picture of another kind, one that nobody shows, and one whose name ends in capitals are told', async () => {
  expect(
    await reportOf({
      'content/images/photo.heic': new Uint8Array([1]),
      'content/images/PHOTO.JPG': jpg,
      'content/images/other/photo.png': png,
      'content/images/README.md': 'Where the pictures come from.\n',
    }),
  ).toMatchSnapshot();
});

test.each([
  ['its address below the text', '![A hill][hill]\n\n[hill]: image:hill.png'],
  ['brackets in its name', '![A hill](image:hill(1).png)', 'hill(1).png'],
  ['a gap in its name', '![A hill](<image:a hill.png>)', 'a hill.png'],
])('a page of the site shows a picture with %s', async (_, words, name = 'hill.png') => {
  const page: Change = ['We do.', `We do.\n\n${words}`];
  expect(await reportOf({ 'content/pages/about.mdx': page, [`content/images/${name}`]: png })).toBe('');
});

test('a missing folder, a wrong case and a picture outside the folder are told where they are named', async () => {
  const [sheet] = SHEETS as [string, string];
  expect(await reportOf({ [PICTURE]: undefined, [SHEETS[1]!]: undefined })).toMatchSnapshot();
  expect(await reportOf({ [sheet]: ['src="path.svg"', 'src="Path.svg"'] })).toMatchSnapshot();
  expect(await reportOf({ [sheet]: ['src="path.svg"', 'src="../../secret.svg"'] })).toMatchSnapshot();
});

test('a picture that is a link within the folder is shown, one that leads out of it is told', async () => {
  await using root = await writeTiny();
  const picture = join(root.path, PICTURE);
  await rename(picture, join(root.path, 'path.svg'));
  await symlink('../../path.svg', picture);
  expect((await checkLibrary(root.path)).problems).toEqual([]);
  await symlink(import.meta.filename, join(root.path, 'content/images/secret.svg'));
  expect((await checkLibrary(root.path)).problems).toMatchSnapshot();
});
