import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { programFilesPath, type ProgramFiles } from '../../src/browser/offline/file-lists.ts';
import { writeTiny } from './write-tiny.ts';

test('a program is kept with the articles it names, also where its parts name what they hold in one list', async () => {
  const root = await writeTiny();
  try {
    const out = path.join(root, 'dist');
    const report = await buildSite({ root, out, cache: path.join(root, 'cache') });
    expect(report.ok, JSON.stringify(report.problems)).toBe(true);
    const list = await fs.readFile(path.join(out, programFilesPath('en', 'tiny')), 'utf8');
    expect(Object.keys((JSON.parse(list) as ProgramFiles).files)).toEqual(
      expect.arrayContaining(['programs/tiny/', 'programs/tiny/sheets/first-steps/', 'articles/why-rest/']),
    );
  } finally {
    await fs.rm(root, { recursive: true });
  }
});
