import path from 'node:path';
import { build } from 'vite';
import { PROJECT } from '../../read/project.ts';
import { BROWSER_FLOOR } from '../browser-floor.ts';

/**
 * Writes `service-worker.js`: one classic script, since not all browsers of the floor take modules there.
 * @param folder of the site
 * @param names what the script knows of the site, by the names it has there
 */
export async function bundleWorker(folder: string, names: Record<string, unknown>): Promise<void> {
  await build({
    root: PROJECT,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: Object.fromEntries(Object.entries(names).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: BROWSER_FLOOR,
      modulePreload: false,
      rolldownOptions: {
        input: path.join(PROJECT, 'src/browser/entries/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}
