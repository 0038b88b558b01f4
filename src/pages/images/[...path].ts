import fs from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { endingOf, listPictures, PICTURE_TYPES } from '../../read/list-pictures.ts';
import { siteRoot } from '../../web/load-site.ts';

/** Pictures of `content/images/`, served as they are. */
export function getStaticPaths() {
  return listPictures(siteRoot()).map((name) => ({ params: { path: name } }));
}

export const GET: APIRoute = async ({ params }) => {
  const name = params['path']!;
  return new Response(await fs.readFile(path.join(siteRoot(), 'content/images', name)), {
    headers: { 'Content-Type': PICTURE_TYPES[endingOf(name)]! },
  });
};
