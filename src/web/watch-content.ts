import path from 'node:path';
import type { DevEnvironment, Plugin, RunnableDevEnvironment } from 'vite';
import type * as LoadSite from './load-site.ts';

const LOAD_SITE = path.join(import.meta.dirname, 'load-site.ts');

/** In `astro dev`: a change below `content/` or `templates/` shows without a restart. */
export function watchContent(root: string): Plugin {
  const folders = ['content', 'templates'].map((folder) => path.join(root, folder));
  return {
    name: 'handrail:watch-content',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(folders);
      server.watcher.on('all', async (_event, file) => {
        if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
        // The copies the pages have of the module, which are not the one this file would import.
        for (const environment of Object.values(server.environments)) {
          if (!isRunnable(environment)) continue;
          const { forgetSite } = await environment.runner.import<typeof LoadSite>(LOAD_SITE);
          forgetSite();
          // Astro keeps which pages a route has; this is what its own content collections send.
          environment.hot.send('astro:content-changed', {});
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** Vite's own function for this would make a package of Astro's one of ours. */
function isRunnable(environment: DevEnvironment): environment is RunnableDevEnvironment {
  return 'runner' in environment;
}
