import fs from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { buildSite } from '../../src/build/build-site.ts';
import { formatReport } from '../../src/problem/report.ts';
import { serveFolder, type ServedFolder } from '../support/serve-folder.ts';

export interface BuiltSite extends ServedFolder {
  folder: string;
  base: string;
  /** Addresses of all pages below the origin, sorted. */
  pages: string[];
}

/**
 * Builds the content of a root into a folder of its own and serves it below `base`.
 * PDFs made by an earlier run are taken from the cache.
 */
export async function openBuiltSite(root: string, base = '/'): Promise<BuiltSite> {
  const caches = path.resolve('node_modules/.cache/handrail-tests');
  // The PDFs of this repository's own content are those of "npm run build": whoever comes second need not make them again.
  const isOwn = path.resolve(root) === path.resolve('.');
  const cache = isOwn ? path.resolve('node_modules/.cache/handrail') : path.join(caches, path.basename(root));
  await fs.mkdir(caches, { recursive: true });
  // Inside the project: Astro puts its intermediate files in one place for all sites built outside.
  const folder = await fs.mkdtemp(path.join(caches, 'site-'));
  const out = path.join(folder, 'dist');
  const report = await buildSite({ root: path.resolve(root), out, cache, base });
  if (!report.ok) throw new Error(formatReport(report.problems, root));
  const served = await serveFolder(out, base);
  const files = await glob('**/*.html', { cwd: out });
  return {
    ...served,
    folder: out,
    base,
    pages: files.map((file) => base + file.replace(/index\.html$/, '')).sort(),
    async close() {
      await served.close();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}
