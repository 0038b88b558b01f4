import { readFile } from 'node:fs/promises';
import { decodeUnicode } from '../read/inspect-file.ts';

/**
 * The passphrases in a file, one a line; only the end of a line is no part of them.
 * @throws if the file cannot be read, or holds none
 */
export async function readPassphrases(file: string): Promise<Set<string>> {
  const lines = decodeUnicode(await readFile(file)).split(/\r?\n|\r/);
  const passphrases = new Set(lines.filter((line) => line !== ''));
  if (passphrases.size === 0) throw new Error('it holds no line');
  return passphrases;
}
