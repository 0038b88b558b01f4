import path from 'node:path';

/** Where the tests keep what they build. Inside the project: Astro has one place for the files in between of all sites outside. */
export const CACHES = path.resolve('node_modules/.cache/handrail-tests');

/**
 * The folder of the finished PDFs of a content root, the same in all runs. Those of this repository's own content are
 * those of "npm run build": whoever comes second need not make them again.
 */
export function pdfCacheOf(root: string): string {
  return root === path.resolve('.')
    ? path.resolve('node_modules/.cache/handrail')
    : path.join(CACHES, path.basename(root));
}
