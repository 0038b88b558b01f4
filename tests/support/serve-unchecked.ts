import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';
import { writeTiny } from '../broken/write-tiny.ts';
import { serveFolder } from './serve-folder.ts';

/**
 * Serves the pages of the tiny library with other files, until the tests of the file are done: without a PDF, which would take
 * minutes, and whatever `check` would say.
 */
export async function serveUnchecked(
  files: Parameters<typeof writeTiny>[0],
): Promise<{ folder: string; origin: string }> {
  const root = await writeTiny(files);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'unchecked-'));
  await promisify(execFile)(process.execPath, ['tests/support/build-unchecked.ts', root.path, folder]);
  const { origin, close } = await serveFolder(folder);
  afterAll(async () => {
    await close();
    await fs.rm(folder, { recursive: true });
    await root[Symbol.asyncDispose]();
  });
  return { folder, origin };
}
