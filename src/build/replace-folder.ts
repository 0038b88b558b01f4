import fs from 'node:fs/promises';

/** Where the old site waits while the new one takes its place. */
function asidePath(folder: string): string {
  return `${folder}.old`;
}

/**
 * Puts a finished folder in the place of another by two renames.
 * If the process dies between them the old folder waits beside, and `restoreFolder` brings it back.
 */
export async function replaceFolder(finished: string, folder: string): Promise<void> {
  await restoreFolder(folder);
  await fs.rm(asidePath(folder), { recursive: true, force: true });
  if (await exists(folder)) await fs.rename(folder, asidePath(folder));
  await fs.rename(finished, folder);
  await fs.rm(asidePath(folder), { recursive: true, force: true });
}

/** Brings back the old folder if a build was killed between the two renames of `replaceFolder`. */
export async function restoreFolder(folder: string): Promise<void> {
  if (!(await exists(folder)) && (await exists(asidePath(folder)))) await fs.rename(asidePath(folder), folder);
}

async function exists(path: string): Promise<boolean> {
  return fs.access(path).then(
    () => true,
    () => false,
  );
}
