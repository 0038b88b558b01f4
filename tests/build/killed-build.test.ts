import fs from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { restoreFolder } from '../../src/build/replace-folder.ts';
import { copyContent, editFile, SPECIMEN } from './copy-content.ts';
import { hashFolder } from './hash-folder.ts';
import { runBuild, startBuild } from './run-build.ts';

/** `.ci/run` kills more; the few here find a build that writes where it must not. */
const KILLS = Number(process.env['HANDRAIL_KILLS'] ?? 3);

test(
  `a build killed at ${KILLS} random moments leaves the old site whole, and the next one equals a clean one`,
  { timeout: 900_000 },
  async () => {
    const root = await copyContent(SPECIMEN);
    const [out, cache] = [path.join(root, 'dist'), path.join(root, 'cache')];
    expect((await runBuild(root, out, cache)).code).toBe(0);
    const old = await hashFolder(out);

    await editFile(path.join(root, 'templates/specimen.mdx'), 'purpose: ', 'purpose: Now. ');
    const clean = await copyContent(root);
    const started = performance.now();
    expect((await runBuild(clean, path.join(clean, 'dist'), path.join(clean, 'cache'))).code).toBe(0);
    const whole = performance.now() - started;
    const expected = await hashFolder(path.join(clean, 'dist'));
    expect(expected).not.toEqual(old);

    for (let kill = 0; kill < KILLS; kill++) {
      const after = Math.random() * whole;
      const finished = await killBuild(root, out, cache, after);
      await restoreFolder(out);
      expect(await hashFolder(out), `killed after ${Math.round(after)} ms`).toEqual(finished ? expected : old);
      if (finished) break;
    }

    expect((await runBuild(root, out, cache)).code).toBe(0);
    expect(await hashFolder(out)).toEqual(expected);
    const folders = (await fs.readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(['cache', 'content', 'dist', 'templates']);
    await fs.rm(root, { recursive: true });
    await fs.rm(clean, { recursive: true });
  },
);

/** Kills a build and all it started. True if it had finished before. */
async function killBuild(root: string, out: string, cache: string, afterMs: number): Promise<boolean> {
  const build = startBuild(root, out, cache);
  const ended = new Promise<number | null>((resolve) => build.on('close', resolve));
  const timer = setTimeout(() => process.kill(-build.pid!, 'SIGKILL'), afterMs);
  const code = await ended;
  clearTimeout(timer);
  return code === 0;
}
