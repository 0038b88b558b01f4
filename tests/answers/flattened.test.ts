import { PDFDocument, PDFDict, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import type { Value, Values } from '../../src/model/value.ts';
import { checkLibrary } from '../../src/check/check-library.ts';
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
    const form = await makeForm(sheet);
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

test('where two faces fit as well, nothing is taken for an answer', async () => {
  const twice = { ...published, faces: [published.faces[0]!, { ...published.faces[0]!, id: 'other' }] };
  expect(await readPdf(await lose(faces[0]!, 'list and id'), twice)).toEqual({ outcome: 'not-ours' });
});
