import { PDFDict, PDFDocument, PDFName, type PDFPage } from 'pdf-lib';
import { expect, test } from 'vitest';
import type { Addition } from '../../src/answers/answer.ts';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { readPageContent, readPageMarks } from '../../src/answers/flat/read-page-marks.ts';
import { reportUnclear } from '../../src/answers/export/report-unclear.ts';
import { recordPdf } from '../../src/answers/table/answer-record.ts';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import { makeManifest } from '../../src/paper/fields/make-manifest.ts';
import { placeFields } from '../../src/paper/fields/placed-fields.ts';
import { makeForm } from '../fill/make-form.ts';
import { BOOK_TO_FILL, SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { hasTool, runTool } from '../support/outside-tools.ts';
import { dropManifest, editPdf, put } from './edit-pdf.ts';
import { FILL_WORDS } from './fill-words.ts';

const sheet = await makeForm(SHEET_TO_FILL);
const book = await makeForm(BOOK_TO_FILL);
const published = makeManifest(SHEET_TO_FILL, placeFields(SHEET_TO_FILL, 'fillable'), sheet.facts);
const HELVETICA = { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' };

/** The same file with the content of one page written anew by another program, which adds Helvetica as `/F` to its fonts. */
async function rewrite(
  bytes: Uint8Array,
  edit: (content: string, page: PDFPage) => string,
  number = 1,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const page = pdf.getPage(number - 1);
  page.node.setFontDictionary(PDFName.of('F'), pdf.context.register(pdf.context.obj(HELVETICA)));
  const content = edit(Buffer.from(readPageContent(page)).toString('latin1'), page);
  const stream = pdf.context.flateStream(Buffer.from(content, 'latin1'));
  page.node.set(PDFName.of('Contents'), pdf.context.register(stream));
  return pdf.save({ updateFieldAppearances: false });
}

async function additionsOf(bytes: Uint8Array, list?: typeof published): Promise<Addition[] | undefined> {
  const result = await readPdf(bytes, list);
  if (result.outcome !== 'read' && result.outcome !== 'copies' && result.outcome !== 'no-form')
    throw new Error(result.outcome);
  return result.additions;
}

const WORDS = 'BT /F 12 Tf 1 0 0 1 72 72 Tm (not at) Tj 0 -14 Td (night) Tj ET';
const TOLD = [{ page: 1, kind: 'Content', text: 'not at night' }];
/** A line of print: what is set, with its font and place. */
const LINE = /BT[^]*?ET/g;
/** The line of a page that shows these words: each shows a piece. */
function lineOf(words: string, content: string, page: PDFPage): string {
  const texts = readPageMarks(page).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  return content.match(LINE)![texts.indexOf(words)]!;
}
const withoutTags = (content: string) => content.replace(/\/\w+\s*(?:<<(?:[^>]|>(?!>))*>>\s*BDC|BMC)|\bEMC\b/g, '');

test('the sheet of these tests has its words in lines that are marked', async () => {
  await rewrite(sheet.bytes, (content) => {
    expect(content.match(LINE)!.length).toBeGreaterThan(20);
    expect(withoutTags(content)).not.toMatch(/BDC|EMC/);
    return content;
  });
});

test.each<[how: string, edit: (content: string, page: PDFPage) => string]>([
  ['at its end', (content) => `${content}\n${WORDS}`],
  ['at its start', (content) => `${WORDS}\n${content}`],
  ['in a line of print', (content) => content.replace(/(BDC\s)/, `$1${WORDS}\n`)],
  ['marked as a paragraph of its own', (content) => `${content}\n/P <</MCID 900>> BDC\n${WORDS}\nEMC`],
  ['and all marks taken away', (content) => `${withoutTags(content)}\n${WORDS}`],
  [
    'and all put into a piece of its own',
    (content, page) => {
      const { context } = page.doc;
      const all = context.stream(`${content}\n${WORDS}`, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 596, 842] });
      all.dict.set(PDFName.of('Resources'), page.node.Resources()!);
      page.node.setXObject(PDFName.of('All'), context.register(all));
      return 'q /All Do Q';
    },
  ],
])('words that another program wrote into the content of a page are told: %s', async (_how, edit) => {
  expect(await additionsOf(await rewrite(sheet.bytes, edit))).toEqual(TOLD);
});

test.each([
  ['a line', '100 300 m 300 300 l S', 'Drawing'],
  ['a stroke of a pen', '100 300 m 120 400 180 400 200 300 c S', 'Drawing'],
  ['a highlighter', '1 1 0 rg 100 300 200 14 re f', 'Drawing'],
  ['a shape with edge and surface', '100 300 m 200 400 l 250 300 l B*', 'Drawing'],
  ['a picture within the content', '20 0 0 20 10 10 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI', 'Image'],
  ['words in a font whose letters cannot be told', 'BT /Lost 12 Tf 72 72 Td <00010002> Tj ET', 'Content'],
])('%s that another program put into the content of a page is told', async (_what, drawn, kind) => {
  const more = await rewrite(sheet.bytes, (content) => `${content}\nq ${drawn} Q`);
  expect(await additionsOf(more)).toEqual([{ page: 1, kind, ...(kind === 'Content' && { text: '\ufffd'.repeat(4) }) }]);
});

test('words that are set in a font of the page itself, as a marked line of it, are told', async () => {
  const more = await rewrite(sheet.bytes, (content) => {
    const [longest] = content.match(LINE)!.sort((one, other) => other.length - one.length);
    return content.replace(longest!, `${longest}\n${longest}`);
  });
  expect(await additionsOf(more)).toEqual([{ page: 1, kind: 'Content', text: expect.stringMatching(/\w{3}/) }]);
});

test('words in a font of the page that stand in two places are told, and no others', async () => {
  const more = await rewrite(sheet.bytes, (content, page) => {
    const [one, other] = ['My weight', 'Completely'].map((word) => lineOf(word, content, page));
    return withoutTags(content.replace(LINE, (line) => (line === one || line === other ? `${line}\n${line}` : line)));
  });
  expect(await additionsOf(more)).toEqual([{ page: 1, kind: 'Content', text: 'My weight Completely' }]);
});

test('a line of print that is gone is told with all that the page shows, though nobody can say what stood there', async () => {
  const less = await rewrite(sheet.bytes, (content) => content.replace(content.match(LINE)![3]!, ''));
  const text = expect.stringContaining('How sure I am');
  expect(await additionsOf(less)).toEqual([{ page: 1, kind: 'Changed', text }]);
  expect(reportUnclear(recordPdf('a.pdf', await readPdf(less)))).toEqual([
    'a.pdf',
    expect.stringMatching(
      /^ {2}page 1: words that were printed there are gone, or others stand in their place: “1 2 3 .*…”$/,
    ),
  ]);
});

test('words in a font of the page that stand in the place of a line of print are among those that are told', async () => {
  const other = await rewrite(sheet.bytes, (content, page) =>
    content.replace(lineOf('Walking', content, page), lineOf('sure', content, page)),
  );
  expect(await additionsOf(other)).toEqual([
    { page: 1, kind: 'Changed', text: expect.stringMatching(/tick one sure/) },
  ]);
});

test('words on a page that is none of the document are told, in whatever font they are set', async () => {
  const pdf = await PDFDocument.load(sheet.bytes, { updateMetadata: false });
  const [page] = await pdf.copyPages(await PDFDocument.load(book.bytes), [0]);
  page!.node.delete(PDFName.of('Annots'));
  pdf.insertPage(1, page);
  expect(await additionsOf(await pdf.save({ updateFieldAppearances: false }))).toEqual([
    { page: 2, kind: 'Content', text: expect.stringContaining('My workbook') },
  ]);
});

const { bytes: continued } = await fillPdf(
  sheet.bytes,
  { 'all-kinds__line': { kind: 'text', value: 'More than a line holds. '.repeat(12) } },
  { words: FILL_WORDS },
);
const joinLines = (content: string) => content.replace(/\s*\n\s*/g, ' ').replace(/ET\s+BT/g, 'ET BT');

test.each<[how: string, make: () => Promise<Uint8Array> | Uint8Array]>([
  ['as it is published', () => sheet.bytes],
  ['with its lines joined', () => rewrite(sheet.bytes, joinLines)],
  ['without its marks', () => rewrite(sheet.bytes, withoutTags)],
  [
    'with the line that is drawn first drawn last',
    () =>
      rewrite(sheet.bytes, (content) => {
        const all = withoutTags(content);
        const [first] = all.match(LINE)!;
        return `${all.replace(first, '')}\n${first}`;
      }),
  ],
  [
    'with other names for its fonts',
    () =>
      editPdf(sheet.bytes, ({ pdf }) => {
        const dicts = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
        for (const font of dicts.filter((object) => object instanceof PDFDict))
          if (font.has(PDFName.of('BaseFont'))) put(font, 'BaseFont', PDFName.of('CIDFont+F1'));
      }).then((bytes) => rewrite(bytes, joinLines)),
  ],
  ['that answers are continued in', () => continued],
  ['that answers are continued in, the last page written anew', () => rewrite(continued, joinLines, 3)],
  ['a workbook, its cover written anew', () => rewrite(book.bytes, joinLines)],
  ['cut to its second page', () => editPdf(sheet.bytes, ({ pdf }) => pdf.removePage(0))],
])('a file %s has no words but those that were printed', async (_how, make) => {
  expect(await additionsOf(await make())).toEqual([]);
});

test.skipIf(!hasTool('mutool'))(
  'a file whose pages MuPDF wrote anew has no words but those that were printed',
  async () => {
    const clean = runTool(sheet.bytes, 'mutool', ['clean', '-s', '-d', 'in.pdf', 'out.pdf']);
    expect(await additionsOf(clean)).toEqual([]);
    expect(await additionsOf(await rewrite(clean, (content) => `${content}\n${WORDS}`))).toEqual(TOLD);
  },
);

test('words on a page without boxes, and on a page of another document, are told', async () => {
  expect(await additionsOf(await rewrite(book.bytes, (content) => `${content}\n${WORDS}`))).toEqual(TOLD);
  const pdf = await PDFDocument.load(sheet.bytes, { updateMetadata: false });
  pdf.insertPage(0).drawText('From my doctor');
  expect(await additionsOf(await pdf.save({ updateFieldAppearances: false }))).toEqual([
    { page: 1, kind: 'Content', text: 'From my doctor' },
  ]);
});

test('words on a page of a file that lost its list of fields are told by the list of the site', async () => {
  const lost = await editPdf(await rewrite(sheet.bytes, (content) => `${content}\n${WORDS}`), dropManifest);
  expect(await additionsOf(lost, published)).toEqual(TOLD);
});

test('a list of fields without the numbers of its pages says nothing of them', async () => {
  const list = { ...published, faces: published.faces.map((face) => ({ ...face, printed: [] })) };
  const lost = await editPdf(await rewrite(sheet.bytes, (content) => `${content}\n${WORDS}`), dropManifest);
  expect(await additionsOf(lost, list)).toEqual([]);
});

test('of a file without its form the words beside the boxes are told, and those in them are its answers', async () => {
  const { bytes } = await fillPdf(
    sheet.bytes,
    {
      'all-kinds__line': { kind: 'text', value: 'Tired' },
      // In a word of a question, too.
      'all-kinds__story': { kind: 'text', value: 'one' },
      'all-kinds__sure': { kind: 'scale', value: 7 },
    },
    { words: FILL_WORDS },
  );
  const flatten = async (from: Uint8Array) => {
    const pdf = await PDFDocument.load(from, { updateMetadata: false });
    pdf.getForm().flatten({ updateFieldAppearances: false });
    return pdf.save();
  };
  const oneStream = async (from: Uint8Array, words: string) =>
    rewrite(await flatten(from), (content) => `${withoutTags(content)}\n${words}`);
  const seen = [
    { name: 'all-kinds__line', found: ['Tired'] },
    { name: 'all-kinds__story', found: ['one'] },
    { name: 'all-kinds__sure', found: ['7'] },
  ];
  const plain = await readPdf(await oneStream(bytes, ''));
  expect(plain).toMatchObject({ outcome: 'no-form', seen });
  expect(plain).not.toHaveProperty('additions');
  expect(await readPdf(await oneStream(bytes, WORDS))).toMatchObject({ outcome: 'no-form', seen, additions: TOLD });
});

test('of a file that lost its form and its list of fields, what its looks painted is told as no stroke', async () => {
  const pdf = await PDFDocument.load(continued, { updateMetadata: false });
  pdf.getForm().flatten({ updateFieldAppearances: false });
  dropManifest({ pdf });
  const { additions = [] } = (await readPdf(await pdf.save())) as { additions?: Addition[] };
  expect(additions.map(({ kind }) => kind)).not.toContain('Drawing');
});
