import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { FILL_WORDS } from '../../../tests/answers/fill-words.ts';
import { fillWithPdfjs } from '../../../tests/fill/fill-with-pdfjs.ts';
import { makeForm } from '../../../tests/fill/make-form.ts';
import { BOOK_TO_FILL, SHEET_TO_FILL } from '../../../tests/fill/sheet-to-fill.ts';
import { showWidgets } from '../../../tests/fill/show-widgets.ts';
import { readTaggedText } from '../../../tests/support/read-tagged-text.ts';
import { readWithPdfium } from '../../../tests/support/read-with-pdfium.ts';
import { readWithPdfjs } from '../../../tests/support/read-with-pdfjs.ts';
import { checkUa1 } from '../../paper/ua1/check-ua1.ts';
import type { Answer } from '../answer.ts';
import { collectWidgets } from '../read/collect-widgets.ts';
import { fillPdf, type FilledPdf } from './fill-pdf.ts';
import { readPdf } from '../read/read-pdf.ts';
import type { Value, Values } from '../../model/value.ts';

const sheet = await makeForm(SHEET_TO_FILL);
const words = FILL_WORDS;
const text = (value: string): Value => ({ kind: 'text', value });

const ALL: Values = {
  'all-kinds__goal': text('To bake with both hands'),
  'all-kinds__line': text('Zażółć gęślą jaźń, ș ț ğ, Καλημέρα, Доброе'),
  'all-kinds__story': text('one\ntwo\n\nfour'),
  'all-kinds__weight': { kind: 'number', written: '72,5 kg', value: 72.5 },
  'all-kinds__day': { kind: 'date', written: '3/4/2026', value: '2026-04-03' },
  'all-kinds__often': { kind: 'choice', value: 'swim' },
  'all-kinds__like': { kind: 'choice', value: ['walk', 'rest'] },
  'all-kinds__sure': { kind: 'scale', value: 7 },
  'all-kinds__agree': { kind: 'check', value: true },
  'all-kinds__steps__r1__done': { kind: 'check', value: true },
  'all-kinds__steps__r2__what': text('Knead'),
};
const LONG = 'I stop while I still could do a little more. '.repeat(60).trim();

/** The values our own reader finds, by name. */
async function read(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const result = await readPdf(bytes);
  expect(result).toMatchObject({ outcome: 'read', unclear: [] });
  const answers: Answer[] = 'answers' in result ? result.answers : [];
  return Object.fromEntries(answers.map(({ name, from, ...value }) => [name, from === 'value' ? value : from]));
}

async function fill(answers: Values, copy = 1): Promise<FilledPdf> {
  return fillPdf(sheet.bytes, answers, { words, copy });
}

describe('a published form', () => {
  test.each(['checkboxes', 'radio'] as const)(
    'is filled with every kind of answer, single choices as %s',
    async (way) => {
      const form = await makeForm(SHEET_TO_FILL, {}, { singleChoice: way });
      const filled = await fillPdf(form.bytes, ALL, { words });
      expect(filled).toMatchObject({ overflowing: [], unwritable: [], copiesNeeded: 1 });
      expect(await read(filled.bytes)).toEqual(ALL);
      expect(await checkUa1(filled.bytes)).toEqual([]);
    },
  );

  test('is read by other programs as it was filled', async () => {
    const { bytes } = await fill(ALL);
    const expected = {
      'all-kinds__goal': 'To bake with both hands',
      'all-kinds__line': 'Zażółć gęślą jaźń, ș ț ğ, Καλημέρα, Доброе',
      'all-kinds__story': 'one\ntwo\n\nfour',
      'all-kinds__weight': '72,5 kg',
      'all-kinds__day': '3/4/2026',
      'all-kinds__often__is_swim': true,
      'all-kinds__like__is_walk': true,
      'all-kinds__like__is_rest': true,
      'all-kinds__sure__is_7': true,
      'all-kinds__agree': true,
      'all-kinds__steps__r1__done': true,
      'all-kinds__steps__r2__what': 'Knead',
    };
    expect(await readWithPdfjs(bytes)).toEqual(expected);
    expect(readWithPdfium(bytes)).toEqual(expected);
  });

  test('can be filled on in another program', async () => {
    const { bytes } = await fill(ALL);
    const saved = await fillWithPdfjs(bytes, [{ name: 'all-kinds__goal', text: 'To rest' }]);
    expect(await read(saved)).toEqual({ ...ALL, 'all-kinds__goal': text('To rest') });
  });

  test.each(['checkboxes', 'radio'] as const)('has each tick in the value and in what is shown, as %s', async (way) => {
    const form = await makeForm(SHEET_TO_FILL, {}, { singleChoice: way });
    const { bytes } = await fillPdf(form.bytes, ALL, { words });
    const widgets = collectWidgets(await PDFDocument.load(bytes), undefined);
    const ticked = widgets.filter(({ type, shownState }) => type === 'button' && shownState !== 'Off');
    expect(ticked.map(({ valueState }) => valueState)).toEqual(ticked.map(({ shownState }) => shownState));
    expect(ticked.map(({ valueState }) => valueState).toSorted()).toEqual(['7', 'rest', 'swim', 'walk', 'yes', 'yes']);
  });

  test('gives the same bytes for the same answers', async () => {
    expect(Buffer.from((await fill(ALL)).bytes).equals((await fill(ALL)).bytes)).toBe(true);
  });

  test('shows a carried value in each of its places, shared or separate', async () => {
    for (const carriedValues of ['shared', 'separate'] as const) {
      const book = await makeForm(BOOK_TO_FILL, {}, { carriedValues });
      const { bytes } = await fillPdf(book.bytes, { 'all-kinds__goal': text('To bake') }, { words });
      const names = new Set(
        book.facts.widgets.map(({ name }) => name).filter((name) => name.startsWith('all-kinds__goal')),
      );
      const shown = await Promise.all([...names].map((name) => showWidgets(bytes, name)));
      expect(shown.flat()).toEqual(['To bake', 'To bake']);
      expect(await read(bytes)).toEqual({ 'all-kinds__goal': text('To bake') });
    }
  });

  test('holds one state only, so that nothing cleared before is left in it', async () => {
    expect(await readPdf((await fill(ALL)).bytes)).toMatchObject({ earlierRevisions: 0 });
  });
});

describe('what a person wrote', () => {
  test('stands in the box as long as it says what is meant', async () => {
    const { bytes } = await fill({
      'all-kinds__weight': { kind: 'number', written: '1.250', value: 125 },
      'all-kinds__day': { kind: 'date', written: '3/5', value: '2026-05-03' },
    });
    expect(await readWithPdfjs(bytes)).toEqual({ 'all-kinds__weight': '125', 'all-kinds__day': '03/05/2026' });
  });

  test('stands there too if it is not clear, and is reported when it is read', async () => {
    const { bytes } = await fill({
      'all-kinds__weight': { kind: 'number', written: 'about 70' },
      'all-kinds__day': { kind: 'date', written: 'next week' },
    });
    expect(await readPdf(bytes)).toMatchObject({
      answers: [],
      unclear: [
        { name: 'all-kinds__weight', reason: 'not-a-number', found: ['about 70'] },
        { name: 'all-kinds__day', reason: 'not-a-date', found: ['next week'] },
      ],
    });
  });

  test('of spaces alone is nothing', async () => {
    expect(await read((await fill({ 'all-kinds__line': text(' \n ') })).bytes)).toEqual({});
  });
});

describe('an answer longer than its box', () => {
  const answers: Values = { 'all-kinds__line': text(LONG), 'all-kinds__story': text(`${LONG}\n\nThe end.`) };

  test('is named, and its value is whole', async () => {
    const { bytes, overflowing } = await fill(answers);
    expect(overflowing).toEqual([
      { name: 'all-kinds__line', question: 'About me · In a word', text: LONG },
      { name: 'all-kinds__story', question: 'About me · In my own words', text: `${LONG}\n\nThe end.` },
    ]);
    expect(await read(bytes)).toEqual(answers);
  });

  test('ends in its box with a sign that it goes on', async () => {
    const [shown] = await showWidgets((await fill(answers)).bytes, 'all-kinds__line');
    expect(shown).toMatch(/^I stop while I still could do a little more\. .{10,80} …$/);
  });

  test('stands in full on tagged pages at the end, with its question', async () => {
    const { bytes } = await fill(answers);
    const before = await readTaggedText(sheet.bytes);
    const added = (await readTaggedText(bytes)).slice(before.length);
    expect(added.map(({ type, text: said }) => [type, said.replace(/\s+/g, ' ')])).toEqual([
      ['H1', 'Answers that go on'],
      ['P', 'These answers were longer than their box.'],
      ['H2', 'About me · In a word'],
      ['P', LONG],
      ['H2', 'About me · In my own words'],
      ['P', `${LONG} The end.`],
    ]);
    expect(await checkUa1(bytes)).toEqual([]);
  });

  test.each([
    ['large print', SHEET_TO_FILL, { size: 'large' }],
    ['Letter paper', SHEET_TO_FILL, { paper: 'letter' }],
    ['a workbook', BOOK_TO_FILL, {}],
  ] as const)('goes on over pages of the same size in %s', async (_what, document, face) => {
    const form = await makeForm(document, face);
    const { bytes } = await fillPdf(form.bytes, { 'all-kinds__story': text(LONG.repeat(4)) }, { words });
    const pdf = await PDFDocument.load(bytes);
    expect(pdf.getPageCount()).toBeGreaterThan(form.facts.pages + 1);
    expect(new Set(pdf.getPages().map((page) => JSON.stringify(page.getSize()))).size).toBe(1);
    expect(await checkUa1(bytes)).toEqual([]);
  });

  test('is not continued twice', async () => {
    const { bytes } = await fill(answers);
    await expect(fillPdf(bytes, answers, { words })).rejects.toThrow('continued at its end already');
  });
});

describe('letters the font lacks', () => {
  test('are named, stay in the value, and leave a sign in the box', async () => {
    const { bytes, unwritable } = await fill({ 'all-kinds__line': text('a 🙂 b صباح 日') });
    expect(unwritable).toEqual([
      { name: 'all-kinds__line', reason: 'letters', letters: ['🙂', 'ص', 'ب', 'ا', 'ح', '日'] },
    ]);
    expect(await showWidgets(bytes, 'all-kinds__line')).toEqual(['a � b ���� �']);
    expect(await read(bytes)).toEqual({ 'all-kinds__line': text('a 🙂 b صباح 日') });
    expect(await checkUa1(bytes)).toEqual([]);
  });

  test('can still be read aloud on a page at the end', async () => {
    const long = `${LONG.repeat(2)} 🙂`;
    const { bytes } = await fill({ 'all-kinds__story': text(long) });
    const pdf = await PDFDocument.load(bytes);
    const spoken = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [object.get(PDFName.of('ActualText'))] : []))
      .filter((value) => value !== undefined);
    expect(spoken.map((value) => (value as unknown as { decodeText(): string }).decodeText())).toContain(long);
    expect(await checkUa1(bytes)).toEqual([]);
  });
});

describe('rows beyond those printed', () => {
  const rows: Values = {
    'all-kinds__goal': text('To bake'),
    'all-kinds__steps__r2__what': text('Knead'),
    'all-kinds__steps__r3__what': text('Bake'),
    'all-kinds__steps__r4__done': { kind: 'check', value: true },
  };
  const { [`all-kinds__steps__r2__what`]: second, ...beyond } = rows;

  test('go on a further copy of the sheet, under names of their own', async () => {
    const first = await fill(rows);
    expect(first).toMatchObject({ copiesNeeded: 2, unwritable: [] });
    expect(await read(first.bytes)).toEqual({
      'all-kinds__goal': text('To bake'),
      'all-kinds__steps__r2__what': second,
    });
    const copy = await fill(rows, 2);
    expect(copy).toMatchObject({ copiesNeeded: 2, unwritable: [] });
    expect(await read(copy.bytes)).toEqual(beyond);
    expect(await checkUa1(copy.bytes)).toEqual([]);
  });

  test('are read from a copy that lost its list of fields with that of the document', async () => {
    const pdf = await PDFDocument.load((await fill(rows, 2)).bytes, { updateMetadata: false });
    const { manifest } = await withoutManifest(pdf);
    const result = await readPdf(await pdf.save({ updateFieldAppearances: false }), manifest);
    expect('answers' in result && result.answers.map(({ name }) => name)).toEqual(Object.keys(beyond));
  });
});

test('what the form cannot hold is named, with the reason', async () => {
  const { unwritable, bytes } = await fill({
    'all-kinds__goal': { kind: 'check', value: true },
    'all-kinds__often': { kind: 'choice', value: 'fly' },
    'all-kinds__sure': { kind: 'scale', value: 11 },
    'all-kinds__like': { kind: 'choice', value: ['walk', 'fly'] },
    'all-kinds__steps__r3__why': text('x'),
    other__goal: text('x'),
  });
  expect(unwritable).toEqual([
    { name: 'all-kinds__goal', reason: 'other-kind' },
    { name: 'all-kinds__often', reason: 'no-option', options: ['fly'] },
    { name: 'all-kinds__like', reason: 'no-option', options: ['fly'] },
    { name: 'all-kinds__sure', reason: 'no-option', options: ['11'] },
    { name: 'all-kinds__steps__r3__why', reason: 'no-field' },
    { name: 'other__goal', reason: 'no-field' },
  ]);
  expect(await read(bytes)).toEqual({});
});

test('a file that is no form of ours is refused', async () => {
  const plain = await PDFDocument.create();
  plain.addPage();
  await expect(fillPdf(await plain.save(), ALL, { words })).rejects.toThrow('has no fields of ours');
  await expect(fillPdf(new Uint8Array(9), ALL, { words })).rejects.toThrow('cannot be opened');
});

async function withoutManifest(pdf: PDFDocument): Promise<{ manifest: NonNullable<Parameters<typeof readPdf>[1]> }> {
  const { findManifest } = await import('../read/find-manifest.ts');
  const manifest = findManifest(pdf)!;
  pdf.catalog.delete(PDFName.of('Names'));
  pdf.catalog.delete(PDFName.of('AF'));
  return { manifest };
}
