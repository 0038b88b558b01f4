import { fileURLToPath, pathToFileURL } from 'node:url';
import path from 'node:path';
import type { Plugin } from 'vite';

/** Modules that read files and run engines; Node runs them as they are. */
const NODE_MODULES = ['../read/project.ts', 'load-site.ts', 'typeset-on-request.ts', 'word-gallery.ts'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);

/**
 * Keeps reading, composing and typesetting out of the bundle of a build, so that they find the files beside them
 * and are loaded once: pages show what the build has read.
 */
export function runSiteInNode(): Plugin {
  return {
    name: 'handrail:run-site-in-node',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return undefined;
      const file = path.resolve(path.dirname(importer.split('?')[0]!), source);
      return NODE_MODULES.includes(file) ? { id: pathToFileURL(file).href, external: true } : undefined;
    },
  };
}
