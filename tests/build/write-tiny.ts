import fs from 'node:fs/promises';
import path from 'node:path';
import { TINY_LIBRARY } from '../broken/tiny-library.ts';

/** The tiny library as files in a new folder. */
export async function writeTiny(): Promise<string> {
  // Within the project: for a site elsewhere Astro keeps a folder of its own that two builds at once would share.
  const folder = path.resolve('node_modules/.cache/handrail-tests');
  await fs.mkdir(folder, { recursive: true });
  const root = await fs.mkdtemp(path.join(folder, 'tiny-'));
  for (const [name, text] of Object.entries(TINY_LIBRARY)) {
    await fs.mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await fs.writeFile(path.join(root, name), text);
  }
  return root;
}
