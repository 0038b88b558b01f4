import fs from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restoreFolder } from '../../src/build/replace-folder.ts';
import { TINY_LIBRARY } from '../broken/tiny-library.ts';
import { copyContent, editFile, writeContent } from './copy-content.ts';
import { hashFolder } from './hash-folder.ts';
import { onLine, runBuild, startBuild } from './run-build.ts';

/** `.ci/run` kills more; the few here find a build that writes where it must not. */
const KILLS = Number(process.env['HANDRAIL_KILLS'] ?? 3);
const SEED = 20261122;

/** A moment of a build: so many lines are written, and then some part of the time to the next one has gone by. */
interface Moment {
  lines: number;
  part: number;
}

test(
  `a build killed at ${KILLS} moments leaves the old site whole, and the next one equals a clean one`,
  { timeout: 300_000 + KILLS * 120_000 },
  async () => {
    const root = await writeContent(TINY_LIBRARY);
    const [out, cache] = [path.join(root, 'dist'), path.join(root, 'cache')];
    expect((await runBuild(root, out, cache)).code).toBe(0);
    const old = await hashFolder(out);
    await editFile(path.join(root, 'templates/first-steps.mdx'), 'purpose: ', 'purpose: Now. ');
    const before = await copyContent(root);

    const clean = await copyContent(root, { only: ['content/**', 'templates/**'] });
    expect((await runBuild(clean, path.join(clean, 'dist'), path.join(clean, 'cache'))).code).toBe(0);
    const expected = await hashFolder(path.join(clean, 'dist'));
    expect(expected).not.toEqual(old);

    // The run that is to be killed, once to its end: from the same old site, with the same files in its cache.
    const rehearsal = await copyContent(before);
    const pauses = await measurePauses(rehearsal);
    expect(await hashFolder(path.join(rehearsal, 'dist'))).toEqual(expected);

    const restoreOld = async () => {
      await fs.rm(out, { recursive: true });
      await fs.cp(path.join(before, 'dist'), out, { recursive: true });
    };
    let killed = 0;
    for (const moment of chooseMoments(pauses.length)) {
      const finished = await killBuild(root, moment, pauses[moment.lines]!);
      await restoreFolder(out);
      // After the last rename and before its end a killed build has done its work.
      const left = await hashFolder(out);
      const replaced = finished || isDeepStrictEqual(left, expected);
      expect(left, `killed at ${JSON.stringify(moment)}`).toEqual(replaced ? expected : old);
      if (!replaced) killed += 1;
      else await restoreOld();
    }
    expect(killed).toBeGreaterThan(0);

    expect((await runBuild(root, out, cache)).code).toBe(0);
    expect(await hashFolder(out)).toEqual(expected);
    const folders = (await fs.readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(['cache', 'content', 'dist', 'templates']);
    for (const folder of [root, before, clean, rehearsal]) await fs.rm(folder, { recursive: true });
  },
);

/** Moments of every part of a build, seeded. The first is one that no build has left behind before it is killed. */
function chooseMoments(pauses: number): Moment[] {
  const parts = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), { numRuns: KILLS, seed: SEED });
  return parts.map((part, kill) => ({
    lines: Math.floor((kill * pauses) / KILLS),
    part: kill === 0 ? part / 2 : part,
  }));
}

/** The milliseconds from the start of a build to its first line, from that to the next, and so on to its end. */
async function measurePauses(root: string): Promise<number[]> {
  const times = [performance.now()];
  const build = startBuild(root, path.join(root, 'dist'), path.join(root, 'cache'));
  onLine(build, () => times.push(performance.now()));
  const code = await new Promise((resolve) => build.on('close', resolve));
  expect(code).toBe(0);
  times.push(performance.now());
  return times.slice(1).map((time, index) => time - times[index]!);
}

/** Kills a build and all it started. True if it had finished before. */
async function killBuild(root: string, { lines, part }: Moment, pause: number): Promise<boolean> {
  const build = startBuild(root, path.join(root, 'dist'), path.join(root, 'cache'));
  const ended = new Promise<number | null>((resolve) => build.on('close', resolve));
  let seen = 0;
  let timer: NodeJS.Timeout | undefined;
  const killAt = (line: number) => {
    if (line === lines) timer = setTimeout(() => process.kill(-build.pid!, 'SIGKILL'), pause * part);
  };
  killAt(seen);
  onLine(build, () => killAt(++seen));
  build.on('exit', () => clearTimeout(timer));
  const code = await ended;
  return code === 0;
}
