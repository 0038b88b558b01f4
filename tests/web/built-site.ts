import path from 'node:path';
import { glob } from 'tinyglobby';
import { serveFolder, type ServedFolder } from '../support/serve-folder.ts';
import { buildShared } from '../support/shared.ts';

export interface BuiltSite extends ServedFolder {
  folder: string;
  base: string;
  /** Addresses of all pages below the origin, sorted. */
  pages: string[];
}

/** Serves the site of a content root below `base`. All test files of a run have the same folder, each its own origin. */
export async function openBuiltSite(root: string, base = '/'): Promise<BuiltSite> {
  const folder = await buildShared(path.resolve(root), base);
  const served = await serveFolder(folder, base);
  const files = await glob('**/*.html', { cwd: folder });
  return { ...served, folder, base, pages: files.map((file) => base + file.replace(/index\.html$/, '')).sort() };
}
