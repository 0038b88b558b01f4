import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadResult } from '../../src/answers/answer.ts';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { parseSavedFile } from '../../src/answers/saved/parse-saved-file.ts';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import { makeManifest } from '../../src/paper/fields/make-manifest.ts';
import { placeFields } from '../../src/paper/fields/placed-fields.ts';
import { PDFDocument } from 'pdf-lib';
import { fillWithPdfjs } from '../fill/fill-with-pdfjs.ts';
import { makeForm } from '../fill/make-form.ts';
import { SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { byteHarms, harmBytes } from '../fuzz/harm-bytes.ts';
import { FILL_WORDS } from './fill-words.ts';

const sheet = await makeForm(SHEET_TO_FILL);
const published = makeManifest(SHEET_TO_FILL, placeFields(SHEET_TO_FILL, 'fillable'), sheet.facts);
const text = { kind: 'text', value: 'Once around the pond' } as const;
const packed = (await fillPdf(sheet.bytes, { 'all-kinds__line': text }, { words: FILL_WORDS })).bytes;
const appended = await fillWithPdfjs(packed, [{ name: 'all-kinds__line', text: 'Twice' }]);
const plain = await (await PDFDocument.load(packed, { updateMetadata: false })).save({ useObjectStreams: false });
const fdf = new TextEncoder().encode(
  '%FDF-1.2\n1 0 obj\n<</FDF <</Fields [<</T (all-kinds__line) /V (x)>>]>>>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n',
);
const xfdf = new TextEncoder().encode(
  '<?xml version="1.0"?><xfdf><fields><field name="all-kinds__line"><value>x&amp;&#120;</value></field></fields></xfdf>',
);
const FILES = { packed, appended, plain, fdf, xfdf };
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
/** A harm to the letters of a file. */
const inText =
  (change: (text: string) => string) =>
  (bytes: Uint8Array): Uint8Array =>
    new Uint8Array(Buffer.from(change(latin1(bytes)), 'latin1'));
const lose = (word: string) => inText((text) => text.replaceAll(word, 'x'.repeat(word.length)));
const from = (bytes: Uint8Array, share: number) => Math.floor(bytes.length * share);

type Harm = (bytes: Uint8Array) => Uint8Array;
type Came = 'what was put in' | ReadResult['outcome'];
const READ = 'what was put in';

/** What happens to files, and the one thing each must come back as: of a PDF, of FDF and of XFDF. */
const HARMS: Record<string, { harm: Harm; pdf: Came; fdf: Came; xfdf: Came; isShifted?: true }> = {
  'its beginning lost': { harm: (bytes) => bytes.slice(60), pdf: 'damaged', fdf: 'damaged', xfdf: 'damaged' },
  'its end lost': { harm: (bytes) => bytes.slice(0, -20), pdf: 'damaged', fdf: 'damaged', xfdf: 'damaged' },
  'a mail before and after it': {
    harm: inText((text) => `Content-Type: x\r\n\r\n${text}\r\n--next--\r\n`),
    ...{ pdf: READ, fdf: 'damaged', xfdf: 'damaged' },
  },
  'the places of its objects wrong': {
    harm: inText((text) => text.replace(/startxref\s+\d+(?=\s+%%EOF\s*$)/, 'startxref\n7')),
    ...{ pdf: READ, fdf: READ, xfdf: READ, isShifted: true },
  },
  'some bytes of it lost': {
    harm: inText((text) => text.replace(/(?<=%PDF-1\.\d\n)%.{3}/s, '%')),
    ...{ pdf: READ, fdf: READ, xfdf: READ, isShifted: true },
  },
  'the ends of its objects lost': { harm: lose('endobj'), pdf: READ, fdf: READ, xfdf: READ },
  'itself behind it': { harm: inText((text) => text + text), pdf: READ, fdf: READ, xfdf: 'damaged' },
  'a fifth of it zeros': {
    harm: (bytes) => bytes.slice().fill(0, from(bytes, 0.4), from(bytes, 0.6)),
    ...{ pdf: READ, fdf: 'damaged', xfdf: 'damaged' },
  },
  'its lines ended as in a text': {
    harm: inText((text) => text.replaceAll('\n', '\r\n')),
    ...{ pdf: 'damaged', fdf: READ, xfdf: READ },
  },
  'seven bits left of eight': {
    harm: (bytes) => bytes.map((byte) => byte & 0x7f),
    ...{ pdf: 'damaged', fdf: READ, xfdf: READ },
  },
  'its bytes taken for letters': {
    harm: (bytes) => new Uint8Array(Buffer.from(latin1(bytes), 'utf8')),
    ...{ pdf: 'damaged', fdf: READ, xfdf: READ },
  },
  'nothing that can be unpacked': {
    harm: inText((text) => text.replaceAll('/FlateDecode', '/Unknown')),
    pdf: 'damaged',
    fdf: READ,
    xfdf: READ,
  },
  'its pages lost': { harm: lose('/Pages'), pdf: 'damaged', fdf: READ, xfdf: READ },
};

const PUT: Record<keyof typeof FILES, string> = {
  packed: text.value,
  appended: 'Twice',
  plain: text.value,
  fdf: 'x',
  xfdf: 'x&x',
};

describe.each(Object.entries(HARMS))('a file with %s', (_what, { harm, isShifted = false, ...came }) => {
  test.each(Object.entries(FILES))('comes back as it must: %s', async (name, bytes) => {
    const isList = name === 'fdf' || name === 'xfdf';
    const expected = came[isList ? name : 'pdf'];
    const result = await readPdf(harm(bytes), published);
    if (expected !== READ) return expect(result.outcome).toBe(expected);
    if (result.outcome !== 'read') throw new Error(result.outcome);
    expect(result.answers.map(({ value }) => value)).toEqual([PUT[name as keyof typeof FILES]]);
    expect(result.unclear).toEqual([]);
    expect(result.isShifted).toBe(isShifted && !isList);
  });
});

const harms = byteHarms(['<<', '>>', '[', '(', '/V', 'endobj', '0 R', 'stream', '%%EOF']);

test.each(Object.entries(FILES))('a %s file that was harmed anywhere is no fault of ours', async (_name, bytes) => {
  await fc.assert(
    fc.asyncProperty(harms, fc.boolean(), async (some, listed) => {
      const result = await readPdf(harmBytes(bytes, some), listed ? published : undefined);
      expect(result.outcome).not.toBe('fault');
    }),
    { numRuns: 150, seed: 1 },
  );
});

test.each(Object.entries(FILES))(
  'a %s file that was cut off anywhere is never read as if it were whole',
  async (_name, bytes) => {
    const end = bytes.findLastIndex((byte) => byte > 0x20);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: end }), async (length) => {
        const result = await readPdf(bytes.slice(0, length), published);
        // What there was before anything was appended is a whole file of its own.
        if (bytes === appended && length >= packed.length && length <= packed.length + 1) return;
        expect(result.outcome).toBe('damaged');
      }),
      { numRuns: 150, seed: 1 },
    );
  },
);

test('a saved file that was harmed anywhere is read whole or not at all', () => {
  const good = JSON.stringify({
    format: 'handrail-answers',
    version: 1,
    saved_at: '2026-03-04T14:05:00Z',
    sheets: [{ worksheet: 'a', title: 'A', version: '1', copy: '2026-03-04', answers: { a__b: text } }],
  });
  fc.assert(
    fc.property(harms, (some) => {
      const harmed = new TextDecoder().decode(harmBytes(new TextEncoder().encode(good), some));
      expect(['read', 'damaged', 'not-ours', 'newer-version', 'broken']).toContain(parseSavedFile(harmed).outcome);
    }),
    { numRuns: 2000, seed: 1 },
  );
});
