import { PDFArray, PDFHexString, PDFName, PDFString, PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import { reportUnclear } from '../../src/answers/export/report-unclear.ts';
import { recordPdf } from '../../src/answers/table/answer-record.ts';
import { tabulateAnswers, tabulateSheets } from '../../src/answers/table/tabulate-answers.ts';
import { makeManifest } from '../../src/paper/fields/make-manifest.ts';
import { placeFields } from '../../src/paper/fields/placed-fields.ts';
import { makeForm } from '../fill/make-form.ts';
import { SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { editPdf, put } from './edit-pdf.ts';

const sheet = await makeForm(SHEET_TO_FILL);

function annotate(pdf: PDFDocument, page: number, subtype: string, entries: Record<string, unknown> = {}): void {
  const { node } = pdf.getPage(page - 1);
  const annotation = pdf.context.obj({ Type: 'Annot', Subtype: subtype, Rect: [10, 10, 90, 40], ...entries } as never);
  const annots = node.lookupMaybe(PDFName.of('Annots'), PDFArray) ?? pdf.context.obj([]);
  annots.push(pdf.context.register(annotation));
  node.set(PDFName.of('Annots'), annots);
}

const added = await editPdf(sheet.bytes, ({ pdf }) => {
  annotate(pdf, 1, 'FreeText', {
    Contents: PDFHexString.fromText('Nur\u001b[31m morgens\nfrüh'),
    DA: PDFString.of('/Helv 12 Tf'),
  });
  annotate(pdf, 1, 'Text', { Contents: PDFString.of('ask about this') });
  annotate(pdf, 1, 'Popup', { Contents: PDFString.of('ask about this') });
  annotate(pdf, 2, 'Highlight', { Contents: PDFString.of('not at night') });
  annotate(pdf, 2, 'Line', { Contents: PDFString.of('from here') });
  annotate(pdf, 2, 'Ink');
  annotate(pdf, 2, 'Ink');
  annotate(pdf, 2, 'Stamp', { Contents: PDFString.of('') });
});
const drawn = await editPdf(sheet.bytes, ({ pdf }) => {
  const look = pdf.context.stream('BT /F 12 Tf (shown only) Tj ET', {
    Resources: { Font: { F: { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' } } },
  });
  annotate(pdf, 1, 'FreeText', { AP: { N: pdf.context.register(look) } });
});

test('what was written and drawn on a PDF outside its boxes is told: words as found, with their page', async () => {
  expect(await readPdf(added)).toMatchObject({
    outcome: 'read',
    answers: [],
    additions: [
      { page: 1, kind: 'FreeText', text: 'Nur\u001b[31m morgens\nfrüh' },
      { page: 1, kind: 'Text', text: 'ask about this' },
      { page: 2, kind: 'Highlight', text: 'not at night' },
      { page: 2, kind: 'Line', text: 'from here' },
      { page: 2, kind: 'Ink' },
      { page: 2, kind: 'Ink' },
      { page: 2, kind: 'Stamp' },
    ],
  });
});

test('files that were attached to a page or to the whole are told by their names', async () => {
  const clipped = await editPdf(sheet.bytes, ({ pdf }) => {
    const file = pdf.context.register(pdf.context.stream('x'));
    const specification = { Type: 'Filespec', UF: PDFHexString.fromText('Foto\u001b.jpg'), EF: { F: file } };
    annotate(pdf, 1, 'FileAttachment', { FS: specification });
    annotate(pdf, 2, 'FileAttachment', { FS: specification, Contents: PDFString.of('my knee') });
  });
  const pdf = await PDFDocument.load(clipped, { updateMetadata: false });
  await pdf.attach(new Uint8Array([1]), 'letter.docx');
  const result = await readPdf(await pdf.save({ updateFieldAppearances: false }));
  expect(result).toMatchObject({
    outcome: 'read',
    additions: [
      { page: 1, kind: 'FileAttachment', file: 'Foto\u001b.jpg' },
      { page: 2, kind: 'FileAttachment', file: 'Foto\u001b.jpg', text: 'my knee' },
      { kind: 'FileAttachment', file: 'letter.docx' },
    ],
  });
  const record = recordPdf('a.pdf', result);
  expect(reportUnclear(record).join('\n')).toMatchInlineSnapshot(`
    "a.pdf
      page 2: written outside the boxes: “my knee”
      page 1: a file is attached, which was not read: “Foto�.jpg”
      page 2: a file is attached, which was not read: “Foto�.jpg”
      a file is attached, which was not read: “letter.docx”"
  `);
  expect(tabulateSheets(record)[0]!['unclear']).toMatchInlineSnapshot(
    `"page 1: attached-file (Foto.jpg); page 2: attached-file (Foto.jpg, my knee); file: attached-file (letter.docx)"`,
  );
});

test('words that stand only in what is drawn are read from there', async () => {
  expect(await readPdf(drawn)).toMatchObject({ additions: [{ page: 1, kind: 'FreeText', text: 'shown only' }] });
});

test('words of a look within a look are read, be it that of a stamp or of a field without its value', async () => {
  const nested = await editPdf(sheet.bytes, ({ pdf: { context }, pdf, widget }) => {
    const font = { F: { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'MacRomanEncoding' } };
    const inner = context.register(
      context.stream('BT /F 12 Tf (m\\237de) Tj ET', { Type: 'XObject', Subtype: 'Form', Resources: { Font: font } }),
    );
    const outer = context.stream('q /FRM Do Q', { Subtype: 'Form', Resources: { XObject: { FRM: inner } } });
    const AP = { N: context.register(outer) };
    annotate(pdf, 1, 'Stamp', { AP });
    put(widget('line'), 'AP', context.obj(AP));
  });
  expect(await readPdf(nested)).toMatchObject({
    answers: [{ name: 'all-kinds__line', from: 'appearance', value: 'müde' }],
    additions: [{ page: 1, kind: 'Stamp', text: 'müde' }],
  });
});

test('words of a note that stand only as a formatted text are read from there', async () => {
  const rich = await editPdf(sheet.bytes, ({ pdf }) =>
    annotate(pdf, 1, 'FreeText', {
      Contents: PDFString.of(''),
      RC: PDFString.of('<body><p>not &lt; <i>at</i></p><p>night</p></body>'),
    }),
  );
  expect(await readPdf(rich)).toMatchObject({ additions: [{ page: 1, kind: 'FreeText', text: 'not < at\nnight' }] });
});

test('words and pictures that were drawn on the page itself are told', async () => {
  const pdf = await PDFDocument.load(sheet.bytes, { updateMetadata: false });
  const page = pdf.getPage(0);
  page.drawText('not at', { x: 72, y: 72 });
  page.drawText('night', { x: 110, y: 72 });
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
  page.drawImage(await pdf.embedPng(dot), { x: 10, y: 10, width: 20, height: 20 });
  expect(await readPdf(await pdf.save())).toMatchObject({
    outcome: 'read',
    additions: [
      { page: 1, kind: 'Content', text: 'not at night' },
      { page: 1, kind: 'Image' },
    ],
  });
});

test('a sheet as it is published has nothing outside its boxes', async () => {
  expect(await readPdf(sheet.bytes)).toMatchObject({ outcome: 'read', additions: [] });
});

test('the command names each, and shows no control character of the file', async () => {
  const record = recordPdf('a.pdf', await readPdf(added));
  expect(reportUnclear(record).join('\n')).toMatchInlineSnapshot(`
    "a.pdf
      page 1: written outside the boxes: “Nur�[31m morgens früh”
      page 1: written outside the boxes: “ask about this”
      page 2: written outside the boxes: “not at night”
      page 2: written outside the boxes: “from here”
      page 2: 3 strokes, stamps or marks outside the boxes"
  `);
  expect(tabulateSheets(record)[0]!['unclear']).toMatchInlineSnapshot(`
    "page 1: outside-fields (Nur[31m morgens
    früh); page 1: outside-fields (ask about this); page 2: outside-fields (not at night); page 2: outside-fields (from here); page 2: outside-fields (Ink); page 2: outside-fields (Ink); page 2: outside-fields (Stamp)"
  `);
  expect(tabulateAnswers(record).map(({ field, reason, found }) => [field, reason, found])[1]).toEqual([
    'page 1',
    'outside-fields',
    'ask about this',
  ]);
});

test('notes in a list of answers are told as those on a page are', async () => {
  const list = makeManifest(SHEET_TO_FILL, placeFields(SHEET_TO_FILL, 'fillable'), sheet.facts);
  const notes = [
    '<freetext page="0"><contents-richtext><body><p>not at <b>night</b></p></body></contents-richtext></freetext>',
    '<text page="1"><contents>ask about this</contents><contents-richtext><p>ask about this</p></contents-richtext><popup page="1"/></text>',
    '<ink page="1"><inklist><gesture>1,2;3,4</gesture></inklist></ink>',
  ];
  const field = '<field name="all-kinds__line"><value>Tired</value></field>';
  const xfdf = `<xfdf><annots>${notes.join('')}</annots><fields>${field}</fields></xfdf>`;
  const fdf = `%FDF-1.2
1 0 obj
<</FDF <</Fields [<</T (all-kinds__line) /V (Tired)>>] /Annots [
  <</Subtype /FreeText /Page 0 /Contents (not at night)>> 2 0 R <</Subtype /Popup /Page 1>> <</Subtype /Ink /Page 1>>
]>>>>
endobj
2 0 obj
<</Subtype /Text /Page 1 /Contents (ask about this)>>
endobj
%%EOF
`;
  for (const bytes of [xfdf, fdf].map((text) => new TextEncoder().encode(text)))
    expect(await readPdf(bytes, list)).toMatchObject({
      outcome: 'read',
      answers: [{ name: 'all-kinds__line', value: 'Tired' }],
      additions: [
        { page: 1, kind: 'FreeText', text: 'not at night' },
        { page: 2, kind: 'Text', text: 'ask about this' },
        { page: 2, kind: 'Ink' },
      ],
    });
});
