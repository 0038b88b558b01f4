import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { MAX_BYTES, tellFileKind } from '../../src/answers/read/inspect-file.ts';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import { readXfdf } from '../../src/answers/read/read-xfdf.ts';
import { collectAnswers } from '../../src/answers/export/collect-answers.ts';
import { Journal } from '../../src/answers/export/journal.ts';
import { listAnswerFiles } from '../../src/answers/export/list-answer-files.ts';
import { readAnswerFile } from '../../src/answers/export/read-answer-file.ts';
import { formatSavedFile } from '../../src/answers/saved/saved-file.ts';
import { formatSealedFile } from '../../src/answers/saved/sealed-file.ts';
import { createVault } from '../../src/answers/saved/vault.ts';
import { reportOthers } from '../../src/answers/export/report-unclear.ts';
import { toRecord } from '../../src/browser/answers/to-record.ts';
import { listChosen } from '../../src/browser/answers/list-chosen.ts';
import { readFile as readOnPage } from '../../src/browser/answers/read-files.ts';
import { makeForm } from '../fill/make-form.ts';
import { SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { recordOutcome, recordUnreadable } from '../../src/answers/table/answer-record.ts';
import { FILL_WORDS } from './fill-words.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'handrail-kinds-'));
afterAll(() => rm(folder, { recursive: true }));

const sheet = await makeForm(SHEET_TO_FILL);
const filled = (await fillPdf(sheet.bytes, { 'all-kinds__goal': { kind: 'text', value: 'x' } }, { words: FILL_WORDS }))
  .bytes;
const saved = formatSavedFile({ saved_at: '2026-03-04T14:05:00Z', sheets: [] });
const sealed = await formatSealedFile(saved, await createVault('three apples'));
const AIDS = { findPublished: async () => undefined, renames: {} };
const LIBRARY = { store: '', base: '/', language: 'en', locale: 'en', others: [], programs: new Map() };
const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  ['%PDF-1.7', 'pdf'],
  [`${' '.repeat(900)}%PDF-1.7`, 'pdf'],
  ['%FDF-1.2', 'fdf'],
  ['<?xml version="1.0"?>\n<!-- from a viewer -->\n<xfdf xmlns="http://ns.adobe.com/xfdf/">', 'xfdf'],
  ['\ufeff{\n "format": "handrail-answers",', 'saved'],
  ['{"format":"handrail-answers-sealed"', 'sealed'],
  ['{"name": "x"}', 'json'],
  ['PK\u0003\u0004', 'zip'],
  ['<x:xfdf xmlns:x="http://ns.adobe.com/xfdf/">', 'xfdf'],
  ['', 'other'],
])('a file that begins with “%s” is of the kind “%s”', (start, kind) => {
  expect(tellFileKind(bytesOf(start))).toBe(kind);
});

test.each([
  ['scan.HEIC', 'ftypheic', 'other-kind'],
  ['letter.docx', 'PK\u0003\u0004', 'other-kind'],
  ['whole.docx', zipSync({ '[Content_Types].xml': new Uint8Array(1), 'word/a.pdf': filled }), 'other-kind'],
  ['empty.zip', zipSync({ 'a/': new Uint8Array(0) }), 'other-kind'],
  ['broken.zip', 'PK\u0003\u0004', 'damaged'],
  ['empty', '', 'other-kind'],
  ['answers.pdf.txt', filled, 'read'],
  ['answers', filled, 'read'],
  ['answers.jpg', filled, 'read'],
  ['broken.pdf', 'no PDF', 'damaged'],
  ['package.json', '{"name":"x"}', 'other-kind'],
  ['package.pdf', '{"name":"x"}', 'other-kind'],
  ['fields.json', '{"format":"handrail-fields"}', 'not-ours'],
  ['sealed.txt', sealed, 'sealed'],
  ['sealed in two bytes a letter', Buffer.from(`\ufeff${sealed}`, 'utf16le'), 'sealed'],
  ['keys in another order', JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(sealed)).reverse())), 'sealed'],
  ['saved in two bytes a letter', Buffer.from(`\ufeff${saved}`, 'utf16le'), 'read'],
  ['sealed.json', '{"format":"handrail-answers-sealed","version":1}', 'broken'],
  ['later.json', sealed.replace('"version": 1', '"version": 2'), 'newer-version'],
  ['cut off.json', sealed.slice(0, -40), 'damaged'],
])('“%s” is known by its first bytes, whatever its name is', async (name, contents, outcome) => {
  const file = path.join(folder, name);
  await writeFile(file, contents);
  expect(await readAnswerFile(file, AIDS)).toMatchObject({ outcome });
});

const latin1 = (text: string) => Buffer.from(text, 'latin1');

test.each<[kind: string, contents: Uint8Array]>([
  ['empty', latin1('')],
  ['picture', latin1('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['picture', latin1('\x89PNG\r\n\x1a\n')],
  ['picture', latin1('\0\0\0\x18ftypheic\0\0\0\0mif1heic')],
  ['picture', latin1('RIFF\x24\0\0\0WEBPVP8 ')],
  ['picture', latin1('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['recording', latin1('\0\0\0\x18ftypM4A ')],
  ['office', zipSync({ '[Content_Types].xml': new Uint8Array(1), 'word/document.xml': new Uint8Array(1) })],
  ['office', zipSync({ mimetype: bytesOf('application/vnd.oasis.opendocument.text') }, { level: 0 })],
  ['office', latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['rich-text', latin1('{\\rtf1\\ansi Dear all}')],
  ['web-page', latin1('<!DOCTYPE html>\r\n<html lang="de"><title>Sign in</title>')],
  ['web-page', latin1('\n<!-- saved from a page -->\n<html>')],
  ['web-page', Buffer.from('\ufeff<html><head>', 'utf16le')],
  ['e-mail', latin1('Received: from a.example\r\n\tby b.example\r\nSubject: My sheet\r\n\r\nHello')],
  ['git-lfs-pointer', latin1('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n')],
  ['archive', latin1('7z\xbc\xaf\x27\x1c\0\x04')],
  ['json', latin1('{"name": "x"}')],
  ['json', latin1('[{"name": "x"}]')],
])('a %s that calls itself a PDF is told as what it is, to the command and on the page', async (kind, contents) => {
  const file = path.join(folder, 'sheet.pdf');
  await writeFile(file, contents);
  const record = await readAnswerFile(file, AIDS);
  expect(record).toEqual({ file, outcome: 'other-kind', kind, sheets: [], earlier_revisions: 0, unclear: [] });
  const [chosen] = await listChosen([new File([new Uint8Array(contents)], 'sheet.pdf')]);
  const reading = await readOnPage(chosen!, LIBRARY);
  expect(reading).toEqual({ kind: 'problem', file: 'sheet.pdf', problem: kind });
  expect(toRecord(reading)).toEqual({ ...record, file: 'sheet.pdf' });
});

test('the command says of files of other kinds what they are, where that is known', () => {
  const others = [
    recordUnreadable('a.pdf', { outcome: 'other-kind', kind: 'empty' }),
    recordOutcome('b', 'other-kind'),
  ];
  expect(reportOthers(others)).toBe('2 files are of no kind that can be read; a person must look: a.pdf (empty), b');
});

test.each([
  ['a ZIP that holds PDFs as they are', zipSync({ 'a.pdf': filled, 'b.pdf': filled }, { level: 0 }), 'zip'],
  ['answers that name a PDF', bytesOf(saved.replace('{', '{"title": "%PDF-1.7 and %FDF-",')), 'saved'],
  ['a list of answers that names one', bytesOf('<?xml version="1.0"?><xfdf><f href="%PDF-.pdf"/></xfdf>'), 'xfdf'],
  ['a PDF behind other bytes', bytesOf('To: a < b\r\n\r\n%PDF-1.7'), 'pdf'],
] as const)('%s is known by what begins it', (_what, bytes, kind) => {
  expect(tellFileKind(bytes)).toBe(kind);
});

test('the files of a ZIP are read as if they lay in a folder, each with an outcome of its own', async () => {
  const file = path.join(folder, 'sheets.zip');
  const parts = { 'a/filled.pdf': filled, 'cut.pdf': filled.slice(0, 900), 'saved.json': bytesOf(saved) };
  const zip = { ...parts, 'locked.json': bytesOf(sealed), 'more.zip': zipSync({ a: filled }), '__MACOSX/._x': filled };
  await writeFile(file, zipSync(zip));
  const journal = await Journal.open(path.join(folder, 'of-a-zip'), '');
  const signal = new AbortController().signal;
  await collectAnswers([file], journal, { aids: AIDS, onProgress: () => undefined, signal });
  const records = await Array.fromAsync(journal.records([file]));
  expect(records.map(({ file: name, outcome }) => [path.relative(file, name), outcome])).toEqual([
    ['a/filled.pdf', 'read'],
    ['cut.pdf', 'damaged'],
    ['saved.json', 'read'],
    ['locked.json', 'sealed'],
    ['more.zip', 'inner-archive'],
  ]);
  await journal.close();
  const chosen = await listChosen([new File([await readFile(file)], 'sheets.zip'), new File(['x'], 'a.txt')]);
  const onPage = await Promise.all(chosen.map(async ({ name, read }) => [name, (await read()).length]));
  expect(onPage).toEqual([
    ['sheets.zip/a/filled.pdf', filled.length],
    ['sheets.zip/cut.pdf', 900],
    ['sheets.zip/saved.json', saved.length],
    ['sheets.zip/locked.json', sealed.length],
    ['sheets.zip/more.zip', 'inner-archive'.length],
    ['a.txt', 1],
  ]);
});

const CENTRAL_ENTRY = 0x02014b50;

/** A ZIP whose central directory (APPNOTE 4.3.12) names so many bytes for its last file, or for all. */
function withSize(
  bytes: number,
  zip: Uint8Array<ArrayBuffer>,
  which: 'last' | 'all' = 'last',
): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer);
  const isEntry = (at: number) => at <= zip.length - 46 && view.getUint32(at, true) === CENTRAL_ENTRY;
  const entries = [...zip.keys()].filter(isEntry);
  for (const entry of which === 'all' ? entries : entries.slice(-1)) view.setUint32(entry + 24, bytes, true);
  return zip;
}

/** A ZIP whose first file is locked (APPNOTE 4.4.4). */
function locked(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  zip[6]! |= 1;
  return zip;
}

/** A ZIP with one byte changed in the middle, where its file is. */
function oneChanged(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  zip[zip.length >> 1]! ^= 1;
  return zip;
}

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.txt`, bytesOf('x')]));

test.each<[what: string, zip: () => Uint8Array<ArrayBuffer>, outcome: string]>([
  ['a file of more than 64 MB', () => withSize(1024 ** 3, zipSync({ 'a.pdf': filled })), 'too-large'],
  ['more than a gigabyte in small files', () => withSize(MAX_BYTES, zipSync(many(17)), 'all'), 'too-much-inside'],
  ['more than 1,000 files', () => zipSync(many(1001), { level: 0 }), 'too-many-files'],
  ['a password', () => locked(zipSync({ 'a.pdf': filled })), 'locked-archive'],
  ['another ZIP', () => zipSync({ 'b.zip': zipSync({ 'a.pdf': filled }) }), 'inner-archive'],
  ['one byte changed', () => oneChanged(zipSync({ 'a.pdf': filled }, { level: 0 })), 'damaged'],
  ['its end cut off', () => zipSync({ 'a.pdf': filled }).slice(0, -30), 'damaged'],
])('a ZIP with %s is told by that name, to the command and on the page', async (what, zip, outcome) => {
  const bytes = zip();
  const file = path.join(folder, `${what}.zip`);
  await writeFile(file, bytes);
  const record = await readAnswerFile(file, AIDS);
  expect((record.members?.[0] ?? record).outcome).toBe(outcome);
  const [chosen] = await listChosen([new File([bytes], 'a.zip')]);
  expect(await readOnPage(chosen!, LIBRARY)).toMatchObject({ problem: outcome });
});

test('a ZIP of just as many files as are allowed is read, with what a system put there uncounted', async () => {
  const file = path.join(folder, 'thousand.zip');
  await writeFile(file, zipSync({ ...many(1000), '__MACOSX/._1.txt': bytesOf('x') }, { level: 0 }));
  expect((await readAnswerFile(file, AIDS)).members).toHaveLength(1000);
});

test('a file of an archive that says it is a gigabyte is told and not unpacked', async () => {
  const zip = withSize(1024 ** 3, zipSync({ 'a.pdf': filled, 'b.pdf': filled }));
  const file = path.join(folder, 'gigabyte.zip');
  await writeFile(file, zip);
  const { members } = await readAnswerFile(file, AIDS);
  expect(members?.map(({ outcome }) => outcome).sort()).toEqual(['read', 'too-large']);
});

test('a folder is read with all that was sent in it, and nothing that a system or this command put there', async () => {
  const at = await mkdtemp(path.join(folder, 'sent-'));
  for (const name of ['a', 'b.HEIC', '.hidden.pdf', '.DS_Store', 'Thumbs.db', '._a', 'out.csv', 'out.csv.part'])
    await writeFile(path.join(at, name), 'x');
  const { files } = await listAnswerFiles([at], [path.join(at, 'out.csv'), path.join(at, 'out.csv.part')]);
  expect(files.map((file) => path.basename(file))).toEqual(['.hidden.pdf', 'a', 'b.HEIC']);
});

test('a fault of Handrail is called one, with its cause, and is no fault of the file', async () => {
  const file = path.join(folder, 'lost.fdf');
  await writeFile(file, '%FDF-1.2\n1 0 obj\n<</FDF <</Fields [<</T (a__b) /V (x)>>]>>>>\nendobj\n%%EOF\n');
  const findPublished = () => Promise.reject(new TypeError('x is not a function'));
  expect(await readAnswerFile(file, { ...AIDS, findPublished })).toMatchObject({
    outcome: 'fault',
    cause: 'TypeError: x is not a function',
  });
  expect(await readPdf(await readFile(file), { fields: 1 } as never)).toMatchObject({
    outcome: 'fault',
    cause: expect.any(TypeError),
  });
});

test('a run goes on with what it had only if it is given the same settings', async () => {
  const part = path.join(folder, 'part');
  const state = { size: 1, modified: 1 };
  const record = { file: 'a', outcome: 'damaged' as const, sheets: [], earlier_revisions: 0, unclear: [] };
  const first = await Journal.open(part, 'one');
  await first.append(record, state);
  await first.close();
  const same = await Journal.open(part, 'one');
  expect(same.has('a', state)).toBe(true);
  await same.close();
  const other = await Journal.open(part, 'other');
  expect(other.has('a', state)).toBe(false);
  await other.close();
});

test('a file that stayed closed is read again by the next run, whose passphrase may be another', async () => {
  const part = path.join(folder, 'closed');
  const state = { size: 1, modified: 1 };
  const first = await Journal.open(part, '');
  for (const outcome of ['sealed', 'wrong-passphrase', 'damaged'] as const)
    await first.append({ file: outcome, outcome, sheets: [], earlier_revisions: 0, unclear: [] }, state);
  await first.close();
  const next = await Journal.open(part, '');
  expect(['sealed', 'wrong-passphrase', 'damaged'].map((file) => next.has(file, state))).toEqual([false, false, true]);
  await next.close();
});

test('a file at which the process died twice is left, and all others are read', async () => {
  const part = path.join(folder, 'deaths');
  const [bad, good] = [path.join(folder, 'bad.pdf'), path.join(folder, 'good.pdf')];
  await writeFile(bad, filled);
  await writeFile(good, filled);
  for (let death = 1; death <= 2; death++) {
    const journal = await Journal.open(part, '');
    expect(await journal.begin(bad)).toBe(death - 1);
    await journal.close();
  }
  const journal = await Journal.open(part, '');
  const { signal } = new AbortController();
  expect(await collectAnswers([bad, good], journal, { aids: AIDS, onProgress: () => undefined, signal })).toBe(2);
  const records = await Array.fromAsync(journal.records([bad, good]));
  await journal.close();
  expect(records.map(({ outcome }) => outcome)).toEqual(['fault', 'read']);
});

test('XFDF is read in the time of its length', () => {
  const fields = '<field name="a__b"><value>x &amp; y</value></field>'.repeat(20_000);
  const bytes = bytesOf(`<?xml version="1.0"?><xfdf><fields>${fields}</fields></xfdf>`);
  expect(readXfdf(bytes)?.fields).toHaveLength(40_000);
  // Where each part is looked at again and again, this takes an hour.
  expect(readXfdf(bytesOf(`<xfdf>${'<'.repeat(2_000_000)}`))).toBeUndefined();
  expect(readXfdf(bytesOf(`<xfdf><fields>${'<field name="'.repeat(160_000)}`))).toBeUndefined();
});

test('XFDF expands no entity that it declares itself', () => {
  const declared = '<!DOCTYPE xfdf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  const bytes = bytesOf(`${declared}<xfdf><fields><field name="a__b"><value>&b;</value></field></fields></xfdf>`);
  expect(readXfdf(bytes)).toBeUndefined();
});

test('XFDF is read with prefixes of its namespace', () => {
  const inner = '<x:fields><x:field name="a"><x:field name="b"><x:value>früh</x:value></x:field></x:field></x:fields>';
  const bytes = bytesOf(`<x:xfdf xmlns:x="http://ns.adobe.com/xfdf/">${inner}</x:xfdf>`);
  expect(readXfdf(bytes)?.fields[0]).toMatchObject({ name: 'a.b', value: 'früh' });
});

test('XFDF in UTF-16 of either order is read', () => {
  const text =
    '\ufeff<?xml version="1.0"?><xfdf><fields><field name="a__b"><value>früh</value></field></fields></xfdf>';
  const little = Buffer.from(text, 'utf16le');
  for (const bytes of [little, Buffer.from(little).swap16()]) {
    expect(tellFileKind(bytes)).toBe('xfdf');
    expect(readXfdf(bytes)?.fields[0]).toMatchObject({ name: 'a__b', value: 'früh' });
  }
});
