import { PDFDocument, PDFDict, PDFName, type PDFPage } from 'pdf-lib';
import { expect, test } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { readPageContent } from '../../src/answers/flat/read-page-marks.ts';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import type { Value, Values } from '../../src/model/value.ts';
import { checkLibrary } from '../../src/check/check-library.ts';
import type { Manifest, ManifestFace, ManifestWidget } from '../../src/model/manifest.ts';
import { makeManifest } from '../../src/paper/fields/make-manifest.ts';
import { placeFields } from '../../src/paper/fields/placed-fields.ts';
import { fieldsOf } from '../../src/model/fields-of.ts';
import type { Field } from '../../src/model/node.ts';
import { makeForm } from '../fill/make-form.ts';
import { SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { dropManifest, editPdf } from './edit-pdf.ts';
import { FILL_WORDS } from './fill-words.ts';

/** A form as it is when its boxes are drawn on the pages. */
async function flatten(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.getForm().flatten({ updateFieldAppearances: false });
  return pdf.save();
}

function answerOf(field: Field): Value {
  switch (field.kind) {
    case 'text':
      return { kind: 'text', value: 'Zebra' };
    case 'number':
      return { kind: 'number', written: String(field.min ?? 3), value: field.min ?? 3 };
    case 'date':
      return { kind: 'date', written: '2026-03-04', value: '2026-03-04' };
    case 'choice':
      return { kind: 'choice', value: field.many ? [field.options[0]!.id] : field.options[0]!.id };
    case 'scale':
      return { kind: 'scale', value: field.from + 1 };
    case 'check':
      return { kind: 'check', value: true };
  }
}

function asSeen(value: Value): string[] {
  if (value.kind === 'check') return ['✓'];
  return 'written' in value ? [value.written] : [value.value].flat().map(String);
}

test('of 120 answers on 40 flattened sheets all are seen, and nothing else is', { timeout: 240_000 }, async () => {
  const { composition } = await checkLibrary(process.cwd());
  const every = composition!.languages[0]!.programs.flatMap((program) =>
    program.sheets.flatMap(({ patient }) => patient ?? []),
  );
  const sheets = [...new Map(every.map((sheet) => [sheet.key, sheet])).values()]
    .filter(({ body }) => fieldsOf(body).length >= 3)
    .slice(0, 40);
  expect(sheets).toHaveLength(40);
  for (const sheet of sheets) {
    const fields = fieldsOf(sheet.body);
    const picked = [fields[0]!, fields[Math.floor(fields.length / 2)]!, fields.at(-1)!];
    const values: Values = Object.fromEntries(picked.map((field) => [field.name, answerOf(field)]));
    const form = await makeForm(sheet, {}, {}, process.cwd());
    const { bytes } = await fillPdf(form.bytes, values, { words: FILL_WORDS });
    const result = await readPdf(await flatten(bytes));
    if (result.outcome !== 'no-form') throw new Error(`${sheet.key}: ${result.outcome}`);
    const seen = Object.fromEntries(result.seen.map(({ name, found }) => [name, found]));
    expect(seen).toEqual(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asSeen(value)])));
  }
});

const VALUES: Values = {
  'all-kinds__line': { kind: 'text', value: 'Tired' },
  'all-kinds__sure': { kind: 'scale', value: 7 },
};
const SEEN = [
  { name: 'all-kinds__line', kind: 'text', reason: 'no-form', found: ['Tired'] },
  { name: 'all-kinds__sure', kind: 'scale', reason: 'no-form', found: ['7'] },
];
const faces = await Promise.all((['standard', 'large'] as const).map((size) => makeForm(SHEET_TO_FILL, { size })));
const manifests = faces.map(({ facts }) => makeManifest(SHEET_TO_FILL, placeFields(SHEET_TO_FILL, 'fillable'), facts));
/** As it is published beside the document. */
const published = { ...manifests[0]!, faces: manifests.flatMap((manifest) => manifest.faces) };

async function lose(form: { bytes: Uint8Array }, what: 'list' | 'list and id'): Promise<Uint8Array> {
  const { bytes } = await fillPdf(form.bytes, VALUES, { words: FILL_WORDS });
  return editPdf(await flatten(bytes), (edited) => {
    dropManifest(edited);
    if (what === 'list') return;
    edited.pdf.catalog.delete(PDFName.of('Metadata'));
    edited.pdf.context.lookup(edited.pdf.context.trailerInfo.Info, PDFDict).delete(PDFName.of('HandrailDocument'));
  });
}

test.each([
  ['standard', 0],
  ['large', 1],
])(
  'the face of a flattened file in %s print is told by its id, or else by the questions on its pages',
  async (_, at) => {
    for (const lost of ['list', 'list and id'] as const)
      expect(await readPdf(await lose(faces[at]!, lost), published)).toMatchObject({ outcome: 'no-form', seen: SEEN });
  },
);

/** The list with a further face, in which the boxes of two questions have changed places. */
function withRival(face: ManifestFace, boxes: readonly [one: string, other: string]): Manifest {
  const [one, other] = boxes.map((id) => face.widgets.find(({ name }) => name === `all-kinds__${id}`)!);
  const widgets = face.widgets.map((widget) =>
    widget === one ? { ...other!, name: one.name } : widget === other ? { ...one!, name: other.name } : widget,
  );
  return { ...published, faces: [face, { ...face, id: 'rival', widgets }] };
}

const bare = published.faces.map((face) => ({ ...face, printed: [] }));

test('where two faces fit as well and say the same, what they say is read', async () => {
  for (const list of [
    { ...published, faces: [bare[0]!, { ...bare[0]!, id: 'other' }] },
    withRival(bare[0]!, ['goal', 'steps__r1__what']),
  ])
    expect(await readPdf(await lose(faces[0]!, 'list and id'), list)).toMatchObject({ outcome: 'no-form', seen: SEEN });
});

test('where two faces fit as well and differ, what stands in a box of both is told with both questions', async () => {
  const differ = (id: string) => ({
    name: `all-kinds__${id}`,
    kind: 'text',
    reason: 'layouts-differ',
    found: ['Tired'],
  });
  const bytes = await lose(faces[0]!, 'list and id');
  expect(await readPdf(bytes, withRival(bare[0]!, ['line', 'goal']))).toMatchObject({
    outcome: 'no-form',
    seen: [differ('goal'), differ('line'), SEEN[1]],
  });
});

test('of two faces that fit as well it is the one whose boxes leave nothing over but what was printed', async () => {
  const [face] = published.faces;
  const widgets = face!.widgets.map((box) =>
    box.name === 'all-kinds__line' ? { ...box, rect: [0, 0, 9, 9] satisfies ManifestWidget['rect'] } : box,
  );
  const list = { ...published, faces: [{ ...face!, id: 'rival', widgets }, face!] };
  expect(await readPdf(await lose(faces[0]!, 'list and id'), list)).toMatchObject({ outcome: 'no-form', seen: SEEN });
});

/** Sixty lines, of which a box shows the first. */
const LONG = Array.from({ length: 60 }, (_, line) => `line ${line + 1}`);
const TEXT = `BT /F 10 Tf 12 TL 2 10 Td ${LONG.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
const FONT = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' };

/** Draws the text over a box as a program does that takes the form away: what is beyond the box is not seen, and still there. */
type DrawOver = (page: PDFPage, rect: readonly number[]) => void;

const asPiece: DrawOver = (page, [left = 0, bottom = 0, right = 0, top = 0]) => {
  const { context } = page.doc;
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, right - left, top - bottom] };
  const look = context.register(context.stream(TEXT, { ...form, Resources: { Font: { F: FONT } } }));
  const name = page.node.newXObject('Look', look).asString();
  page.node.addContentStream(context.register(context.stream(`q 1 0 0 1 ${left} ${bottom} cm ${name} Do Q`)));
};
const clipTo =
  (path: (width: number, height: number) => string): DrawOver =>
  (page, [left = 0, bottom = 0, right = 0, top = 0]) => {
    const { context } = page.doc;
    const font = page.node.newFontDictionary('F', context.register(context.obj(FONT))).asString();
    const clip = path(right - left, top - bottom);
    const content = `q 1 0 0 1 ${left} ${bottom} cm ${clip} W n ${TEXT.replace('/F', font)} Q`;
    page.node.addContentStream(context.register(context.stream(content)));
  };

test.each<[string, DrawOver]>([
  ['as a piece of its own', asPiece],
  ['within a clip', clipTo((width, height) => `0 0 ${width} ${height} re`)],
  ['within a clip drawn by its edges', clipTo((x, y) => `0 0 m ${x} 0 l ${x} ${y} l 0 ${y} l h`)],
])('a text longer than its box that was drawn %s is read whole, and in no other box', async (_how, drawOver) => {
  const pdf = await PDFDocument.load(await flatten(faces[0]!.bytes), { updateMetadata: false });
  const box = faces[0]!.facts.widgets.find(({ name }) => name === 'all-kinds__goal')!;
  drawOver(pdf.getPage(box.page - 1), box.rect);
  const result = await readPdf(await pdf.save());
  const seen = { name: 'all-kinds__goal', kind: 'text', reason: 'no-form', found: [LONG.join('\n')] };
  expect(result).toMatchObject({ outcome: 'no-form', seen: [seen] });
});

test('the face is told by the questions as well where a page lies on its side', async () => {
  const pdf = await PDFDocument.load(await lose(faces[0]!, 'list and id'), { updateMetadata: false });
  pdf.addPage([841.89, 595.28]);
  expect(await readPdf(await pdf.save(), published)).toMatchObject({ outcome: 'no-form', seen: SEEN });
});

const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });

test('of a flattened file whose first page is missing, or is none of ours, what stands on the others is read', async () => {
  const values: Values = { 'all-kinds__steps__r2__what': { kind: 'text', value: 'Knead' } };
  const { bytes } = await fillPdf(faces[0]!.bytes, values, { words: FILL_WORDS });
  const cut = await load(await flatten(bytes));
  cut.removePage(0);
  const seen = [{ name: 'all-kinds__steps__r2__what', kind: 'text', reason: 'no-form', found: ['Knead'] }];
  expect(await readPdf(await cut.save())).toMatchObject({ outcome: 'no-form', seen });
  const before = await load(await flatten(bytes));
  before.insertPage(0).drawText('From my doctor');
  const additions = [{ page: 1, kind: 'Content', text: 'From my doctor' }];
  expect(await readPdf(await before.save())).toMatchObject({ outcome: 'no-form', seen, additions });
});

test('the flattened sheets of two people in one file are told as such, and nobody has the answers of the other', async () => {
  const joined = await load(await flatten((await fillPdf(faces[0]!.bytes, VALUES, { words: FILL_WORDS })).bytes));
  const other = await load(await flatten(faces[0]!.bytes));
  for (const page of await joined.copyPages(other, other.getPageIndices())) joined.addPage(page);
  expect(await readPdf(await joined.save())).toEqual({ outcome: 'mixed-copies' });
});

test.each([0.8, 1.1])(
  'of pages that were scaled by %f no printed word is taken for an answer, and those written are told',
  async (scale) => {
    const flat = await load(await lose(faces[0]!, 'list and id'));
    const scaled = await PDFDocument.create();
    for (const page of await scaled.embedPdf(flat, flat.getPageIndices()))
      scaled.addPage([595.28, 841.89]).drawPage(page, { x: 20, y: 30, xScale: scale, yScale: scale });
    expect(await readPdf(await scaled.save(), published)).toMatchObject({
      outcome: 'no-form',
      seen: [],
      additions: [{ page: 1, kind: 'Content', text: 'Tired' }],
    });
  },
);

test('what a program drew twice in the same place is read once', async () => {
  const pdf = await load(await flatten((await fillPdf(faces[0]!.bytes, VALUES, { words: FILL_WORDS })).bytes));
  const page = pdf.getPage(0);
  page.node.addContentStream(pdf.context.register(pdf.context.flateStream(readPageContent(page))));
  const { seen } = (await readPdf(await pdf.save())) as { seen: unknown };
  expect(seen).toEqual(SEEN);
});

test('the end of a long answer, which stands on a page of its own, is told of a flattened file', async () => {
  const value = `${'I stop while I still could do a little more. '.repeat(60)}The end.`;
  const { bytes } = await fillPdf(
    faces[0]!.bytes,
    { 'all-kinds__story': { kind: 'text', value } },
    { words: FILL_WORDS },
  );
  expect(await readPdf(bytes)).toMatchObject({ outcome: 'read', additions: [] });
  expect(await readPdf(await flatten(bytes))).toMatchObject({
    outcome: 'no-form',
    seen: [{ name: 'all-kinds__story' }],
    additions: [{ page: 3, kind: 'Content', text: expect.stringMatching(/The end\./) }],
  });
});
