import type { Library } from '../read/library.ts';
import { AUTHOR_PAGES, listAuthorPages } from './author-pages.ts';

interface Setup {
  command: string;
  injectRoute(route: { pattern: string; entrypoint: string }): void;
}

/** From the folder of the project. Astro makes no routes of a folder whose name begins with `_`. */
const FOLDER = 'src/pages/_publishers';

/** An Astro integration that adds the pages for authors: all in `astro dev`, those of the site in a build. */
export function authorRoutes(library: Library | undefined) {
  return {
    name: 'handrail:author-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }: Setup) => {
        const pages = command === 'dev' ? AUTHOR_PAGES : library ? listAuthorPages(library) : [];
        for (const id of pages) injectRoute({ pattern: `/publishers/${id}`, entrypoint: `${FOLDER}/${id}.astro` });
        if (pages.length > 0)
          injectRoute({ pattern: '/publishers/words/[word].svg', entrypoint: `${FOLDER}/[word].svg.ts` });
      },
    },
  };
}
