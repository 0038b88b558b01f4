import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TINY_LIBRARY } from '../broken/tiny-library.ts';
import { editFile, writeContent } from './copy-content.ts';
import { runBuild } from './run-build.ts';

/** A disk of so many kilobytes that only one command sees, mounted without being root (user_namespaces(7)). */
function runOnSmallDisk(kilobytes: number, mountedAt: string, script: string): string {
  const mount = `mount -t tmpfs -o size=${kilobytes}k small ${JSON.stringify(mountedAt)}`;
  const inOneStream = `exec 2>&1\n${mount} || exit 1\n${script}`;
  return spawnSync('unshare', ['-rm', 'sh', '-c', inOneStream], { encoding: 'utf8' }).stdout ?? '';
}

const canMount = runOnSmallDisk(100, '/tmp', 'echo mounted').includes('mounted');

describe.skipIf(!canMount)('on a full disk (needs Linux on which a user may mount)', () => {
  let root: string;
  let size: number;
  beforeAll(async () => {
    root = await writeContent(TINY_LIBRARY);
    await fs.mkdir(path.join(root, 'small'));
    const { code, output } = await runBuild(root, path.join(root, 'small/dist'), path.join(root, 'cache'));
    expect(code, output).toBe(0);
    await fs.rename(path.join(root, 'small/dist'), path.join(root, 'old'));
    size = Number(spawnSync('du', ['-sk', path.join(root, 'old')], { encoding: 'utf8' }).stdout.split('\t')[0]);
    await editFile(path.join(root, 'templates/first-steps.mdx'), 'purpose: ', 'purpose: Now. ');
  });
  afterAll(() => fs.rm(root, { recursive: true }));

  /** Builds upon the old site; says what the build said, and then what lies on the disk and differs from the old site. */
  function build(kilobytes: number, { out, cache }: { out: string; cache: string }): string {
    const command = [process.execPath, 'scripts/build.ts', '--root', root, '--out', out, '--cache', cache];
    const script = `
      cd ${JSON.stringify(root)} && cp -a old ${out} && cd - >/dev/null
      ${command.map((part) => JSON.stringify(part)).join(' ')}
      echo "exit code $?"
      cd ${JSON.stringify(root)} && ls small && diff -rq old ${out} && echo same`;
    return runOnSmallDisk(kilobytes, path.join(root, 'small'), script);
  }

  it.each([100, 1400, 2500])('%i kB larger than the old site, that site is as it was', { timeout: 300_000 }, (more) => {
    const said = build(size + more, { out: path.join(root, 'small/dist'), cache: path.join(root, 'cache') });
    expect(said).toMatch(/The disk is full, so the build stopped\. What was in .*dist before is as it was\./);
    expect(said.slice(said.indexOf('exit code'))).toBe('exit code 1\ndist\nsame\n');
  });

  it('that holds the cache alone, the old site is as it was', { timeout: 300_000 }, () => {
    const said = build(50, { out: path.join(root, 'other'), cache: path.join(root, 'small/cache') });
    expect(said).toMatch(/The disk is full, so the build stopped/);
    expect(said.slice(said.indexOf('exit code'))).toBe('exit code 1\ncache\nsame\n');
  });

  it('that is just large enough, the new site takes its place', { timeout: 300_000 }, () => {
    const said = build(3 * size, { out: path.join(root, 'small/dist'), cache: path.join(root, 'cache') });
    expect(said).toMatch(/exit code 0\ndist\nFiles .* differ/);
  });
});
