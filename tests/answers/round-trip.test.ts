import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { findManifest } from '../../src/answers/read/find-manifest.ts';
import { openPdf } from '../../src/answers/read/open-pdf.ts';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import { normaliseText, type Value, type Values } from '../../src/model/value.ts';
import { checkUa1 } from '../../src/paper/ua1/check-ua1.ts';
import type { Manifest, ManifestField } from '../../src/model/manifest.ts';
import { listNotAsked } from '../../src/model/condition.ts';
import { readSpecimenSheets } from '../support/specimen-library.ts';
import { makeForm } from '../fill/make-form.ts';
import { BOOK_TO_FILL, SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { FILL_WORDS } from './fill-words.ts';

const DENSE = (await readSpecimenSheets()).get('specimen-dense')!;

const forms = [
  await makeForm(SHEET_TO_FILL),
  await makeForm(SHEET_TO_FILL, { size: 'large' }, { singleChoice: 'radio' }),
  await makeForm(BOOK_TO_FILL, {}, { carriedValues: 'separate' }),
  await makeForm(DENSE),
];

async function manifestOf(bytes: Uint8Array): Promise<Manifest> {
  const opened = await openPdf(bytes);
  return findManifest((opened as Extract<typeof opened, { outcome: 'open' }>).pdf)!;
}

const SCRIPTS = [
  'abcdefghij,. ',
  'äöüßéñœŵŷșțğıħ„“’– ',
  'αβγδώΆ ',
  'жцґїЯ ',
  'שלום ',
  'صباحالخير ',
  'नमस्ते ',
  '日本語한국 ',
  '🙂👩‍👩‍👧🇵🇱ẹ́̃ ',
  '()\\<>/%[]{}\t\r\n\u2028\u00a0\u00ad\u200b\ufeff…\ufffd\u0000\u0007',
];
const writing = fc.oneof(
  ...SCRIPTS.map((letters) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 400 })),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 10_000, size: 'max' }),
  fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }), { maxLength: 200 }).map((lines) => lines.join('\n')),
);

/** Any value of a field, as its page may give it. */
function valueOf(field: ManifestField): fc.Arbitrary<Value> {
  const ids = field.options?.map(({ id }) => id) ?? [];
  // An option that stands alone is ticked on a page without others only.
  const together = field.options?.flatMap(({ id, exclusive }) => (exclusive ? [] : [id])) ?? [];
  switch (field.kind) {
    case 'text':
      return writing.map((value) => ({ kind: 'text', value }));
    case 'number':
      return fc
        .tuple(
          fc.double({ min: field.min ?? -1e6, max: field.max ?? 1e6, noNaN: true }),
          fc.integer({ min: 0, max: 9 }),
        )
        .map(([value, decimals]) => Number(value.toFixed(field.whole ? 0 : decimals)) + 0)
        .map((value) => ({ kind: 'number', value, written: String(value) }));
    case 'date':
      return (
        fc
          // Other years are of another calendar.
          .date({ min: new Date('1850-01-01'), max: new Date('2249-12-31'), noInvalidDate: true })
          .map((date) => ({ kind: 'date', value: date.toISOString().slice(0, 10), written: '3/5' }))
      );
    case 'choice':
      return field.many
        ? fc.subarray(together, { minLength: 1 }).map((value) => ({ kind: 'choice', value }))
        : fc.constantFrom(...ids).map((value) => ({ kind: 'choice', value }));
    case 'scale':
      return fc.constantFrom(...ids).map((id) => ({ kind: 'scale', value: /^\d+$/.test(id) ? Number(id) : id }));
    case 'check':
      return fc.constant({ kind: 'check', value: true });
  }
}

/** What must come back: the meaning of each answer, and texts as they are kept. A text of spaces is no answer. */
function meaningsOf(values: Values): Record<string, unknown> {
  const meanings = Object.entries(values).map(([name, { kind, value }]) => {
    return [name, kind === 'text' ? normaliseText(value) : value] as const;
  });
  return Object.fromEntries(meanings.filter(([, value]) => typeof value !== 'string' || value.trim() !== ''));
}

const WHAT = ['a sheet', 'a sheet in large print with radio buttons', 'a workbook', 'a dense sheet'];

test.each(WHAT)('whatever is filled into %s is read back equal, and the file stays accessible', async (what) => {
  const form = forms[WHAT.indexOf(what)]!;
  const { fields } = await manifestOf(form.bytes);
  const anything = fc.record(Object.fromEntries(fields.map((field) => [field.name, valueOf(field)])), {
    requiredKeys: [],
  });
  let longest = 0;
  await fc.assert(
    fc.asyncProperty(anything, async (values) => {
      const filled = await fillPdf(form.bytes, values as Values, { words: FILL_WORDS });
      const result = await readPdf(filled.bytes);
      expect(result).toMatchObject({ outcome: 'read', unclear: [] });
      const answers = 'answers' in result ? result.answers : [];
      expect(Object.fromEntries(answers.map(({ name, value }) => [name, value]))).toEqual(meaningsOf(values as Values));
      const notAsked = listNotAsked(
        fields.map(({ name, asked_when: askedWhen }) => ({ name, askedWhen })),
        (name) => (values as Values)[name],
      );
      expect(answers.filter(({ not_asked }) => not_asked).map(({ name }) => name)).toEqual(
        answers.map(({ name }) => name).filter((name) => notAsked.has(name)),
      );
      expect(await checkUa1(filled.bytes)).toEqual([]);
      for (const { text } of filled.overflowing) longest = Math.max(longest, text.length);
    }),
    { numRuns: 40, seed: 1 },
  );
  expect(longest).toBeGreaterThan(1000);
});
