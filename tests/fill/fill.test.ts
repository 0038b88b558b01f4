import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import type { ReadResult } from '../../src/answers/answer.ts';
import type { MadePdf } from '../../src/paper/jobs/make-pdf.ts';
import { checkUa1 } from '../../src/paper/ua1/check-ua1.ts';
import { optionWidgetName } from '../../src/model/field-name.ts';
import type { FillOrder } from './fill-order.ts';
import { fillWithPdfium } from './fill-with-pdfium.ts';
import { fillWithPdfjs } from './fill-with-pdfjs.ts';
import { makeForm } from './make-form.ts';
import { showWidgets } from './show-widgets.ts';
import { BOOK_TO_FILL, SHEET_TO_FILL } from './sheet-to-fill.ts';

type Fill = (form: MadePdf, orders: readonly FillOrder[]) => Promise<Uint8Array>;

const ENGINES: [name: string, fill: Fill][] = [
  ['pdf.js', ({ bytes }, orders) => fillWithPdfjs(bytes, orders)],
  ['PDFium', async ({ bytes, facts }, orders) => fillWithPdfium(bytes, facts.widgets, orders)],
];

const sheet = await makeForm(SHEET_TO_FILL);
const LONG = 'I stop while I still could do a little more. '.repeat(40).trim();

/** Answers and unclear findings by the field's own id. */
async function read(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const result = await readPdf(bytes);
  expect(result.outcome).toBe('read');
  const { answers, unclear } = result as Extract<ReadResult, { outcome: 'read' }>;
  const own = (name: string): string => name.slice(name.indexOf('__') + 2);
  return Object.fromEntries([
    ...answers.map((answer) => [own(answer.name), answer.value]),
    ...unclear.map(({ name, reason, found }) => [own(name), { reason, found }]),
  ]);
}

async function expectTags(bytes: Uint8Array): Promise<void> {
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const keys = catalog.keys().map((key) => key.decodeText());
  expect(keys).toEqual(expect.arrayContaining(['StructTreeRoot', 'MarkInfo', 'Lang', 'AcroForm', 'Metadata', 'Names']));
}

interface Row {
  what: string;
  field: 'line' | 'story';
  text: string;
  /** What comes back, where it is not what was typed. */
  back?: { 'pdf.js'?: string; PDFium?: RegExp };
  /** Where the engine has the letters, the file stays accessible. */
  accessible: { 'pdf.js': boolean; PDFium: boolean };
}

const ALL = { 'pdf.js': true, PDFium: true };
const NOT_CHROME = { 'pdf.js': true, PDFium: false };
const NONE = { 'pdf.js': false, PDFium: false };

/** Refused is only what the table says: Chrome stops typing in a single line that is full. */
const ROWS: Row[] = [
  { what: 'English', field: 'line', text: 'Once around the pond', accessible: ALL },
  { what: 'Western European letters', field: 'line', text: 'ä ö ü ß é ñ ø å', accessible: ALL },
  { what: 'Polish and Czech', field: 'line', text: 'Zażółć gęślą jaźń, ř ů', accessible: NOT_CHROME },
  // Chrome draws none of these letters, so it also draws none in a font that is not embedded.
  { what: 'Romanian, Turkish, Maltese', field: 'line', text: 'ș ț ğ ı ħ ġ', accessible: ALL },
  { what: 'Greek', field: 'line', text: 'Καλημέρα κόσμε', accessible: NOT_CHROME },
  { what: 'Cyrillic', field: 'line', text: 'Доброе утро', accessible: NOT_CHROME },
  { what: 'Arabic', field: 'line', text: 'صباح الخير', accessible: NONE },
  { what: 'an emoji', field: 'line', text: 'good 🙂 day', accessible: NONE },
  { what: 'several lines', field: 'story', text: 'one\ntwo\n\nfour', accessible: ALL },
  { what: 'more than the box holds', field: 'story', text: LONG, accessible: ALL },
  {
    what: 'a line longer than its box',
    field: 'line',
    text: LONG,
    back: { PDFium: /^I stop while I still could do a little more\. .{10,80}$/ },
    accessible: ALL,
  },
];

describe.each(ENGINES)('a form filled with %s', (engine, fill) => {
  test.each(ROWS)('keeps $what', async ({ field, text, back, accessible }) => {
    const saved = await fill(sheet, [{ name: `all-kinds__${field}`, text }]);
    const expected = back?.[engine as keyof typeof back] ?? text;
    const found = await read(saved);
    expect(Object.keys(found)).toEqual([field]);
    if (expected instanceof RegExp) expect(found[field]).toMatch(expected);
    else expect(found[field]).toBe(expected);
    await expectTags(saved);
    expect((await checkUa1(saved)).length === 0).toBe(accessible[engine as keyof typeof accessible]);
  });

  const KINDS: FillOrder[] = [
    { name: 'all-kinds__goal', text: 'To bake with both hands' },
    { name: 'all-kinds__weight', text: '72,5 kg' },
    { name: 'all-kinds__day', text: '3/4/2026' },
    { name: 'all-kinds__like__is_rest' },
    { name: 'all-kinds__like__is_walk' },
    { name: 'all-kinds__agree' },
    { name: 'all-kinds__steps__r2__what', text: 'Knead' },
    { name: 'all-kinds__steps__r1__done' },
  ];
  const ANSWERS = {
    goal: 'To bake with both hands',
    weight: 72.5,
    day: '2026-04-03',
    often: 'swim',
    like: ['walk', 'rest'],
    sure: 7,
    agree: true,
    steps__r2__what: 'Knead',
    steps__r1__done: true,
  };

  test.each(['standard', 'large'] as const)('keeps every kind of answer, at %s size', async (size) => {
    const form = await makeForm(SHEET_TO_FILL, { size });
    const saved = await fill(form, [
      ...KINDS,
      { name: 'all-kinds__often__is_swim' },
      { name: 'all-kinds__sure__is_7' },
    ]);
    expect(await read(saved)).toEqual(ANSWERS);
    await expectTags(saved);
    expect(await checkUa1(saved)).toEqual([]);
  });

  test('keeps the answers of radio groups', async () => {
    const form = await makeForm(SHEET_TO_FILL, {}, { singleChoice: 'radio' });
    const saved = await fill(form, [
      ...KINDS,
      { name: 'all-kinds__often', state: 'swim' },
      { name: 'all-kinds__sure', state: '7' },
    ]);
    expect(await read(saved)).toEqual(ANSWERS);
    expect(await checkUa1(saved)).toEqual([]);
  });

  test('reports two ticks where one was asked for, and chooses neither', async () => {
    const saved = await fill(
      sheet,
      ['swim', 'walk'].map((id) => ({ name: optionWidgetName('all-kinds__often', id) })),
    );
    expect(await read(saved)).toEqual({ often: { reason: 'several-ticked', found: ['walk', 'swim'] } });
  });

  test('reports what is no number, no date or out of range', async () => {
    const saved = await fill(sheet, [
      { name: 'all-kinds__weight', text: '4' },
      { name: 'all-kinds__day', text: 'on Monday' },
    ]);
    expect(await read(saved)).toEqual({
      weight: { reason: 'out-of-range', found: ['4'] },
      day: { reason: 'not-a-date', found: ['on Monday'] },
    });
  });

  test('draws each of several boxes of one size with its own text', async () => {
    const saved = await fill(sheet, [
      { name: 'all-kinds__steps__r1__what', text: 'Flour' },
      { name: 'all-kinds__steps__r2__what', text: 'Water' },
    ]);
    expect(await read(saved)).toEqual({ steps__r1__what: 'Flour', steps__r2__what: 'Water' });
  });

  test('shows a carried value, typed once, in each of its places whose pages are open', async () => {
    const book = await makeForm(BOOK_TO_FILL);
    const places = book.facts.widgets.filter((widget) => widget.name === 'all-kinds__goal');
    expect(places).toHaveLength(2);
    const saved = await fill(book, [{ name: 'all-kinds__goal', text: 'To bake', place: 1 }]);
    expect(await read(saved)).toEqual({ goal: 'To bake' });
    expect(await showWidgets(saved, 'all-kinds__goal')).toEqual(['To bake', 'To bake']);
  });

  test('reads a carried value from fields of their own, unless they differ', async () => {
    const book = await makeForm(BOOK_TO_FILL, {}, { carriedValues: 'separate' });
    const again = 'all-kinds__goal__on--later--week-2';
    expect(await read(await fill(book, [{ name: again, text: 'To bake' }]))).toEqual({ goal: 'To bake' });
    const both = await fill(book, [
      { name: 'all-kinds__goal', text: 'To bake' },
      { name: again, text: 'To rest' },
    ]);
    expect(await read(both)).toEqual({ goal: { reason: 'places-differ', found: ['To bake', 'To rest'] } });
  });
});

test('PDFium keeps a carried value on a page that was not open, but does not draw it there', async () => {
  const book = await makeForm(BOOK_TO_FILL);
  const typed = [{ name: 'all-kinds__goal', text: 'To bake', place: 1 }];
  const saved = fillWithPdfium(book.bytes, book.facts.widgets, typed, 'none');
  expect(await read(saved)).toEqual({ goal: 'To bake' });
  expect(await showWidgets(saved, 'all-kinds__goal')).toEqual([undefined, 'To bake']);
  // Nor when the file is opened again and that page is seen.
  expect(await showWidgets(fillWithPdfium(saved, book.facts.widgets, []), 'all-kinds__goal')).toEqual([
    undefined,
    'To bake',
  ]);
});
