import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BuildOptions, BuildReport } from '../../src/build/build-options.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { TINY_LIBRARY } from '../broken/tiny-library.ts';
import { editFile } from './copy-content.ts';
import { hashFolder } from './hash-folder.ts';
import { writeTiny } from './write-tiny.ts';

const COUNT = 3;

let root: string;
beforeAll(async () => {
  root = await writeTiny();
  // Another program with the same sheets, which are made once.
  const other = TINY_LIBRARY['content/programs/tiny/program.yaml']!.replace('id: tiny', 'id: other');
  await fs.mkdir(path.join(root, 'content/programs/other'));
  await fs.writeFile(path.join(root, 'content/programs/other/program.yaml'), other);
});
afterAll(() => fs.rm(root, { recursive: true }));

/** All parts of a site share a cache. */
function build(out: string, options: Partial<BuildOptions>): Promise<BuildReport> {
  const cache = path.join(root, `cache-${out}`);
  return buildSite({ root, out: path.join(root, out), cache, ...options });
}

test('a site joined from its shards is the site that is built whole, byte for byte', { timeout: 600_000 }, async () => {
  const whole = await build('whole', {});
  const parts = Array.from({ length: COUNT }, (_, at) => ({ index: at + 1, count: COUNT }));
  const shards = await Promise.all(parts.map((shard) => build('joined', { shard })));
  const joined = await build('joined', { merge: true });
  const files = await hashFolder(path.join(root, 'whole'));
  expect(await hashFolder(path.join(root, 'joined'))).toEqual(files);
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['catalogue.json', 'sitemap-0.xml', 'offline/site.json', 'pagefind/pagefind-entry.json']),
  );

  expect(shards.flatMap(({ made }) => made).sort(), 'each PDF is made in one shard').toEqual(whole.made);
  expect(joined.made, 'none is made when they are joined').toEqual([]);
  expect(Math.max(...shards.map(({ made }) => made.length))).toBeLessThan(whole.made.length / 2);
  const pages = shards.flatMap(({ pagesMade }) => pagesMade);
  expect(new Set(pages).size, 'no page is in two shards').toBe(pages.length);
  // What is left tells of PDFs of several shards, or is on no list.
  expect(joined.pagesMade.length).toBeLessThan(whole.pages / 2);
});

test('shards that are missing, or of something else, are not joined', { timeout: 600_000 }, async () => {
  await expect(build('nowhere', { merge: true })).rejects.toThrow(/There are no shards in .*nowhere\.shards/);
  await fs.rm(path.join(root, 'joined.shards/2-of-3'), { recursive: true });
  await editFile(path.join(root, 'templates/review.mdx'), 'What happened', 'What has happened');
  await expect(build('joined', { merge: true })).rejects.toThrow(
    'The shard 1/3 was made from other content, code, packages, Node or base path than are here now. Build it again with --shard 1/3.',
  );
});
