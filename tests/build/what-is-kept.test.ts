import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import type { BuildReport } from '../../src/build/build-options.ts';
import { editFile } from './copy-content.ts';
import { hashFolder } from './hash-folder.ts';
import { writeTiny } from './write-tiny.ts';

// Each test is two builds.
vi.setConfig({ testTimeout: 600_000 });

let root: string;
beforeAll(async () => {
  root = await writeTiny();
  await build('dist');
});
afterAll(() => fs.rm(root, { recursive: true }));

async function build(out: string): Promise<BuildReport> {
  const report = await buildSite({ root, out: path.join(root, out), cache: path.join(root, 'cache') });
  expect(report.ok, JSON.stringify(report.problems)).toBe(true);
  return report;
}

/** Builds after an edit, once upon the last site and once from nothing; both must be the same, byte for byte. */
async function rebuild(): Promise<BuildReport> {
  const report = await build('dist');
  await fs.rm(path.join(root, 'clean'), { recursive: true, force: true });
  await build('clean');
  expect(await hashFolder(path.join(root, 'dist'))).toEqual(await hashFolder(path.join(root, 'clean')));
  return report;
}

/** Pages for authors read files that nobody notes, and are made each time. */
const forReaders = ({ pagesMade }: BuildReport) => pagesMade.filter((name) => !name.startsWith('publishers/'));

const edit = (name: string, from: string | RegExp, to: string) => editFile(path.join(root, name), from, to);

test('nothing is made when nothing changed, and what authors must know is said again', async () => {
  const first = await build('dist');
  const again = await build('dist');
  expect(again).toEqual({ ...first, made: [], pagesMade: [] });
});

test('a touched file of the site is made right', async () => {
  await fs.appendFile(path.join(root, 'dist/about/index.html'), '<!-- mine -->');
  await fs.appendFile(path.join(root, 'dist/pdf/en/articles/why-rest-print-large-a4.pdf'), 'mine');
  await rebuild();
});

test('a word of a sheet makes the page of that sheet', async () => {
  await edit('templates/first-steps.mdx', 'Pick one goal.', 'Pick one small goal.');
  expect(forReaders(await rebuild())).toMatchInlineSnapshot(`
    [
      "programs/tiny/sheets/first-steps/index.html",
    ]
  `);
});

test('the title of a sheet makes all pages that name it', async () => {
  await edit('templates/review.mdx', 'title: Looking back', 'title: Looking far back');
  expect(forReaders(await rebuild())).toMatchInlineSnapshot(`
    [
      "de/index.html",
      "de/library/index.html",
      "de/library/kind/sheet/index.html",
      "de/library/language/en/index.html",
      "de/library/minutes/10/index.html",
      "de/library/minutes/20/index.html",
      "de/library/stage/look-back/index.html",
      "de/programs/tiny/index.html",
      "de/programs/tiny/sheets/first-steps/index.html",
      "de/programs/tiny/weeks/index.html",
      "index.html",
      "library/index.html",
      "library/kind/sheet/index.html",
      "library/minutes/10/index.html",
      "library/minutes/20/index.html",
      "library/stage/look-back/index.html",
      "programs/tiny/index.html",
      "programs/tiny/sheets/first-steps/index.html",
      "programs/tiny/sheets/review--week-2/index.html",
      "programs/tiny/weeks/index.html",
    ]
  `);
});

test('the title of a program makes all pages that name it', async () => {
  await edit('content/programs/tiny/program.de.yaml', 'title: Kleines Programm', 'title: Ein kleines Programm');
  expect(forReaders(await rebuild())).toMatchInlineSnapshot(`
    [
      "de/index.html",
      "de/programs/tiny/goals/index.html",
      "de/programs/tiny/index.html",
      "de/programs/tiny/sheets/first-steps/index.html",
      "de/programs/tiny/weeks/index.html",
      "de/search/index.html",
    ]
  `);
});

test('a word of a page in one language makes that page', async () => {
  await edit('content/ui/en.yaml', /^ {2}search:\n {4}title: .*$/m, '  search:\n    title: Look for something');
  expect(forReaders(await rebuild())).toMatchInlineSnapshot(`
    [
      "articles/why-rest/index.html",
      "glossary/index.html",
      "programs/tiny/goals/index.html",
      "programs/tiny/goals/sleep/index.html",
      "programs/tiny/index.html",
      "programs/tiny/sheets/first-steps/index.html",
      "programs/tiny/sheets/review--week-2/index.html",
      "search/index.html",
    ]
  `);
});

test('a word of an article makes the page of that article', async () => {
  await edit('content/articles/why-rest.mdx', 'Rest helps many people.', 'Rest helps most people.');
  expect(forReaders(await rebuild())).toMatchInlineSnapshot(`
    [
      "articles/why-rest/index.html",
    ]
  `);
});

/** Pages made of what is known of the books, such as how large they are. */
const OF_BOOKS = ['downloads/index.html', 'index.html', 'programs/tiny/index.html'];

test('another colour makes at most the pages of the books, which it may make larger, a page of the site all', async () => {
  await edit('content/site.yaml', '#0b5d5b', '#0b5d5c');
  const report = await rebuild();
  expect(forReaders(report).filter((name) => !OF_BOOKS.includes(name))).toEqual([]);
  await edit('content/pages/about.mdx', 'We do.', 'We do it.');
  expect((await rebuild()).pagesMade).toHaveLength(report.pages);
});

test('a sheet that is gone leaves nothing behind', async () => {
  await edit('content/programs/tiny/program.yaml', '      - sheet: review\n        occasion: week-2\n', '');
  await fs.rm(path.join(root, 'templates/review.mdx'));
  await edit('templates/fields.lock.yaml', /^review:\n[\s\S]*$/m, '');
  await rebuild();
  const names = await fs.readdir(path.join(root, 'dist'), { recursive: true });
  expect(names.filter((name) => name.includes('review'))).toEqual([]);
});
