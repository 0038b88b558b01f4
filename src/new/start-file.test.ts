import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { TINY_LIBRARY } from '../../tests/broken/tiny-library.ts';
import { checkLibrary } from '../check/check-library.ts';
import { programSchema } from '../read/schema/program.ts';
import { startFile } from './start-file.ts';

const PROGRAM = 'content/programs/tiny/program.yaml';
const TODAY = { today: '2026-11-27' };
const roots: string[] = [];
afterEach(() => Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true }))));

async function makeRoot(changes: Readonly<Record<string, string | undefined>> = {}): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'handrail-new-'));
  roots.push(root);
  for (const [file, text] of Object.entries({ ...TINY_LIBRARY, ...changes })) {
    if (text === undefined) continue;
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
  return root;
}

/** What the check says of a root beyond what it says of the tiny library. */
async function check(root: string): Promise<string[]> {
  const before = await listProblems(await makeRoot());
  return (await listProblems(root)).filter((problem) => !before.includes(problem));
}

async function listProblems(root: string): Promise<string[]> {
  const { problems } = await checkLibrary(root);
  return problems.map(({ file, rule, severity }) => `${severity} ${rule} in ${file}`);
}

async function refusal(kind: string, id: string, changes: Readonly<Record<string, string | undefined>> = {}) {
  const start = await startFile(await makeRoot(changes), kind, id, TODAY);
  return 'refusal' in start ? start.refusal : `wrote ${start.files.join(', ')}`;
}

describe('a file that was begun passes the check', () => {
  test('a program', async () => {
    const root = await makeRoot();
    const start = await startFile(root, 'program', 'back-at-home', TODAY);
    expect(start).toMatchObject({ files: ['content/programs/back-at-home/program.yaml'] });
    expect(await check(root)).toEqual(['warning unused-review in content/programs/back-at-home/program.yaml']);
  });

  test('a worksheet, which no program uses yet, and which a program can use once the lock knows its fields', async () => {
    const root = await makeRoot();
    const start = await startFile(root, 'worksheet', 'sleep-log', TODAY);
    expect(start).toMatchObject({ files: ['templates/sleep-log.mdx'] });
    expect(await check(root)).toEqual(['warning unused-worksheet in templates/sleep-log.mdx']);
    const program = TINY_LIBRARY[PROGRAM]!.replace(
      '- sheet: first-steps',
      '- sheet: sleep-log\n      - sheet: first-steps',
    );
    await writeFile(path.join(root, PROGRAM), program);
    expect(await check(root)).toEqual(['error new-field in templates/sleep-log.mdx']);
  });

  test('an article, until it names its sources with a reminder to do so', async () => {
    const root = await makeRoot();
    const start = await startFile(root, 'article', 'why-tired', TODAY);
    expect(start).toMatchObject({ files: ['content/articles/why-tired.mdx'] });
    expect(await check(root)).toEqual([
      'warning missing-sources in content/articles/why-tired.mdx',
      'warning unused-article in content/articles/why-tired.mdx',
    ]);
    expect(await readFile(path.join(root, 'templates/fields.lock.yaml'), 'utf8')).toContain(
      'article-why-tired:\n  note:\n    kind: text\n',
    );
  });
});

test('a new program shows every key there is', async () => {
  const root = await makeRoot();
  await startFile(root, 'program', 'back-at-home', TODAY);
  const text = await readFile(path.join(root, 'content/programs/back-at-home/program.yaml'), 'utf8');
  for (const key of Object.keys(programSchema.shape)) expect(text, key).toMatch(new RegExp(`\\b${key}:`));
});

test('a new file takes its title from its id and its days from the day of the build', async () => {
  const root = await makeRoot({
    'content/site.yaml': TINY_LIBRARY['content/site.yaml']!.replace('build_day: 2026-11-22', 'build_day: 2028-02-29'),
  });
  await startFile(root, 'worksheet', 'sleep-log', TODAY);
  const text = await readFile(path.join(root, 'templates/sleep-log.mdx'), 'utf8');
  expect(text).toContain('title: Sleep log\n');
  expect(text).toContain('next_review: 2029-02-28\n');
  expect(text).not.toContain('__');
});

test('a program where each worksheet leans on others begins one of its own', async () => {
  const leaning = TINY_LIBRARY['templates/review.mdx']!;
  const root = await makeRoot({ 'templates/first-steps.mdx': leaning });
  expect(await startFile(root, 'program', 'back-at-home', TODAY)).toMatchObject({
    files: ['templates/this-week.mdx', 'content/programs/back-at-home/program.yaml'],
  });
});

test('an article names no sheet to go on with while none is published', async () => {
  const root = await makeRoot({ [PROGRAM]: undefined, 'content/programs/tiny/program.de.yaml': undefined });
  await startFile(root, 'article', 'why-tired', TODAY);
  expect(await readFile(path.join(root, 'content/articles/why-tired.mdx'), 'utf8')).toContain(
    '\n# next_sheet: my-goals\n',
  );
});

describe('nothing is written', () => {
  test('over a file that is there', async () => {
    const root = await makeRoot();
    expect(await startFile(root, 'worksheet', 'review', TODAY)).toEqual({
      refusal: 'templates/review.mdx is already there, and nothing is written over it. Edit it, or choose another id.',
    });
    expect(await readFile(path.join(root, 'templates/review.mdx'), 'utf8')).toBe(TINY_LIBRARY['templates/review.mdx']);
  });
  test('under an id that cannot be one', async () => {
    expect(await refusal('article', 'Warum müde?')).toMatchInlineSnapshot(
      `""Warum müde?" cannot be an id. An id has lower-case letters a to z, digits, and single - or _ between them, and stays for ever. Did you mean "warum-mude"?"`,
    );
  });
  test('outside of the folders that are read', async () => {
    expect(await refusal('worksheet', '../../evil')).toMatchInlineSnapshot(
      `""../../evil" cannot be an id. An id has lower-case letters a to z, digits, and single - or _ between them, and stays for ever. Did you mean "evil"?"`,
    );
  });
  test('under a name the site needs itself', async () => {
    expect(await refusal('worksheet', 'workbook-patient')).toMatchInlineSnapshot(
      `""workbook-patient" cannot be an id: files of the site itself have this name. Choose another one."`,
    );
  });
  test('under the id of a worksheet that is gone', async () => {
    const lock = `${TINY_LIBRARY['templates/fields.lock.yaml']!}sleep-log:\n  hours:\n    kind: text\n    retired: true\n`;
    expect(await refusal('worksheet', 'sleep-log', { 'templates/fields.lock.yaml': lock })).toMatchInlineSnapshot(
      `"There was a worksheet with the id "sleep-log" before, and old answers are filed under it. Choose another id."`,
    );
  });
  test('of a kind there is not', async () => {
    expect(await refusal('worksheeet', 'sleep-log')).toMatchInlineSnapshot(
      `""worksheeet" is nothing that can be begun. Did you mean "worksheet"? Write "npm run new -- worksheet my-goals"."`,
    );
  });
  test('without an id', async () => {
    expect(await refusal('program', '')).toMatchInlineSnapshot(
      `"The program has no id. Write one behind it, as in "npm run new -- program back-at-home"."`,
    );
  });
  test('while the site file cannot be read', async () => {
    expect(await refusal('program', 'back-at-home', { 'content/site.yaml': 'title: 3\n' })).toMatchInlineSnapshot(
      `"The site file or the field lock has faults. Run "npm run check", and correct them first."`,
    );
  });
  test('in another language than that of the site', async () => {
    const start = await startFile(await makeRoot(), 'worksheet', 'sleep-log', { ...TODAY, lang: 'de' });
    expect(start).toEqual({
      refusal: 'The site is written in "en", so new files are too. --lang is for a site that is begun.',
    });
  });
  test('for a second site', async () => {
    expect(await refusal('site', '')).toMatchInlineSnapshot(
      `"content/site.yaml is already there, and nothing is written over it. Edit it."`,
    );
  });
});
