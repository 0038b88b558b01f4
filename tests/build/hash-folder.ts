import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

/** The SHA-256 of every file of a folder by its path, sorted: equal for equal folders, and a difference names its files. */
export async function hashFolder(folder: string): Promise<Record<string, string>> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const hashes: Record<string, string> = {};
  for (const file of files.sort()) {
    hashes[path.relative(folder, file)] = createHash('sha256')
      .update(await fs.readFile(file))
      .digest('hex');
  }
  return hashes;
}
