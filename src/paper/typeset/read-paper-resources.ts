import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { readPaperFonts } from './fonts.ts';
import type { PaperResources } from './typeset.ts';

/**
 * Fonts, theme and pictures, as the typesetter wants them.
 *
 * @param imagesFolder `content/images` of the publisher; none is fine
 */
export function readPaperResources(imagesFolder: string): PaperResources {
  return {
    fonts: readPaperFonts(),
    theme: mapSorted(readFolder(join(import.meta.dirname, '../theme'), '*.typ'), (bytes) =>
      new TextDecoder().decode(bytes),
    ),
    images: existsSync(imagesFolder) ? readFolder(imagesFolder, '**/*.{svg,png}') : {},
  };
}

function readFolder(folder: string, pattern: string): Record<string, Uint8Array> {
  const paths = globSync(pattern, { cwd: folder }).sort();
  return Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
}

function mapSorted<A, B>(record: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
