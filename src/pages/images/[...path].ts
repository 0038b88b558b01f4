import fs from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';
import { siteRoot } from '../../web/load-site.ts';

/** Pictures of `content/images/`, served as they are. */
const folder = path.join(siteRoot(), 'content/images');
const TYPES: Record<string, string> = { '.svg': 'image/svg+xml', '.png': 'image/png' };

export async function getStaticPaths() {
  const files = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile() && path.extname(file.name) in TYPES)
    .map((file) => path.relative(folder, path.join(file.parentPath, file.name)).replaceAll('\\', '/'))
    .sort()
    .map((name) => ({ params: { path: name } }));
}

export const GET: APIRoute = async ({ params }) => {
  const name = params['path']!;
  return new Response(await fs.readFile(path.join(folder, name)), {
    headers: { 'Content-Type': TYPES[path.extname(name)]! },
  });
};
