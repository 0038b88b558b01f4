import { readFileSync } from 'node:fs';

let names: Set<string> | undefined;

/**
 * Whether a name of a glyph says what character it is: a name of the Adobe Glyph List (glyphlist.txt, as Adobe publishes it),
 * or one that holds the number of a character, such as uni20AC (Adobe Glyph List Specification, 2).
 */
export function isKnownGlyphName(name: string): boolean {
  if (/^(uni([0-9A-F]{4})+|u[0-9A-F]{4,6})$/.test(name)) return true;
  names ??= new Set(
    readFileSync(new URL('./glyphlist.txt', import.meta.url), 'latin1')
      .split(/\r?\n/)
      .flatMap((line) => (line.startsWith('#') ? [] : line.split(';')[0]!)),
  );
  return names.has(name);
}
