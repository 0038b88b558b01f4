import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyContent, SPECIMEN } from './copy-content.ts';
import { buildShared } from '../support/shared.ts';
import { hashFolder } from './hash-folder.ts';
import { runBuild } from './run-build.ts';

/** As the other tests build the specimen. */
const BASE = '/handrail/';

test(
  'a build without a cache has the same bytes in another folder, time zone, language and order of files',
  { timeout: 900_000 },
  async () => {
    const first = await hashFolder(await buildShared(SPECIMEN, BASE));
    const root = await copyContent(SPECIMEN, { reversed: true });
    const { code, output } = await runBuild(root, path.join(root, 'dist'), path.join(root, 'cache'), {
      base: BASE,
      env: { TZ: 'Pacific/Chatham', LANG: 'de_DE.UTF-8' },
    });
    expect(code, output).toBe(0);
    expect(Object.keys(first).length).toBeGreaterThan(30);
    expect(await hashFolder(path.join(root, 'dist'))).toEqual(first);
    await fs.rm(root, { recursive: true });
  },
);
