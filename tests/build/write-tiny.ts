import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { TINY_LIBRARY } from '../broken/tiny-library.ts';

/** The tiny library as files in a new folder. */
export async function writeTiny(): Promise<string> {
  const root = await fs.mkdtemp(path.join(os.tmpdir(), 'tiny-'));
  for (const [name, text] of Object.entries(TINY_LIBRARY)) {
    await fs.mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await fs.writeFile(path.join(root, name), text);
  }
  return root;
}
