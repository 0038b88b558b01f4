import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { glob } from 'tinyglobby';

export const SPECIMEN = path.resolve('tests/specimen');

function makeFolder(): Promise<string> {
  return fs.mkdtemp(path.join(os.tmpdir(), 'copy-'));
}

/** A new folder that holds these texts by their paths. */
export async function writeContent(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await makeFolder();
  for (const [name, text] of Object.entries(files)) {
    await fs.mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await fs.writeFile(path.join(folder, name), text);
  }
  return folder;
}

/** A copy of a content root, or of some of its files, in a new folder; reversed, they are made in another order than they were listed. */
export async function copyContent(
  root: string,
  options: { reversed?: boolean; only?: string[] } = {},
): Promise<string> {
  const copy = await makeFolder();
  const names = (await glob(options.only ?? '**', { cwd: root, dot: true })).sort();
  for (const name of options.reversed ? names.reverse() : names) {
    await fs.mkdir(path.dirname(path.join(copy, name)), { recursive: true });
    await fs.copyFile(path.join(root, name), path.join(copy, name));
  }
  return copy;
}

/** Replaces the first occurrence of some text in a file. */
export async function editFile(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await fs.readFile(file, 'utf8');
  if (text.replace(from, '') === text) throw new Error(`${file} does not hold "${from}".`);
  await fs.writeFile(file, text.replace(from, to));
}
