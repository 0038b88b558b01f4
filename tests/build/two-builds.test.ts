import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withFolderLocked } from '../../src/build/folder-lock.ts';
import { hashFolder } from './hash-folder.ts';
import { runBuild } from './run-build.ts';
import { writeTiny } from './write-tiny.ts';

test(
  'of two builds of one site at once, one is made whole and the other says why it is not',
  { timeout: 600_000 },
  async () => {
    const root = await writeTiny();
    const [out, cache] = [path.join(root, 'dist'), path.join(root, 'cache')];
    const builds = await Promise.all([runBuild(root, out, cache), runBuild(root, out, cache)]);
    expect(builds.map(({ code }) => code).sort(), builds.map(({ output }) => output).join('\n')).toEqual([0, 1]);
    const refused = builds.find(({ code }) => code === 1)!;
    expect(refused.output).toMatch(
      /Another build \(process \d+\) is writing .*dist, and two at once would mix their files/,
    );

    expect((await runBuild(root, path.join(root, 'alone'), cache)).code).toBe(0);
    expect(await hashFolder(out)).toEqual(await hashFolder(path.join(root, 'alone')));
    await fs.rm(root, { recursive: true });
  },
);

test('two sites built at once with one cache are each as if built alone', { timeout: 600_000 }, async () => {
  const roots = await Promise.all([writeTiny(), writeTiny()]);
  const page = path.join(roots[1]!, 'content/articles/why-rest.mdx');
  await fs.writeFile(page, `${await fs.readFile(page, 'utf8')}\nA line of the second site.\n`);
  const cache = path.join(roots[0]!, 'cache');
  const atOnce = await Promise.all(roots.map((root) => runBuild(root, path.join(root, 'dist'), cache)));
  expect(
    atOnce.map(({ code }) => code),
    atOnce.map(({ output }) => output).join('\n'),
  ).toEqual([0, 0]);
  for (const root of roots) {
    expect((await runBuild(root, path.join(root, 'alone'), cache)).code).toBe(0);
    expect(await hashFolder(path.join(root, 'dist'))).toEqual(await hashFolder(path.join(root, 'alone')));
    await fs.rm(root, { recursive: true });
  }
});

test('a lock whose build was killed does not stand in the way', async () => {
  const root = await writeTiny();
  const folder = path.join(root, 'dist');
  // A process id that no system gives.
  await fs.writeFile(`${folder}.lock`, String(2 ** 30));
  await expect(withFolderLocked(folder, () => Promise.resolve('done'))).resolves.toBe('done');
  expect((await fs.readdir(root)).filter((name) => name.includes('lock'))).toEqual([]);
  await fs.rm(root, { recursive: true });
});
