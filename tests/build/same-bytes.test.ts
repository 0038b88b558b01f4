import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyContent, SPECIMEN } from './copy-content.ts';
import { hashFolder } from './hash-folder.ts';
import { runBuild } from './run-build.ts';

async function buildCopy(reversed: boolean, env: Record<string, string>): Promise<Record<string, string>> {
  const root = await copyContent(SPECIMEN, { reversed });
  const { code, output } = await runBuild(root, path.join(root, 'dist'), path.join(root, 'cache'), { env });
  expect(code, output).toBe(0);
  const hashes = await hashFolder(path.join(root, 'dist'));
  await fs.rm(root, { recursive: true });
  return hashes;
}

test(
  'two builds without a cache have the same bytes in another folder, time zone, language and order of files',
  { timeout: 900_000 },
  async () => {
    const first = await buildCopy(false, { TZ: 'UTC', LANG: 'C' });
    const second = await buildCopy(true, { TZ: 'Pacific/Chatham', LANG: 'de_DE.UTF-8' });
    expect(Object.keys(first).length).toBeGreaterThan(30);
    expect(second).toEqual(first);
  },
);
