import fc from 'fast-check';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString, type PDFPage } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import type { DocumentReading } from '../../src/answers/answer.ts';
import type { Value, Values } from '../../src/model/value.ts';
import { recordPdf } from '../../src/answers/table/answer-record.ts';
import { tabulateAnswers, tabulateSheets } from '../../src/answers/table/tabulate-answers.ts';
import type { ListFit } from '../../src/answers/read/choose-list.ts';
import type { Manifest } from '../../src/model/manifest.ts';
import { makeManifest } from '../../src/paper/fields/make-manifest.ts';
import { placeFields } from '../../src/paper/fields/placed-fields.ts';
import { textAt } from '../../src/pdf/read/pdf-access.ts';
import { makeForm } from '../fill/make-form.ts';
import { BOOK_TO_FILL, SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { dropManifest, editPdf } from './edit-pdf.ts';
import { FILL_WORDS } from './fill-words.ts';
import { joinPdfs, type Renaming } from './join-pdfs.ts';

const sheet = await makeForm(SHEET_TO_FILL);
const book = await makeForm(BOOK_TO_FILL);
const text = (value: string): Value => ({ kind: 'text', value });
const ADA: Values = {
  'all-kinds__goal': text('To bake'),
  'all-kinds__often': { kind: 'choice', value: 'swim' },
  'all-kinds__like': { kind: 'choice', value: ['walk', 'rest'] },
  'all-kinds__agree': { kind: 'check', value: true },
};
const BEN: Values = {
  'all-kinds__line': text('Tired'),
  'all-kinds__often': { kind: 'choice', value: 'walk' },
  'all-kinds__sure': { kind: 'scale', value: 7 },
  'all-kinds__steps__r2__what': text('Knead'),
};
const fill = async (form: { bytes: Uint8Array }, values: Values) =>
  (await fillPdf(form.bytes, values, { words: FILL_WORDS })).bytes;
const [ofAda, ofBen] = [await fill(sheet, ADA), await fill(sheet, BEN)];
const pagesOf = Math.max(...sheet.facts.widgets.map(({ page }) => page));

const valuesOf = ({ answers }: DocumentReading): Values =>
  Object.fromEntries(answers.map(({ name, ...answer }) => [name, { ...answer, from: undefined } as unknown as Value]));
async function readCopies(bytes: Uint8Array, published?: Manifest): Promise<Values[]> {
  const result = await readPdf(bytes, published);
  expect(result.outcome).toBe('copies');
  return (result as Extract<typeof result, { outcome: 'copies' }>).copies.map((copy) => {
    expect(copy.unclear).toEqual([]);
    return valuesOf(copy);
  });
}

const RENAMINGS: Renaming[] = ['same-names', 'numbered', 'each-numbered', 'parent'];

describe('one sheet of two people in one file', () => {
  test.each(RENAMINGS)('gives two records, each with the answers of one (%s)', async (renaming) => {
    expect(await readCopies(await joinPdfs([{ bytes: ofAda }, { bytes: ofBen }], renaming))).toEqual([ADA, BEN]);
    expect(await readCopies(await joinPdfs([{ bytes: ofBen }, { bytes: ofAda }], renaming))).toEqual([BEN, ADA]);
  });

  test('gives rows that say which copy each is of, however they are sorted', async () => {
    const record = recordPdf(
      'all.pdf',
      await readPdf(await joinPdfs([{ bytes: ofAda }, { bytes: ofBen }], 'numbered')),
    );
    const rows = tabulateAnswers(record).filter(({ field }) => field === 'all-kinds__often');
    expect(rows.map(({ part, value }) => [part, value])).toEqual([
      [1, 'swim'],
      [2, 'walk'],
    ]);
    expect(tabulateSheets(record).map(({ part }) => part)).toEqual([1, 2]);
  });

  test('gives an empty record for a copy that was handed in empty', async () => {
    expect(await readCopies(await joinPdfs([{ bytes: sheet.bytes }, { bytes: ofBen }], 'same-names'))).toEqual([
      {},
      BEN,
    ]);
  });

  test('is not read where a page is missing, and no name tells whose each page is', async () => {
    const joined = await joinPdfs([{ bytes: ofAda, pages: [2] }, { bytes: ofBen }], 'same-names');
    expect(pagesOf).toBeGreaterThan(1);
    expect(await readPdf(joined)).toEqual({ outcome: 'mixed-copies' });
  });

  test('is not read where pages of two files make one sheet between them', async () => {
    const parts = [
      { bytes: ofAda, pages: [1] },
      { bytes: ofBen, pages: [2] },
    ];
    expect(await readPdf(await joinPdfs(parts, 'numbered'))).toEqual({ outcome: 'mixed-copies' });
  });
});

/** Joins the sheets of two people, and does something to the boxes of the second page of each that another program would. */
async function joinAndEdit(
  edit: (pages: { ada: PDFPage; ben: PDFPage }, widgetsOf: (page: PDFPage) => PDFDict[]) => void,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(await joinPdfs([{ bytes: ofAda }, { bytes: ofBen }], 'same-names'));
  edit({ ada: pdf.getPage(1), ben: pdf.getPage(3) }, (page) =>
    page.node
      .Annots()!
      .asArray()
      .map((entry) => pdf.context.lookup(entry, PDFDict)),
  );
  return pdf.save({ updateFieldAppearances: false });
}

describe('two copies are not read as one', () => {
  test('where the pages of one lie over those of the other', async () => {
    const over = await joinAndEdit(({ ada, ben }) => {
      for (const entry of ben.node.Annots()!.asArray()) ada.node.Annots()!.push(entry);
      ada.doc.removePage(3);
      ada.doc.removePage(2);
    });
    expect(await readPdf(over)).toEqual({ outcome: 'mixed-copies' });
  });

  test('where a page of one has taken the place of that of the other', async () => {
    const replaced = await joinAndEdit(({ ada, ben }) => {
      ada.node.set(PDFName.of('Annots'), ben.node.Annots()!);
      ada.doc.removePage(3);
      ada.doc.removePage(2);
    });
    expect(await readPdf(replaced)).toEqual({ outcome: 'mixed-copies' });
  });

  test('where a program made one field of those that have the same name', async () => {
    const shared = await joinAndEdit(({ ada, ben }, widgetsOf) => {
      const { context } = ada.doc;
      const [first, second] = [ada, ben].map((page) =>
        widgetsOf(page).find((widget) => textAt(widget, 'T') === 'all-kinds__steps__r2__what'),
      ) as [PDFDict, PDFDict];
      const field = context.register(
        context.obj({ FT: 'Tx', T: PDFString.of('all-kinds__steps__r2__what'), V: PDFString.of('Knead') }),
      );
      for (const kid of [first, second]) {
        for (const key of ['T', 'FT', 'V']) kid.delete(PDFName.of(key));
        kid.set(PDFName.of('Parent'), field);
      }
    });
    expect(await readPdf(shared)).toEqual({ outcome: 'mixed-copies' });
  });
});

test.each(RENAMINGS)(
  'a joined file that lost its list of fields is read with that of the site (%s)',
  async (renaming) => {
    const joined = await joinPdfs([{ bytes: ofAda }, { bytes: ofBen }], renaming);
    const lost = await editPdf(joined, (form) => {
      dropManifest(form);
      form.pdf.catalog.delete(PDFName.of('Metadata'));
      form.pdf.context.lookup(form.pdf.context.trailerInfo.Info, PDFDict).delete(PDFName.of('HandrailDocument'));
    });
    const published = makeManifest(SHEET_TO_FILL, placeFields(SHEET_TO_FILL, 'fillable'), sheet.facts);
    const result = await readPdf(lost);
    expect(result).toMatchObject({ outcome: 'no-manifest', sheets: ['all-kinds'] });
    expect((result as { fit: ListFit }).fit.rate(published)).toBeGreaterThan(0);
    expect(await readCopies(lost, published)).toEqual([ADA, BEN]);
  },
);

test('an earlier state of one box that a program left in the form is told for its field alone', async () => {
  const stale = await editPdf(ofBen, ({ pdf, form, widget }) => {
    const older = widget('line').clone();
    older.set(PDFName.of('V'), PDFString.of('Well'));
    older.delete(PDFName.of('AP'));
    form.lookup(PDFName.of('Fields'), PDFArray).push(pdf.context.register(older));
  });
  expect(await readPdf(stale)).toMatchObject({
    outcome: 'read',
    unclear: [{ name: 'all-kinds__line', reason: 'places-differ', found: ['Tired', 'Well'] }],
  });
});

test('a sheet and a book that show the same fields are read each by itself where both have their list', async () => {
  const joined = await joinPdfs([{ bytes: await fill(book, ADA) }, { bytes: await fill(book, BEN) }], 'same-names');
  expect(await readCopies(joined)).toEqual([ADA, BEN]);
});

test('an answer that a book shows in several places is one answer of one copy', async () => {
  expect(await readPdf(await fill(book, ADA))).toMatchObject({ outcome: 'read', unclear: [] });
});

test('a file from which pages were taken out is one copy, with what the others held', async () => {
  const result = await readPdf(await joinPdfs([{ bytes: ofAda, pages: [2] }], 'same-names'));
  expect(result).toMatchObject({ outcome: 'read', unclear: [] });
});

const person = fc.record(
  {
    'all-kinds__goal': fc.constantFrom('To bake', 'To rest', 'Zażółć').map(text),
    'all-kinds__line': fc.constantFrom('Tired', 'Well').map(text),
    'all-kinds__often': fc.constantFrom('walk', 'swim').map((value): Value => ({ kind: 'choice', value })),
    'all-kinds__sure': fc.integer({ min: 0, max: 10 }).map((value): Value => ({ kind: 'scale', value })),
    'all-kinds__agree': fc.constant<Value>({ kind: 'check', value: true }),
    'all-kinds__steps__r1__what': fc.constantFrom('Knead', 'Fold').map(text),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Values>;

test('any copies of several people, joined in any order, give as many records, each with all of one and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 2, maxLength: 4 }),
      fc.constantFrom(...RENAMINGS),
      fc.constantFrom(sheet, book),
      async (people, renaming, form) => {
        const files = await Promise.all(people.map(async (values) => ({ bytes: await fill(form, values) })));
        expect(await readCopies(await joinPdfs(files, renaming))).toEqual(people);
      },
    ),
    { numRuns: 12, seed: 11 },
  );
});
