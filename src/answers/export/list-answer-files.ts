import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';

/** What operating systems leave in folders, which nobody has sent. */
const NOT_SENT = ['**/.DS_Store', '**/._*', '**/Thumbs.db', '**/desktop.ini'];

/**
 * Every file that is named, and all in and below the folders named, whatever they are called: what a file is its first bytes
 * tell. In the order of their paths, each once; what does not exist is returned apart.
 *
 * @param own files that the command writes itself, which are left out of folders
 */
export async function listAnswerFiles(
  inputs: readonly string[],
  own: readonly string[] = [],
): Promise<{ files: string[]; missing: string[] }> {
  const written = new Set(own.map((file) => path.resolve(file)));
  const files = new Set<string>();
  const missing: string[] = [];
  for (const input of inputs) {
    const found = await stat(input).catch(() => undefined);
    if (!found) missing.push(input);
    else if (!found.isDirectory()) files.add(path.normalize(input));
    else {
      const below = await glob('**/*', { cwd: input, dot: true, ignore: NOT_SENT, caseSensitiveMatch: false });
      for (const file of below.map((name) => path.join(input, name)))
        if (!written.has(path.resolve(file))) files.add(file);
    }
  }
  return { files: [...files].sort(), missing };
}
