import path from 'node:path';
import type { Plugin } from 'vite';
import { listAuthoredFiles } from '../read/list-authored-files.ts';

const NAME = 'virtual:own-pages';

/**
 * The module `virtual:own-pages`: each page of `content/pages` by its file, as a function that imports it, so that
 * @astrojs/mdx renders it. No content collection: Astro keeps those in files that two builds at once would share.
 */
export function ownPagesModule(root: string): Plugin {
  return {
    name: 'handrail:own-pages',
    resolveId: (source) => (source === NAME ? `\0${NAME}` : undefined),
    async load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const { files } = await listAuthoredFiles(root);
      const imports = files
        .filter(({ kind }) => kind === 'page')
        .map(({ file }) => `${JSON.stringify(file)}: () => import(${JSON.stringify(path.join(root, file))})`);
      return `export const ownPages = { ${imports.join(', ')} };`;
    },
    hotUpdate({ file, type, modules }) {
      const listed = file.startsWith(path.join(root, 'content/pages'));
      const module = this.environment.moduleGraph.getModuleById(`\0${NAME}`);
      return listed && type !== 'update' && module ? [...modules, module] : undefined;
    },
  };
}
