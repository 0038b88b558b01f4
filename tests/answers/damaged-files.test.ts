import fc from 'fast-check';
import { expect, test } from 'vitest';
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
/** What a harmed file of each kind may be; never a fault of ours. A list of answers has no pages that could be told by their looks. */
const OF_PDF = ['read', 'damaged', 'no-form', 'not-ours', 'no-manifest', 'other-version'];
/** Packed objects whose places are harmed look like those of a file that names one place many times. */
const OF_PACKED = [...OF_PDF, 'too-much-inside'];
const OF_LIST = ['read', 'damaged', 'not-ours', 'no-manifest'];
const OUTCOMES: Record<keyof typeof FILES, readonly string[]> = {
  packed: OF_PACKED,
  appended: OF_PACKED,
  plain: OF_PDF,
  fdf: OF_LIST,
  xfdf: OF_LIST,
};

const harms = byteHarms(['<<', '>>', '[', '(', '/V', 'endobj', '0 R', 'stream', '%%EOF']);

test.each(Object.entries(FILES))(
  'a %s file that was harmed anywhere has one of the outcomes of its kind',
  async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(harms, fc.boolean(), async (some, listed) => {
        const result = await readPdf(harmBytes(bytes, some), listed ? published : undefined);
        expect(OUTCOMES[name as keyof typeof FILES]).toContain(result.outcome);
      }),
      { numRuns: 150, seed: 1 },
    );
  },
);

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
