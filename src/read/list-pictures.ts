import { join } from 'node:path';
import { globSync } from 'tinyglobby';

/** Kinds of pictures that pages and paper show, by the ending of a file's name. */
export const PICTURE_TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** Paths of all files below `content/images/`, sorted; none without that folder. Symbolic links are followed. */
export function listImageFiles(root: string): string[] {
  const names = globSync('**', { cwd: join(root, 'content/images'), onlyFiles: true });
  return names.map((name) => name.replaceAll('\\', '/')).sort();
}

/** Those of them that are shown. */
export function listPictures(root: string): string[] {
  return listImageFiles(root).filter((name) => endingOf(name) in PICTURE_TYPES);
}

/** `.png` of `a/b.png`, as it is written. */
export function endingOf(name: string): string {
  return /\.[^./]*$/.exec(name)?.[0] ?? '';
}
