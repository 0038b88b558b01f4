import { PDFDict, PDFDocument, PDFName, PDFRef } from 'pdf-lib';
import { expect, test } from 'vitest';
import { FILL_WORDS } from '../../../tests/answers/fill-words.ts';
import { makeForm } from '../../../tests/fill/make-form.ts';
import { SHEET_TO_FILL } from '../../../tests/fill/sheet-to-fill.ts';
import { collectWidgets } from '../read/collect-widgets.ts';
import { fillPdf } from '../fill/fill-pdf.ts';
import { readPdf } from '../read/read-pdf.ts';

const sheet = await makeForm(SHEET_TO_FILL);
const filled = await fillPdf(
  sheet.bytes,
  {
    'all-kinds__line': { kind: 'text', value: 'Zażółć gęślą' },
    'all-kinds__story': { kind: 'text', value: 'one\ntwo' },
    'all-kinds__like': { kind: 'choice', value: ['walk', 'rest'] },
    'all-kinds__agree': { kind: 'check', value: true },
  },
  { words: FILL_WORDS },
);

/** The file as it is when its widgets are drawn on the pages and taken away. */
async function flatten(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const { dict, page: number, shownState, rect } of collectWidgets(pdf, undefined)) {
    const page = pdf.getPage(number! - 1);
    const look = dict.lookup(PDFName.of('AP'), PDFDict).get(PDFName.of('N'));
    const states = look instanceof PDFRef ? undefined : (look as PDFDict);
    const stream = states ? states.get(PDFName.of(shownState!)) : look;
    const name = page.node.newXObject('Look', stream as PDFRef);
    const content = pdf.context.stream(`q 1 0 0 1 ${rect[0]} ${rect[1]} cm ${name.toString()} Do Q`);
    page.node.addContentStream(pdf.context.register(content));
  }
  pdf.catalog.delete(PDFName.of('AcroForm'));
  for (const page of pdf.getPages()) page.node.delete(PDFName.of('Annots'));
  return pdf.save({ updateFieldAppearances: false });
}

test('what stands in the boxes of a form that was drawn on its pages is seen, and taken for no answer', async () => {
  expect(await readPdf(await flatten(filled.bytes))).toEqual({
    outcome: 'no-form',
    documentId: sheet.facts.documentId,
    seen: [
      { name: 'all-kinds__line', kind: 'text', reason: 'no-form', found: ['Zażółć gęślą'] },
      { name: 'all-kinds__story', kind: 'text', reason: 'no-form', found: ['one\ntwo'] },
      { name: 'all-kinds__like', kind: 'choice', reason: 'no-form', found: ['walk', 'rest'] },
      { name: 'all-kinds__agree', kind: 'check', reason: 'no-form', found: ['✓'] },
    ],
  });
});

test('in an empty form that was drawn on its pages nothing is seen', async () => {
  expect(await readPdf(await flatten(sheet.bytes))).toMatchObject({ outcome: 'no-form', seen: [] });
});

test.each([
  ['a picture only', false, 'scanned'],
  ['a picture and words', true, 'not-ours'],
] as const)('a file whose page is %s is told by that', async (_what, words, outcome) => {
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  page.drawImage(await pdf.embedPng(dot));
  if (words) page.drawText('a word');
  expect(await readPdf(await pdf.save())).toMatchObject({ outcome });
});
