import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { indexPublishedFields } from '../../src/answers/export/published-fields.ts';
import { readAnswerFile } from '../../src/answers/export/read-answer-file.ts';
import { listChosen } from '../../src/browser/answers/list-chosen.ts';
import { readFile } from '../../src/browser/answers/read-files.ts';
import {
  programOfDocument,
  readSiteLibrary,
  type LibraryPrograms,
  type SiteLibrary,
} from '../../src/browser/answers/site-library.ts';
import type { Block } from '../../src/model/node.ts';
import type { Manifest } from '../../src/model/manifest.ts';
import { makeManifest } from '../../src/paper/fields/make-manifest.ts';
import { placeFields } from '../../src/paper/fields/placed-fields.ts';
import { makeForm } from '../fill/make-form.ts';
import { SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { dropManifest, editPdf } from './edit-pdf.ts';
import { FILL_WORDS } from './fill-words.ts';

const sheet = await makeForm(SHEET_TO_FILL);
const own = makeManifest(SHEET_TO_FILL, placeFields(SHEET_TO_FILL, 'fillable'), sheet.facts);
const { bytes: filled } = await fillPdf(
  sheet.bytes,
  { 'all-kinds__line': { kind: 'text', value: 'Tired' } },
  { words: FILL_WORDS },
);

/** The list of the same sheet in another program. */
const alike: Manifest = {
  ...own,
  program: 'elsewhere',
  faces: own.faces.map((face) => ({ ...face, id: 'elsewhere' })),
};
/** Another sheet with the same names whose questions are others, as in another language. */
const other: Manifest = {
  ...{ ...own, language: 'xx' },
  fields: own.fields.map((field) => ({ ...field, label: `Autre ${field.name}`, accessible_name: 'Autre' })),
  faces: own.faces.map((face) => ({ ...face, id: 'autre' })),
};

const loseForm = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.getForm().flatten({ updateFieldAppearances: false });
  return pdf.save();
};
const loseAll = (bytes: Uint8Array) =>
  editPdf(bytes, (edited) => {
    dropManifest(edited);
    edited.pdf.catalog.delete(PDFName.of('Metadata'));
    edited.pdf.context.lookup(edited.pdf.context.trailerInfo.Info, PDFDict).delete(PDFName.of('HandrailDocument'));
  });
const boxes = await loseAll(filled);
const printed = await loseAll(await loseForm(filled));
const entries = own.fields.map(
  ({ name }) => `<field name="${name}"><value>${name === 'all-kinds__line' ? 'Tired' : ''}</value></field>`,
);
const xfdf = new TextEncoder().encode(`<xfdf><fields>${entries.join('')}</fields></xfdf>`);

const folder = await mkdtemp(path.join(tmpdir(), 'handrail-lists-'));
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

async function readByCommand(bytes: Uint8Array, lists: Record<string, Manifest>) {
  const site = await mkdtemp(path.join(folder, 'site-'));
  for (const [name, list] of Object.entries(lists)) {
    await mkdir(path.join(site, name));
    await writeFile(path.join(site, name, `${list.key}.fields.json`), JSON.stringify(list));
  }
  const file = path.join(site, 'handed-in');
  await writeFile(file, bytes);
  const { outcome, sheets, unclear } = await readAnswerFile(file, {
    findPublished: await indexPublishedFields(site),
    renames: {},
  });
  const [first] = sheets;
  const seen = [...unclear.map(({ found }) => found.join()), ...(first?.answers ?? []).map(({ value }) => value)];
  return { outcome, ...(first?.program !== undefined && { program: first.program }), seen };
}

test.each([
  ['a PDF that lost its list and id', boxes, { outcome: 'read', seen: ['Tired'] }],
  ['the same, printed', printed, { outcome: 'no-form', seen: ['Tired'] }],
  ['a list of answers', xfdf, { outcome: 'read', seen: ['Tired'] }],
])('%s is read with the list that fits it of all that a site has', async (what, bytes, expected) => {
  const withProgram = what === 'the same, printed' ? expected : { ...expected, program: 'demo' };
  expect(await readByCommand(bytes, { a: own })).toEqual(withProgram);
  // Which program it was cannot be told, but what was answered can.
  expect(await readByCommand(bytes, { a: own, b: alike })).toEqual(expected);
});

test('boxes and pages tell a list of other questions, and a list of answers does not', async () => {
  const lists = { a: other, b: own };
  expect(await readByCommand(boxes, lists)).toMatchObject({ outcome: 'read', program: 'demo', seen: ['Tired'] });
  expect(await readByCommand(printed, lists)).toEqual({ outcome: 'no-form', seen: ['Tired'] });
  expect(await readByCommand(xfdf, lists)).toEqual({ outcome: 'no-manifest', seen: [] });
});

test('a printed file is read with the list whose boxes stand where its questions leave room, not that of another layout', async () => {
  const longer: Block = {
    type: 'paragraph',
    children: [{ type: 'text', text: 'Words of another program. '.repeat(3) }],
  };
  const moved = { ...SHEET_TO_FILL, body: [longer, ...SHEET_TO_FILL.body] };
  const form = await makeForm(moved);
  const elsewhere = { ...makeManifest(moved, placeFields(moved, 'fillable'), form.facts), program: 'elsewhere' };
  for (const lists of [
    { a: own, b: elsewhere },
    { a: elsewhere, b: own },
  ])
    expect(await readByCommand(printed, lists)).toEqual({ outcome: 'no-form', seen: ['Tired'] });
  const values = { 'all-kinds__line': { kind: 'text', value: 'Awake' } } as const;
  const { bytes } = await fillPdf(form.bytes, values, { words: FILL_WORDS });
  const lists = { a: own, b: elsewhere };
  expect(await readByCommand(await loseAll(await loseForm(bytes)), lists)).toEqual({
    outcome: 'no-form',
    seen: ['Awake'],
  });
});

test('a printed file that fits the layouts of two programs as well is read where both say the same', async () => {
  const swap = (list: Manifest, ...ids: string[]): Manifest => ({
    ...list,
    program: 'elsewhere',
    faces: list.faces.map((face) => {
      const [one, other] = ids.map((id) => face.widgets.find(({ name }) => name === `all-kinds__${id}`)!);
      const widgets = face.widgets.map((widget) =>
        widget === one ? { ...other!, name: one.name } : widget === other ? { ...one!, name: other.name } : widget,
      );
      return { ...face, id: 'elsewhere', widgets };
    }),
  });
  const older = { ...own, faces: own.faces.map((face) => ({ ...face, printed: [] })) };
  expect(await readByCommand(printed, { a: older, b: swap(older, 'goal', 'story') })).toEqual({
    outcome: 'no-form',
    seen: ['Tired'],
  });
  expect(await readByCommand(printed, { a: older, b: swap(older, 'goal', 'line') })).toEqual({
    outcome: 'no-form',
    seen: ['Tired', 'Tired'],
  });
});

test('a file that fits the lists of two programs as well is read where both ask the same, and the rest is told', async () => {
  const { bytes } = await fillPdf(
    sheet.bytes,
    {
      'all-kinds__line': { kind: 'text', value: 'Tired' },
      'all-kinds__weight': { kind: 'number', written: '72', value: 72 },
    },
    { words: FILL_WORDS },
  );
  const pounds = own.fields.map((field) => (field.name === 'all-kinds__weight' ? { ...field, min: 80 } : field));
  const lists = { a: own, b: { ...alike, fields: pounds } };
  expect(await readByCommand(await loseAll(bytes), lists)).toEqual({ outcome: 'read', seen: ['72', 'Tired'] });
  const flat = await loseAll(await loseForm(bytes));
  expect(await readByCommand(flat, lists)).toEqual({ outcome: 'no-form', seen: ['Tired', '72'] });
});

test('a file of a sheet that the site does not have is not forced into another', async () => {
  const elsewhere = { ...other, fields: other.fields.map((field) => ({ ...field, name: `x${field.name}` })) };
  expect(await readByCommand(boxes, { a: elsewhere })).toEqual({ outcome: 'no-manifest', seen: [] });
  expect(await readByCommand(printed, { a: elsewhere })).toEqual({ outcome: 'not-ours', seen: [] });
});

test('the page finds the list among those of all programs, and asks only for those of sheets the file tells of', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const list = url.includes('/demo/') ? own : url.includes('/elsewhere/') ? alike : undefined;
    return { ok: list !== undefined, json: async () => list };
  });
  const ours = { title: SHEET_TO_FILL.title, version: '1.2', href: '/' };
  const program = {
    title: 'P',
    books: [],
    sheets: new Map([
      ['all-kinds', ours],
      ['another', { ...ours, title: 'Another sheet' }],
    ]),
  };
  const library: SiteLibrary = {
    ...{ store: '', base: '/', language: 'en', locale: 'en', others: [] },
    programs: new Map([
      ['elsewhere', program],
      ['demo', program],
    ]),
  };
  const read = async (bytes: Uint8Array) => {
    const [chosen] = await listChosen([new File([new Uint8Array(bytes)], 'a.pdf')]);
    return readFile(chosen!, library);
  };
  const reading = await read(boxes);
  if (reading.kind !== 'pdf') throw new Error(reading.kind);
  expect(reading.answers).toEqual({ 'all-kinds__line': { kind: 'text', value: 'Tired' } });
  expect(programOfDocument(library, reading.document, ['demo'])).toBe('demo');
  const seen = [{ name: 'all-kinds__line', kind: 'text', reason: 'no-form', found: ['Tired'] }];
  expect(await read(printed)).toMatchObject({ kind: 'seen', seen });
  const lists = ['elsewhere', 'demo'].map((one) => `/pdf/en/${one}/all-kinds.fields.json`);
  expect(asked).toEqual([...lists, ...lists]);
});

test('a page finds the list of a file in another language of its site, and takes its own where both fit', async () => {
  const GERMAN = JSON.parse(JSON.stringify(SHEET_TO_FILL), (key, value: unknown) =>
    key === 'label' || key === 'accessibleName' || key === 'title' ? `Deutsch: ${value as string}` : value,
  ) as typeof SHEET_TO_FILL;
  GERMAN.lang = 'de';
  const form = await makeForm(GERMAN);
  const german = makeManifest(GERMAN, placeFields(GERMAN, 'fillable'), form.facts);
  const values = { 'all-kinds__line': { kind: 'text', value: 'Müde' } } as const;
  const { bytes } = await fillPdf(form.bytes, values, { words: FILL_WORDS });
  const programs = (title: string) => [
    ['demo', { title, books: [], sheets: [['all-kinds', { title, version: '1', href: '/' }]] }],
  ];
  const files: Record<string, unknown> = {
    '/de/sheets.json': programs(GERMAN.title),
    '/pdf/en/demo/all-kinds.fields.json': own,
    '/pdf/de/demo/all-kinds.fields.json': german,
  };
  vi.stubGlobal('fetch', async (url: string) => ({ ok: url in files, json: async () => files[url] }));
  const page = { store: '', base: '/', language: 'en', locale: 'en' };
  const library = readSiteLibrary(
    {
      ...page,
      others: [
        { language: 'de', index: '/de/sheets.json' },
        { language: 'fr', index: '/gone.json' },
      ],
    },
    programs(SHEET_TO_FILL.title) as LibraryPrograms,
  );
  const read = async (lost: Uint8Array) => {
    const [chosen] = await listChosen([new File([new Uint8Array(lost)], 'a')]);
    return readFile(chosen!, library);
  };
  expect(await read(await loseAll(bytes))).toMatchObject({ kind: 'pdf', document: { lang: 'de' }, answers: values });
  const seen = [{ name: 'all-kinds__line', kind: 'text', reason: 'no-form', found: ['Müde'] }];
  expect(await read(await loseAll(await loseForm(bytes)))).toMatchObject({ kind: 'seen', seen });
  expect(await read(boxes)).toMatchObject({ kind: 'pdf', document: { lang: 'en' } });
  expect(await read(xfdf)).toMatchObject({ document: { lang: 'en' } });
});
