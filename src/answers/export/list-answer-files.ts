import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';

/** Files that may hold answers, by their endings. */
const ENDINGS = ['pdf', 'fdf', 'xfdf', 'json'];

/**
 * Every file that may hold answers: those named, and all in and below the folders named. In the order of their paths, each
 * once; what does not exist is returned apart.
 */
export async function listAnswerFiles(inputs: readonly string[]): Promise<{ files: string[]; missing: string[] }> {
  const files = new Set<string>();
  const missing: string[] = [];
  for (const input of inputs) {
    const found = await stat(input).catch(() => undefined);
    if (!found) missing.push(input);
    else if (!found.isDirectory()) files.add(path.normalize(input));
    else {
      const below = await glob(
        ENDINGS.map((ending) => `**/*.${ending}`),
        { cwd: input, caseSensitiveMatch: false },
      );
      for (const file of below) files.add(path.join(input, file));
    }
  }
  return { files: [...files].sort(), missing };
}
