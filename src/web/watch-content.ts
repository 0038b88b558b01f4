import path from 'node:path';
import type { Plugin } from 'vite';
import { forgetSite } from './load-site.ts';

/** In `astro dev`: a change below `content/` or `templates/` shows without a restart. */
export function watchContent(root: string): Plugin {
  const folders = ['content', 'templates'].map((folder) => path.join(root, folder));
  return {
    name: 'handrail:watch-content',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(folders);
      server.watcher.on('all', (_event, file) => {
        if (!folders.some((folder) => file.startsWith(folder + path.sep))) return;
        forgetSite();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
