import { deflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import { parseDocumentId } from '../../src/model/document-id.ts';
import { makeForm } from '../fill/make-form.ts';
import { SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { editPdf, put } from './edit-pdf.ts';

const sheet = await makeForm(SHEET_TO_FILL);
/** A quarter of a gigabyte in as many kilobytes. */
const BOMB = deflateSync(Buffer.alloc(256 * 1024 * 1024, 0x20));

test.each(['value', 'appearance', 'page'])(
  'a small file with far too much inside has an outcome (%s)',
  async (where) => {
    const bytes = await editPdf(sheet.bytes, ({ pdf, widget }) => {
      const dict = pdf.context.obj({ Filter: 'FlateDecode', Length: BOMB.length, Type: 'XObject', Subtype: 'Form' });
      const ref = pdf.context.register(PDFRawStream.of(dict, BOMB));
      if (where === 'value') put(widget('line'), 'V', ref);
      if (where === 'appearance') put(widget('line'), 'AP', pdf.context.obj({ N: ref }));
      if (where === 'page') {
        pdf.catalog.delete(PDFName.of('AcroForm'));
        for (const page of pdf.getPages()) page.node.delete(PDFName.of('Annots'));
        put(pdf.getPage(0).node, 'Contents', ref);
      }
    });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(await readPdf(bytes)).toEqual({ outcome: 'too-much-inside' });
  },
);

test.each([
  ['is of another type', '/Type /Pages', '/Type /Paged'],
  ['names no pages', '/Kids', '/Kidz'],
  ['names words as its pages', '/Kids', '/Kids (x) /Kidz'],
])('a file whose page tree %s is damaged', async (_, from, to) => {
  const pdf = await PDFDocument.load(sheet.bytes, { updateMetadata: false });
  const plain = Buffer.from(await pdf.save({ useObjectStreams: false })).toString('latin1');
  expect(plain).toContain(from);
  const harmed = plain.replace(/<<[^<>]*\/Type \/Pages[^<>]*>>/, (pages) => pages.replace(from, to));
  expect(harmed).not.toBe(plain);
  expect(await readPdf(new Uint8Array(Buffer.from(harmed, 'latin1')))).toEqual({ outcome: 'damaged' });
});

test.each(['handrail:demo/a@%/en/x', 'handrail:demo/a@%E0%A4%A/en/x'])(
  'the id “%s” is none of ours, and stops nothing',
  async (id) => {
    expect(parseDocumentId(id)).toBeUndefined();
    const bytes = await editPdf(sheet.bytes, ({ pdf }) => {
      put(pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict), 'HandrailDocument', PDFString.of(id));
    });
    expect(await readPdf(bytes)).toMatchObject({ outcome: 'read', document: { key: 'all-kinds', version: '1.2' } });
  },
);

test.each(['constructor', 'toString', '__proto__'])(
  'an id with the program “%s” is read as any other',
  async (name) => {
    const bytes = await editPdf(sheet.bytes, ({ pdf }) => {
      const id = PDFString.of(`handrail:${name}/${name}@1/en/x`);
      put(pdf.context.lookup(pdf.context.trailerInfo.Info, PDFDict), 'HandrailDocument', id);
    });
    expect(await readPdf(bytes)).toMatchObject({ outcome: 'read', document: { program: name, key: name } });
  },
);

test('a box whose object was lost is told, since what stood there is not known', async () => {
  const bytes = await editPdf(sheet.bytes, ({ pdf, widget }) => {
    for (const lost of [widget('line'), widget('like__is_swim')]) {
      const [ref] = pdf.context.enumerateIndirectObjects().find(([, object]) => object === lost)!;
      pdf.context.delete(ref);
    }
    put(widget('like__is_walk'), 'AS', PDFName.of('walk'));
  });
  expect(await readPdf(bytes)).toMatchObject({
    outcome: 'read',
    answers: [],
    unclear: [
      { name: 'all-kinds__line', reason: 'no-box', found: [] },
      { name: 'all-kinds__like', reason: 'no-box', found: ['walk'] },
    ],
  });
});

test('a state that a box has no look for is no tick', async () => {
  const bytes = await editPdf(sheet.bytes, ({ widget }) => put(widget('agree'), 'AS', PDFName.of('Ogf')));
  expect(await readPdf(bytes)).toMatchObject({
    answers: [],
    unclear: [{ name: 'all-kinds__agree', reason: 'unreadable', found: ['Ogf'] }],
  });
});
