import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkLibrary } from '../check/check-library.ts';
import { startFile } from './start-file.ts';

const KINDS = ['program', 'worksheet', 'article'];
const ORDERS = KINDS.flatMap((first) =>
  KINDS.filter((kind) => kind !== first).map((second) => [
    first,
    second,
    KINDS.find((kind) => kind !== first && kind !== second)!,
  ]),
);
const roots: string[] = [];
afterEach(() => Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true }))));

async function makeEmpty(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'handrail empty-'));
  roots.push(root);
  return root;
}

async function start(root: string, kind: string, lang?: string): Promise<string[]> {
  const begun = await startFile(root, kind, kind === 'site' ? '' : `my-${kind}`, {
    today: '2026-11-27',
    ...(lang !== undefined && { lang }),
  });
  if ('refusal' in begun) throw new Error(begun.refusal);
  return [...begun.files, ...begun.next];
}

async function problemsOf(root: string): Promise<string[]> {
  const { problems } = await checkLibrary(root);
  return problems.map(({ file, rule, severity }) => `${severity} ${rule} in ${file}`);
}

// Each order in one language, each language in two orders.
const LANGUAGES = ['en', 'de', 'fr'];
test.each(ORDERS.map((order, at) => ({ order, lang: LANGUAGES[at % LANGUAGES.length]! })))(
  'in an empty folder $order are begun in this order, in $lang, and each time the check finds no error',
  async ({ order, lang }) => {
    const root = await makeEmpty();
    for (const [at, kind] of order.entries()) {
      await start(root, kind, at === 0 ? lang : undefined);
      expect((await problemsOf(root)).filter((problem) => problem.startsWith('error'))).toEqual([]);
    }
  },
);

test('a program in an empty folder brings what it needs, and only that', async () => {
  const root = await makeEmpty();
  expect(await start(root, 'program', 'de')).toMatchInlineSnapshot(`
    [
      "content/site.yaml",
      "content/pages/privacy.mdx",
      "content/pages/imprint.mdx",
      "content/red-flags.yaml",
      "templates/diese-woche.mdx",
      "content/programs/my-program/program.yaml",
      "Open content/programs/my-program/program.yaml and replace the words. Its comments say what each part is for.",
      "Have a clinician choose the red flags for the people of this program.",
      "Run "npm run check". "npm run dev" shows the program as you write.",
    ]
  `);
  expect(await problemsOf(root)).toEqual(['warning unused-review in content/programs/my-program/program.yaml']);
});

test('a language Handrail has no words in is told, and the words are English', async () => {
  const root = await makeEmpty();
  expect((await start(root, 'worksheet', 'fr')).at(-4)).toBe(
    'Handrail has no words in "fr": what was written is in English. Translate it, and write content/ui/fr.yaml.',
  );
  expect(await readFile(path.join(root, 'templates/my-worksheet.mdx'), 'utf8')).toContain(
    'label="One thing I want to do',
  );
  expect(await readFile(path.join(root, 'content/site.yaml'), 'utf8')).toContain('name: Français');
});

test('a region of a language has the words of that language', async () => {
  const root = await makeEmpty();
  await start(root, 'worksheet', 'de-AT');
  expect(await readFile(path.join(root, 'templates/my-worksheet.mdx'), 'utf8')).toContain('Eine Sache, die ich');
});

test('a file written for a language is no reason to begin it in another: later files follow the site', async () => {
  const root = await makeEmpty();
  await start(root, 'site', 'de');
  await start(root, 'article');
  expect(await readFile(path.join(root, 'content/articles/my-article.mdx'), 'utf8')).toContain('## Was Sie tun können');
});

test.each(['en', 'de'])('what stands in %s starters as a comment can be taken as it is', async (lang) => {
  const root = await makeEmpty();
  await start(root, 'program', lang);
  await start(root, 'article');
  const files = ['content/programs/my-program/program.yaml', 'content/articles/my-article.mdx'];
  for (const file of files) {
    const text = await readFile(path.join(root, file), 'utf8');
    const taken = text
      .replaceAll(/^# (sources:|  .*)$/gm, '$1')
      .replaceAll(/^# (status: reviewed|last_reviewed: .*|reviewed_by: .*)$/gm, '$1')
      .replace('status: draft\n', '');
    expect(taken).toMatch(/^sources:\n {2}- authors: /m);
    await writeFile(path.join(root, file), taken);
  }
  expect((await problemsOf(root)).filter((problem) => problem.startsWith('error'))).toEqual([]);
});

test.each([
  ['de-x-leicht', 'Deutsch (leicht)'],
  ['es-419', 'Español latinoamericano'],
  ['en-u-ca-buddhist', 'English'],
  // Nothing is known of Klingon but its name.
  ['tlh', 'Klingon'],
])('a site in “%s” begins with the name “%s”, and the check finds no error', async (lang, name) => {
  const root = await makeEmpty();
  await start(root, 'program', lang);
  expect(await readFile(path.join(root, 'content/site.yaml'), 'utf8')).toContain(`name: ${name}\n`);
  expect((await problemsOf(root)).filter((problem) => problem.startsWith('error'))).toEqual([]);
});
