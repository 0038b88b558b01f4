import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { formatSavedFile } from '../../src/answers/saved/saved-file.ts';
import { formatSealedFile } from '../../src/answers/saved/sealed-file.ts';
import { createVault } from '../../src/answers/saved/vault.ts';
import type { Values } from '../../src/model/value.ts';
import { makeManifest } from '../../src/paper/fields/make-manifest.ts';
import { placeFields } from '../../src/paper/fields/placed-fields.ts';
import { fillWithPdfjs } from '../fill/fill-with-pdfjs.ts';
import { makeForm } from '../fill/make-form.ts';
import { BOOK_TO_FILL, SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { dropManifest, editPdf } from './edit-pdf.ts';
import { FILL_WORDS } from './fill-words.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'handrail-command-'));
afterAll(() => rm(folder, { recursive: true }));

const sheet = await makeForm(SHEET_TO_FILL);
const answers: Values = {
  'all-kinds__goal': { kind: 'text', value: '=SUM(A1)\n"both" hands, again' },
  'all-kinds__weight': { kind: 'number', written: '72,5 kg', value: 72.5 },
  'all-kinds__like': { kind: 'choice', value: ['walk', 'rest'] },
  'all-kinds__agree': { kind: 'check', value: true },
};
const clear = (await fillPdf(sheet.bytes, answers, { words: FILL_WORDS })).bytes;
const twoTicks = await fillWithPdfjs(
  sheet.bytes,
  ['walk', 'swim'].map((id) => ({ name: `all-kinds__often__is_${id}` })),
);
const book = await makeForm(BOOK_TO_FILL);
const inBook = (
  await fillPdf(book.bytes, { ...answers, workbook__owner: { kind: 'text', value: 'Me' } }, { words: FILL_WORDS })
).bytes;
const saved = formatSavedFile({
  program: 'demo',
  language: 'en',
  saved_at: '2026-03-04T14:05:00Z',
  sheets: ['week-2', 'week-6'].map((occasion, index) => ({
    worksheet: 'all-kinds',
    occasion,
    title: 'All kinds',
    version: '1.2',
    copy: `2026-03-0${index + 4}`,
    answers: {
      [`all-kinds--${occasion}__weight`]: { kind: 'number', written: `-${index}`, value: -index - 1 },
      [`all-kinds--${occasion}__day`]: { kind: 'date', written: '3/5' },
    },
  })),
});

const sealed = await formatSealedFile(saved, await createVault('drei Äpfel'));

/** A folder with these files in it. */
async function makeFolder(files: Record<string, Uint8Array | string>): Promise<string> {
  const at = await mkdtemp(path.join(folder, 'files-'));
  for (const [name, contents] of Object.entries(files)) await writeFile(path.join(at, name), contents);
  return at;
}

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command in a folder; `onLine` may send it a signal once it writes something. */
function run(cwd: string, args: readonly string[], stopAfter?: () => Promise<void>): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.resolve('scripts/answers.ts'), ...args], { cwd });
    const result: Run = { code: null, out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (result.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (result.err += chunk.toString()));
    void stopAfter?.().then(() => child.kill('SIGINT'));
    child.on('close', (code) => resolve({ ...result, code }));
  });
}

describe('the command that reads filled files', () => {
  test('gives everything as JSON, and says nothing is unclear', async () => {
    const at = await makeFolder({ 'a.pdf': clear });
    const { code, out, err } = await run(at, ['.']);
    expect(JSON.parse(out)).toEqual([
      {
        file: 'a.pdf',
        outcome: 'read',
        sheets: [
          {
            program: 'demo',
            worksheet: 'all-kinds',
            language: 'en',
            version: '1.2',
            answers: Object.entries(answers).map(([name, value]) => ({ name, from: 'value', ...value })),
            unclear: [],
            doubts: [],
          },
        ],
        earlier_revisions: 0,
        unclear: [],
      },
    ]);
    expect(err).toBe('1 of 1 files read; 0 to look at.\n');
    expect(code).toBe(0);
  });

  test('gives one row a sheet as CSV: the same field of each occasion in one column, and no formula', async () => {
    const at = await makeFolder({ 'a.pdf': clear, 'b.pdf': inBook, 'c.json': saved });
    const { code } = await run(at, ['.', '--format', 'csv', '--out', 'answers.csv']);
    expect(code).toBe(1);
    expect(await readFile(path.join(at, 'answers.csv'), 'utf8')).toMatchInlineSnapshot(`
      "﻿file,outcome,program,worksheet,occasion,language,version,copy,part,all-kinds__agree,all-kinds__goal,all-kinds__like,all-kinds__weight,workbook__owner,unclear,doubts
      a.pdf,read,demo,all-kinds,,en,1.2,,,yes,"'=SUM(A1)
      ""both"" hands, again",walk; rest,72.5,,,
      b.pdf,read,demo,workbook,,en,1.2,,,,,,,Me,,
      b.pdf,read,demo,all-kinds,,en,1.2,,,yes,"'=SUM(A1)
      ""both"" hands, again",walk; rest,72.5,,,
      c.json,read,demo,all-kinds,week-2,en,1.2,2026-03-04,,,,,-1,,all-kinds--week-2__day: not-a-date (3/5),
      c.json,read,demo,all-kinds,week-6,en,1.2,2026-03-05,,,,,-2,,all-kinds--week-6__day: not-a-date (3/5),
      "
    `);
    expect(await readdir(at)).toEqual(['a.pdf', 'answers.csv', 'b.pdf', 'c.json']);
  });

  test('gives one row an answer in the long form, with what is unclear', async () => {
    const at = await makeFolder({ 'a.pdf': twoTicks, 'b.pdf': 'no PDF', 'c.json': saved });
    const { code, out, err } = await run(at, ['a.pdf', 'b.pdf', 'c.json', '--format', 'long']);
    expect(out).toMatchInlineSnapshot(`
      "﻿file,outcome,program,worksheet,occasion,language,version,copy,part,field,kind,value,written,from,state,reason,found
      a.pdf,read,demo,all-kinds,,en,1.2,,,all-kinds__often,choice,,,,unclear,several-ticked,walk; swim
      b.pdf,damaged,,,,,,,,,,,,,,,
      c.json,read,demo,all-kinds,week-2,en,1.2,2026-03-04,,all-kinds--week-2__weight,number,-1,'-0,saved,clear,,
      c.json,read,demo,all-kinds,week-2,en,1.2,2026-03-04,,all-kinds--week-2__day,date,,,,unclear,not-a-date,3/5
      c.json,read,demo,all-kinds,week-6,en,1.2,2026-03-05,,all-kinds--week-6__weight,number,-2,'-1,saved,clear,,
      c.json,read,demo,all-kinds,week-6,en,1.2,2026-03-05,,all-kinds--week-6__day,date,,,,unclear,not-a-date,3/5
      "
    `);
    expect(err).toMatchInlineSnapshot(`
      "a.pdf
        all-kinds__often: more than one box is ticked where one was asked for: “walk”, “swim”
      b.pdf is damaged or was cut off. Ask for it to be sent again.
      c.json
        all-kinds--week-2__day: no day, or one that can be read in two ways: “3/5”
        all-kinds--week-6__day: no day, or one that can be read in two ways: “3/5”
      2 of 3 files read; 3 to look at.
      Files with earlier states, in which answers may still stand that were cleared since: 1.
      "
    `);
    expect(code).toBe(1);
  });

  test('says of a file whose bytes were lost on its way that answers may be missing', async () => {
    const at = await makeFolder({ 'a.pdf': Buffer.concat([clear.subarray(0, 12), clear.subarray(13)]) });
    const { code, out, err } = await run(at, ['a.pdf']);
    expect(JSON.parse(out)).toMatchObject([{ outcome: 'read', shifted: true }]);
    expect(err).toMatch(/^a\.pdf\n  came damaged: .*\n1 of 1 files read; 1 to look at\./);
    expect(code).toBe(1);
  });

  test('names files of kinds that cannot be read, counts them, and is not clear', async () => {
    const at = await makeFolder({ 'a.pdf.txt': clear, 'b.HEIC': 'ftypheic', 'c.docx': 'PK', sealed });
    const { code, out, err } = await run(at, ['.']);
    const records = JSON.parse(out) as { file: string; outcome: string }[];
    expect(records.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['a.pdf.txt', 'read'],
      ['b.HEIC', 'other-kind'],
      ['c.docx', 'other-kind'],
      ['sealed', 'sealed'],
    ]);
    expect(err).toMatchInlineSnapshot(`
      "sealed is closed with a passphrase. Read it with --passphrase-file, or on a terminal, where the passphrase is asked for; or ask for a copy that was saved without one.
      2 files are of no kind that can be read; a person must look: b.HEIC, c.docx
      1 of 4 files read; 3 to look at.
      "
    `);
    expect(code).toBe(1);
  });

  test('opens sealed files with the passphrases of a file, tells which stay closed, and goes on', async () => {
    // With its sum it would count as damaged.
    const later = saved.replaceAll('2026-03', '2026-04').replace(/,\s*"sum": "\w+"/, '');
    const open = { 'a.json': sealed, 'b.json': later, 'c.pdf': clear };
    const other = await formatSealedFile(saved, await createVault('four pears'));
    const at = await makeFolder({ ...open, 'd.json': other, 'e.json': sealed.replace('"iv": "', '"iv": "AAAA') });
    const secrets = await makeFolder({ wrong: 'x\n', right: '\ufeffno\r\ndrei Äpfel\r\n', empty: '\n' });
    const read = (name: string) => run(at, ['.', '--passphrase-file', path.join(secrets, name), '--out', 'out.json']);
    const outcomes = async () =>
      (JSON.parse(await readFile(path.join(at, 'out.json'), 'utf8')) as { outcome: string }[]).map(
        ({ outcome }) => outcome,
      );
    expect(await read('wrong')).toMatchObject({ code: 1, err: expect.stringContaining('another passphrase') });
    expect(await outcomes()).toEqual(['wrong-passphrase', 'read', 'read', 'wrong-passphrase', 'wrong-passphrase']);
    await read('right');
    expect(await outcomes()).toEqual(['read', 'read', 'read', 'wrong-passphrase', 'wrong-passphrase']);
    for (const name of ['empty', 'none']) expect(await read(name)).toMatchObject({ code: 2 });
  });

  test('tells where two files answer the same copy of a sheet in two ways, and takes other days for no contradiction', async () => {
    const fill = async (goal: string, day: string) =>
      (
        await fillPdf(
          sheet.bytes,
          {
            'all-kinds__goal': { kind: 'text', value: goal },
            'all-kinds__day': { kind: 'date', written: day, value: `2026-05-${day.slice(0, 2)}` },
          },
          { words: FILL_WORDS },
        )
      ).bytes;
    const [one, other, later] = await Promise.all([
      fill('To bake', '03/05/2026'),
      fill('To \u009brest', '03/05/2026'),
      fill('To go out', '10/05/2026'),
    ]);
    expect(await run(await makeFolder({ 'a.pdf': one, 'b.pdf': later }), ['.'])).toMatchObject({ code: 0 });
    const { code, out, err } = await run(await makeFolder({ 'a.pdf': one, 'b.pdf': other, 'c.pdf': later }), ['.']);
    expect(err).toMatchInlineSnapshot(`
      "all-kinds of 2026-05-03 is answered in two ways. If these files are of one person, ask which is right:
        all-kinds__goal: “To bake” in a.pdf, “To �rest” in b.pdf
      3 of 3 files read; 2 to look at.
      "
    `);
    expect(out).not.toContain('\u009b');
    expect(code).toBe(1);
  });

  test('finds the list of fields of a file that lost it in the folder of the site', async () => {
    const bare = await editPdf(clear, dropManifest);
    const at = await makeFolder({ 'a.pdf': bare });
    expect(await run(at, ['a.pdf'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('has lost its list of fields'),
    });
    const manifest = makeManifest(SHEET_TO_FILL, placeFields(SHEET_TO_FILL, 'fillable'), sheet.facts);
    const site = await makeFolder({ 'all-kinds.fields.json': JSON.stringify(manifest) });
    expect(await run(at, ['a.pdf', '--fields', site])).toMatchObject({ code: 0 });
  });

  test('gives fields the names they have today, by the lock of the content folder', async () => {
    const lock = 'all-kinds:\n  aim: { kind: text, renamed_from: goal }\n  goal: { kind: text, retired: true }\n';
    const at = await makeFolder({ 'a.pdf': clear });
    await mkdir(path.join(at, 'templates'));
    await writeFile(path.join(at, 'templates/fields.lock.yaml'), lock);
    const { code, out, err } = await run(at, ['a.pdf']);
    const [record] = JSON.parse(out) as { sheets: { answers: { name: string }[] }[] }[];
    expect(record!.sheets[0]!.answers[0]!.name).toBe('all-kinds__aim');
    expect(err).toContain('all-kinds__aim: had another name: “all-kinds__goal”');
    expect(code).toBe(1);
  });

  test('writes a table with the signs of a German spreadsheet, in which words stay words', async () => {
    const at = await makeFolder({ 'a.pdf': clear });
    const { code, out } = await run(at, ['a.pdf', '--format', 'csv', '--lang', 'de']);
    expect(out).toMatchInlineSnapshot(`
      "﻿file;outcome;program;worksheet;occasion;language;version;copy;part;all-kinds__agree;all-kinds__goal;all-kinds__like;all-kinds__weight;unclear;doubts
      a.pdf;read;demo;all-kinds;;en;1.2;;;yes;"'=SUM(A1)
      ""both"" hands, again";"walk; rest";72,5;;
      "
    `);
    expect(code).toBe(0);
    const refused = await run(at, ['a.pdf', '--format', 'csv', '--decimal', ',']);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('cannot have the same sign') });
  });

  test('counts a form that was handed in empty as a sheet', async () => {
    const { code, out } = await run(await makeFolder({ 'a.pdf': sheet.bytes }), ['a.pdf', '--format', 'csv']);
    expect(out.split('\n')[1]).toBe('a.pdf,read,demo,all-kinds,,en,1.2,,,,');
    expect(code).toBe(0);
  });

  test.each([
    ['no file', []],
    ['an unknown format', ['.', '--format', 'xml']],
    ['an unknown option', ['.', '--quiet']],
    ['a file that does not exist', ['nothing.pdf']],
    ['an empty folder', ['.']],
  ])('explains itself when it is given %s', async (_what, args) => {
    const { code, err, out } = await run(await makeFolder({}), args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('npm run answers -- <files or folders>');
  });

  test('goes on where it was stopped, and gives the same as if it had not been', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`${index + 100}.pdf`, index % 2 ? clear : twoTicks]),
    );
    const at = await makeFolder(files);
    const part = path.join(at, 'stopped.json.part');
    const untilSomeAreDone = async () => {
      for (;;) {
        const lines = (await readFile(part, 'utf8').catch(() => '')).split('\n').length - 1;
        if (lines > 3) return;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    };
    const stopped = await run(at, ['.', '--out', 'stopped.json'], untilSomeAreDone);
    expect(stopped).toMatchObject({ code: 130, err: expect.stringMatching(/^Stopped after \d+ of 60 files\./) });
    // As if the machine had lost its power while a line was written.
    await writeFile(part, '{"state":{"si', { flag: 'a' });
    expect(await run(at, ['.', '--out', 'stopped.json'])).toMatchObject({ code: 1 });
    const whole = JSON.parse(await readFile(path.join(at, 'stopped.json'), 'utf8')) as { file: string }[];
    const other = JSON.parse((await run(at, Object.keys(files))).out) as unknown;
    expect(whole).toEqual(other);
    expect(await readdir(at)).not.toContain('stopped.json.part');
  });

  test('reads a file again that was changed since it was stopped', async () => {
    const at = await makeFolder({ 'a.pdf': clear });
    const stale = {
      state: { size: 1, modified: 1 },
      record: { file: 'a.pdf', outcome: 'damaged', sheets: [], earlier_revisions: 0, unclear: [] },
    };
    await writeFile(path.join(at, 'out.json.part'), `${JSON.stringify(stale)}\n`);
    expect(await run(at, ['a.pdf', '--out', 'out.json'])).toMatchObject({ code: 0 });
  });
});
