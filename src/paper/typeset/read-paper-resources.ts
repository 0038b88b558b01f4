import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { listPictures } from '../../read/list-pictures.ts';
import { readPaperFonts } from './fonts.ts';
import type { PaperResources } from './typeset.ts';

const THEME = join(import.meta.dirname, '../theme');
const SIGNS = join(import.meta.dirname, '../signs');

/**
 * Fonts, theme and pictures, as the typesetter wants them.
 *
 * @param root the publisher's folder, which holds `content/images`; none is fine
 */
export function readPaperResources(root: string): PaperResources {
  return {
    fonts: readPaperFonts(),
    theme: mapSorted(readFiles(THEME, globSync('*.typ', { cwd: THEME }).sort()), (bytes) =>
      new TextDecoder().decode(bytes),
    ),
    signs: readFiles(SIGNS, globSync('*.svg', { cwd: SIGNS }).sort()),
    images: readFiles(join(root, 'content/images'), listPictures(root)),
  };
}

function readFiles(folder: string, paths: readonly string[]): Record<string, Uint8Array> {
  return Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

function mapSorted<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
