import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import { makePaperSetting } from '../../src/paper/typeset/paper-setting.ts';
import { reportOf } from '../broken/report-of.ts';

const COMMANDS = ['dev', 'build', 'check', 'preview', 'lock', 'new', 'answers'];

function run(command: string, args: string[], env: Record<string, string> = {}) {
  const script = path.resolve('scripts', `${command}.ts`);
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [script, ...args],
      { cwd: tmpdir(), env: { ...process.env, ...env } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

test.each(COMMANDS)('"%s" explains itself, and names the option that was meant', async (command) => {
  const [help, mistyped] = await Promise.all([run(command, ['--help']), run(command, ['--rooot', 'x'])]);
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toMatch(new RegExp(`^Usage: npm run ${command} -- `));
  expect(help.out).toContain('--root <folder>');
  expect(mistyped).toMatchObject({ code: 2, out: '' });
  expect(mistyped.err).toMatch(/^error: unknown option '--rooot'\n\(Did you mean --root\?\)\n/);
  expect(mistyped.err).not.toContain('    at ');
});

test.each(['bench', 'fuzz', 'pictures', 'schemas'])(
  '"%s" explains itself, and takes no other option',
  async (command) => {
    const [help, mistyped] = await Promise.all([run(command, ['--help']), run(command, ['--rooot'])]);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toMatch(new RegExp(`^Usage: npm run ${command} -- `));
    expect(mistyped).toMatchObject({ code: 2, out: '' });
    expect(mistyped.err).toMatch(/^error: unknown option '--rooot'\n/);
  },
);

test.each([
  ['check', ['extra'], 'error: too many arguments. Expected 0 arguments but got 1: extra.\n'],
  [
    'build',
    ['--base', 'klinik'],
    "error: option '--base <path>' argument 'klinik' is invalid. The path of a site begins and ends with /, as in /clinic/ or /~name/.\n",
  ],
  [
    'build',
    ['--base', '/klinik süd/'],
    "error: option '--base <path>' argument '/klinik süd/' is invalid. The path of a site has only the letters a to z, digits and . _ ~ - in it: call the folder klinik-sued, not klinik süd.\n",
  ],
  [
    'build',
    ['--base', '/a/../b/'],
    "error: option '--base <path>' argument '/a/../b/' is invalid. The path of a site has a name between each / and the next, and no . or .. alone.\n",
  ],
  [
    'dev',
    ['--port', 'abc'],
    "error: option '--port <number>' argument 'abc' is invalid. A port is a number up to 65535.\n",
  ],
  ['build', ['--root'], "error: option '--root <folder>' argument missing\n"],
])('"%s %s" is refused in a sentence', async (command, args, sentence) => {
  const { code, err } = await run(command, args);
  expect(code).toBe(2);
  expect(err.startsWith(sentence), err).toBe(true);
});

test('a folder that is not there is told, without a trace', async () => {
  const folder = path.join(tmpdir(), 'no such folder');
  expect(await run('check', ['--root', folder])).toEqual({
    code: 1,
    out: '',
    err: `There is no folder ${folder}. Name the one that holds content/ and templates/.\n`,
  });
});

test('an option that npm took for itself is told', async () => {
  const { code, err } = await run('check', [], { npm_config_root: '/somewhere' });
  expect(code).toBe(2);
  expect(err).toMatch(
    /^error: npm kept "--root" for itself: write "--" before the options, as in "npm run check -- --root"\n/,
  );
});

test('another base is that of the links on paper, too', async () => {
  const { library, composition } = await checkLibrary('tests/specimen', '/klinik/');
  const { links } = makePaperSetting(library!, composition!.languages[0]!);
  expect(links['safety:']).toBe(`${library!.site.value.url.replace(/\/$/, '')}/klinik/safety/`);
});

test('deleted worksheets are one message with the cure', async () => {
  const report = await reportOf({
    'templates/fields.lock.yaml': `gone-one:\n  a:\n    kind: text\n  b:\n    kind: text\ngone-two:\n  c:\n    kind: text\narticle-why-rest:\n  note:\n    kind: text\nfirst-steps:\n  helper:\n    kind: choice\n    options: [friend, team]\n  step:\n    kind: text\n  sure:\n    kind: scale\n    from: 0\n    to: 10\nreview:\n  happened:\n    kind: text\n`,
  });
  expect(report).toBe(`templates/fields.lock.yaml:1:1  missing-field
  No sheet has a field of these 2 worksheets any more, and this file records 3: "gone-one", "gone-two". If nobody has a filled copy, delete their lines here. If somebody has, run "npm run lock -- --retire-gone": their names stay, so that old copies can be read.
  1 | gone-one:
    | ^`);
});

test('an address with a path is refused, and says where the path belongs', async () => {
  const report = await reportOf({
    'content/site.yaml': ['url: https://example.org\nbuild_day', 'url: https://example.org/x/\nbuild_day'],
  });
  expect(report).toContain('The address has no path here: write the path as "base", such as base: /clinic/.');
});
