import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLibrary } from '../read/read-library.ts';
import type { Library } from '../read/library.ts';
import { authorRoutes } from './author-routes.ts';

const PROJECT = join(import.meta.dirname, '../..');
const { library } = await readLibrary(join(PROJECT, 'tests/specimen'));

/** The routes that are added, with each entry point looked for. */
function routesOf(command: string, { asked = true, list = true }): string[] {
  const site = { ...library!.site, value: { ...library!.site.value, author_pages: asked } };
  const one: Library = { ...library!, site, coverage: list ? library!.coverage : undefined };
  const routes: string[] = [];
  authorRoutes(one).hooks['astro:config:setup']({
    command,
    injectRoute({ pattern, entrypoint }) {
      expect(existsSync(join(PROJECT, entrypoint)), entrypoint).toBe(true);
      routes.push(pattern);
    },
  });
  return routes;
}

const ALL = ['/publishers/words', '/publishers/quality', '/publishers/coverage', '/publishers/words/[word].svg'];

test('a site has the pages for authors only where it asks for them', () => {
  expect(routesOf('build', { asked: false })).toEqual([]);
  expect(routesOf('build', { asked: true })).toEqual(ALL);
});

test('a site without a list of what is covered has no page of it', () => {
  expect(routesOf('build', { list: false })).toEqual(ALL.filter((route) => !route.endsWith('coverage')));
});

test('the development server has them all, whatever the site asks for', () => {
  expect(routesOf('dev', { asked: false, list: false })).toEqual(ALL);
});
