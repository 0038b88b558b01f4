import { mkdtemp, readFile as readBytes, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FILL_WORDS } from './fill-words.ts';
import { makeForm } from '../fill/make-form.ts';
import { SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { readAnswerFile } from '../../src/answers/export/read-answer-file.ts';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { formatSavedFile } from '../../src/answers/saved/saved-file.ts';
import { tabulateSheets } from '../../src/answers/table/tabulate-answers.ts';
import type { Values } from '../../src/model/value.ts';
import { listChosen } from '../../src/browser/answers/list-chosen.ts';
import { readFile } from '../../src/browser/answers/read-files.ts';
import type { SiteLibrary } from '../../src/browser/answers/site-library.ts';
import { toRecord } from '../../src/browser/answers/to-record.ts';

const LIBRARY: SiteLibrary = { store: '', base: '/', language: 'en', locale: 'en', others: [], programs: new Map() };
const folder = await mkdtemp(path.join(tmpdir(), 'handrail-record-'));
afterAll(() => rm(folder, { recursive: true }));

const form = await makeForm(SHEET_TO_FILL);
const fill = async (answers: Values) => (await fillPdf(form.bytes, answers, { words: FILL_WORDS })).bytes;
const answers: Values = {
  'all-kinds__goal': { kind: 'text', value: '=SUM(A1)' },
  'all-kinds__weight': { kind: 'number', written: '72,5 kg', value: 72.5 },
  'all-kinds__day': { kind: 'date', written: '3/5' },
  'all-kinds__like': { kind: 'choice', value: ['walk', 'rest'] },
};
const saved = formatSavedFile({
  program: 'demo',
  saved_at: '2026-03-04T14:05:00Z',
  sheets: [{ worksheet: 'all-kinds', title: 'All kinds', version: '1.2', copy: '2026-03-04', answers }],
});
const filled = await fill(answers);

test.each<[string, Uint8Array]>([
  ['filled.pdf', filled],
  ['saved.json', new TextEncoder().encode(saved)],
  ['cut.pdf', filled.subarray(0, 900)],
  ['lost.pdf', Buffer.concat([filled.subarray(0, 12), filled.subarray(13)])],
  ['letter.json', new TextEncoder().encode('{"a":1}')],
])('%s makes the same rows on the page as with the command', async (name, bytes) => {
  const at = path.join(folder, name);
  await writeFile(at, bytes);
  const [chosen] = await listChosen([new File([await readBytes(at)], name)]);
  const onPage = toRecord(await readFile(chosen!, LIBRARY));
  const aids = { findPublished: async () => undefined, renames: {}, passphrases: { known: new Set<string>() } };
  const byCommand = await readAnswerFile(at, aids);
  expect(onPage.shifted).toBe(byCommand.shifted);
  expect(tabulateSheets(onPage)).toEqual(tabulateSheets(byCommand).map((row) => ({ ...row, file: name })));
});
