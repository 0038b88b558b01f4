import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { TINY_LIBRARY } from './tiny-library.ts';

/** The tiny library after some changes (undefined: a file that is not there) in a new folder, which goes when it is disposed of. */
export async function writeTiny(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'handrail-tiny-'));
  for (const [file, text] of Object.entries({ ...TINY_LIBRARY, ...changes })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), text);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}
