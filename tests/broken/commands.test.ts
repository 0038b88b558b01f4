import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { TINY_LIBRARY } from './tiny-library.ts';

const LOCK = 'templates/fields.lock.yaml';
const REVIEW = 'templates/review.mdx';
const roots: string[] = [];

async function write(changes: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'handrail-command-'));
  roots.push(root);
  for (const [file, text] of Object.entries({ ...TINY_LIBRARY, ...changes })) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}
afterEach(() => Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true }))));

function run(command: string, root: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const script = join(import.meta.dirname, '../../scripts', `${command}.ts`);
  return new Promise((resolve) => {
    execFile(process.execPath, [script, '--root', root, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

test('checking a library without faults says what there is and succeeds', async () => {
  const root = await write({});
  const { code, out, err } = await run('check', root, '--cache', join(root, 'cache'));
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatchInlineSnapshot(`
    "Tiny program
      book              language         pages   large print  sheets  fields  minutes
      workbook-patient  en        not made yet  not made yet       3       5       23

    Pages: the fillable edition on A4, or on the first paper of a language without it; large print beside it.
    Minutes: the sum of what sheets and articles say of themselves in "minutes"; nobody has measured them.

    1 program, 2 worksheets, 1 article, 0 instruments, 5 fields (repeating rows counted once), 2 languages checked.
    Not written in "de": templates/review.de.mdx.
    "
  `);
});

test('checking a library with warnings prints them and succeeds', async () => {
  const { code, err } = await run(
    'check',
    await write({ [REVIEW]: TINY_LIBRARY[REVIEW]!.replace('2027-11-22', '2026-11-21') }),
  );
  expect(code).toBe(0);
  expect(err).toContain('1 warning in 1 file.');
});

test('checking a library with faults prints them all and fails', async () => {
  const { code, err } = await run(
    'check',
    await write({
      [REVIEW]: TINY_LIBRARY[REVIEW]!.replace('lines={3}', 'lins={3}'),
      'content/glossary.yaml': 'terms: 3\n',
    }),
  );
  expect(code).toBe(1);
  expect(err).toContain('2 errors in 2 files.');
});

test('the lock written anew for a library without faults is the one it had', async () => {
  const root = await write({});
  const { code, out } = await run('lock', root);
  expect(code).toBe(0);
  expect(out).toBe(`${LOCK}: 5 fields, 0 of them retired.\n`);
  const text = await readFile(join(root, LOCK), 'utf8');
  expect(text.replace(/^#.*\n+/gm, '').trimStart()).toBe(TINY_LIBRARY[LOCK]);
});

test('a renamed field passes the check once the lock knows', async () => {
  const root = await write({ [REVIEW]: TINY_LIBRARY[REVIEW]!.replace('id="happened"', 'id="events"') });
  expect((await run('check', root)).code).toBe(1);
  expect((await run('lock', root, '--rename', 'review__happened', 'review__events')).code).toBe(0);
  expect((await run('check', root)).code).toBe(0);
  expect(await readFile(join(root, LOCK), 'utf8')).toContain('renamed_from: happened');
});

test('the lock is not written while other errors stand', async () => {
  const root = await write({ 'content/glossary.yaml': 'terms: 3\n' });
  const { code, err } = await run('lock', root);
  expect(code).toBe(1);
  expect(err).toContain('The lock was not written: correct these errors first.');
  expect(await readFile(join(root, LOCK), 'utf8')).toBe(TINY_LIBRARY[LOCK]);
});
