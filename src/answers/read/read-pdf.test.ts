import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { makeForm } from '../../../tests/fill/make-form.ts';
import { SHEET_TO_FILL } from '../../../tests/fill/sheet-to-fill.ts';
import { makeManifest } from '../../paper/fields/make-manifest.ts';
import { placeFields } from '../../paper/fields/placed-fields.ts';
import { collectWidgets } from './collect-widgets.ts';
import { readPdf } from './read-pdf.ts';

const sheet = await makeForm(SHEET_TO_FILL);
const radio = await makeForm(SHEET_TO_FILL, {}, { singleChoice: 'radio' });
const published = makeManifest(SHEET_TO_FILL, placeFields(SHEET_TO_FILL, 'fillable'), sheet.facts);

type Change = (pdf: PDFDocument, widget: (name: string, state?: string) => PDFDict) => void;

/** A form as another program might have left it. */
async function change(bytes: Uint8Array, edit: Change): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  edit(pdf, (name, state) => {
    const found = collectWidgets(pdf, undefined).filter((widget) => widget.name === `all-kinds__${name}`);
    return found.find(({ dict }) => state === undefined || onStates(dict).includes(state))!.dict;
  });
  return pdf.save({ updateFieldAppearances: false });
}

function onStates(dict: PDFDict): string[] {
  const looks = dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict);
  return looks.keys().map((key) => key.decodeText());
}

const set = (dict: PDFDict, key: string, value: Parameters<PDFDict['set']>[1]): void =>
  dict.set(PDFName.of(key), value);

/** Replaces what a text field shows. */
function draw(pdf: PDFDocument, dict: PDFDict, content: string): void {
  const look = pdf.context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 10, 10] });
  set(dict, 'AP', pdf.context.obj({ N: pdf.context.register(look) }));
}

async function findings(bytes: Uint8Array): Promise<unknown> {
  const result = await readPdf(bytes);
  return result.outcome === 'read'
    ? [...result.answers, ...result.unclear].map((finding) => ({ ...finding, name: undefined }))
    : result;
}

describe('a written value', () => {
  const text = (value: string) => [{ kind: 'text', from: 'value', value }];

  test.each<[string, (pdf: PDFDocument) => Parameters<PDFDict['set']>[1], string]>([
    ['in PDFDocEncoding', () => PDFString.of('caf\\351 \\200 \\240'), 'café • €'],
    ['in UTF-16', () => PDFHexString.fromText('dzień 🙂'), 'dzień 🙂'],
    ['in UTF-8 with its mark', () => PDFHexString.of('EFBBBF647A6965C584'), 'dzień'],
    ['in a stream', (pdf) => pdf.context.register(pdf.context.stream('a long\rstory')), 'a long\nstory'],
    ['with line ends of Windows', () => PDFString.of('one\\r\\ntwo'), 'one\ntwo'],
    ['with accents apart', () => PDFHexString.fromText('cafe\u0301'), 'café'],
  ])('%s is read', async (_what, value, expected) => {
    const bytes = await change(sheet.bytes, (pdf, widget) => set(widget('story'), 'V', value(pdf)));
    expect(await findings(bytes)).toEqual(text(expected));
  });

  test('of spaces alone is no answer', async () => {
    expect(
      await findings(await change(sheet.bytes, (_, widget) => set(widget('story'), 'V', PDFString.of(' \\n ')))),
    ).toEqual([]);
  });

  test('that is missing is read from what is shown, and said to be', async () => {
    const shown = '/Tx BMC BT /NotoSans 12 Tf (\\000\\001) Tj ET EMC';
    const filled = await makeFilled('Once around');
    const bytes = await change(filled, (_, widget) => widget('line').delete(PDFName.of('V')));
    expect(await findings(bytes)).toEqual([{ kind: 'text', from: 'appearance', value: 'Once around' }]);
    const unreadable = await change(sheet.bytes, (pdf, widget) =>
      draw(pdf, widget('line'), shown.replace('NotoSans', 'Lost')),
    );
    expect(await findings(unreadable)).toEqual([{ kind: 'text', reason: 'unreadable', found: ['\ufffd\ufffd'] }]);
  });

  test('in hexadecimal with a sign that is no digit cannot be read, since a letter would be another', async () => {
    const written = (digits: string) =>
      change(sheet.bytes, (_, widget) => set(widget('story'), 'V', PDFHexString.of(digits)));
    expect(await findings(await written('FEFF 004D\n0061 0079'))).toEqual([
      { kind: 'text', from: 'value', value: 'May' },
    ]);
    const damaged = await findings(await written('FEFF004D0_610079'));
    expect(damaged).toEqual([{ kind: 'text', reason: 'unreadable', found: [expect.any(String)] }]);
  });

  test('that differs from what is shown is reported with both', async () => {
    const filled = await makeFilled('Once around');
    const bytes = await change(filled, (_, widget) => set(widget('line'), 'V', PDFString.of('Twice')));
    expect(await findings(bytes)).toEqual([
      { kind: 'text', reason: 'value-and-appearance-differ', found: ['Twice', 'Once around'] },
    ]);
  });

  test('of which less is shown is read', async () => {
    const filled = await makeFilled('Once around');
    const bytes = await change(filled, (_, widget) => set(widget('line'), 'V', PDFString.of('Once around the pond')));
    expect(await findings(bytes)).toEqual(text('Once around the pond'));
  });
});

describe('a tick', () => {
  const swim = [{ kind: 'choice', from: 'value', value: 'swim' }];

  test('of a radio button that Apple programs tore from its group is read', async () => {
    const bytes = await change(radio.bytes, (pdf, widget) => {
      const kid = widget('often', 'swim');
      const group = kid.lookup(PDFName.of('Parent'), PDFDict);
      const kids = group.lookup(PDFName.of('Kids'), PDFArray);
      kids.remove(kids.asArray().findIndex((ref) => pdf.context.lookup(ref) === kid));
      kid.delete(PDFName.of('Parent'));
      set(kid, 'T', PDFString.of('all-kinds__often'));
      set(kid, 'FT', PDFName.of('Btn'));
      set(kid, 'V', PDFName.of('swim'));
      set(kid, 'AS', PDFName.of('swim'));
    });
    expect(await findings(bytes)).toEqual(swim);
  });

  test('in a form that lists none of its fields is read from the page', async () => {
    const bytes = await change(sheet.bytes, (pdf, widget) => {
      set(pdf.catalog.lookup(PDFName.of('AcroForm'), PDFDict), 'Fields', pdf.context.obj([]));
      set(widget('often__is_swim'), 'AS', PDFName.of('swim'));
    });
    expect(await findings(bytes)).toEqual(swim);
  });

  test('on a page that lists none of its widgets is read from the form', async () => {
    const bytes = await change(sheet.bytes, (pdf, widget) => {
      set(widget('often__is_swim'), 'AS', PDFName.of('swim'));
      for (const page of pdf.getPages()) page.node.delete(PDFName.of('Annots'));
    });
    expect(await findings(bytes)).toEqual(swim);
  });

  test('in a field that was renamed is known by where it lies', async () => {
    const bytes = await change(sheet.bytes, (_, widget) => {
      const box = widget('often__is_swim');
      set(box, 'T', PDFString.of('Check Box 7'));
      set(box, 'AS', PDFName.of('swim'));
    });
    expect(await findings(bytes)).toEqual(swim);
  });

  test('that only the value speaks of is reported', async () => {
    const bytes = await change(sheet.bytes, (_, widget) => set(widget('often__is_swim'), 'V', PDFName.of('swim')));
    expect(await findings(bytes)).toEqual([{ kind: 'choice', reason: 'value-and-appearance-differ', found: ['swim'] }]);
  });

  test('in a radio group without states is read from its value, for its own button only', async () => {
    const bytes = await change(radio.bytes, (_, widget) => {
      const group = widget('often', 'swim').lookup(PDFName.of('Parent'), PDFDict);
      for (const state of ['walk', 'swim', 'rest']) widget('often', state).delete(PDFName.of('AS'));
      set(group, 'V', PDFName.of('swim'));
    });
    expect(await findings(bytes)).toEqual(swim);
  });
});

test('what was typed into a field that is not ours is reported', async () => {
  const bytes = await change(sheet.bytes, (pdf) => {
    const field = pdf.getForm().createTextField('added');
    field.addToPage(pdf.getPage(0), { x: 300, y: 5, width: 50, height: 10 });
    set(field.acroField.dict, 'V', PDFString.of('hello'));
  });
  expect(await findings(bytes)).toContainEqual({ reason: 'unknown-field', found: ['hello'] });
});

describe('a file that gives no answers', () => {
  const dropManifest: Change = (pdf) => {
    pdf.catalog.delete(PDFName.of('Names'));
    pdf.catalog.delete(PDFName.of('AF'));
  };
  const dropId: Change = (pdf) => {
    pdf.catalog.delete(PDFName.of('Metadata'));
    delete pdf.context.trailerInfo.Info;
  };

  test('that is damaged or no PDF is said to be', async () => {
    expect(await readPdf(new TextEncoder().encode('not a PDF'))).toEqual({ outcome: 'damaged' });
    expect(await readPdf(new Uint8Array())).toEqual({ outcome: 'damaged' });
    expect(await readPdf(sheet.bytes.slice(0, 5000))).toEqual({ outcome: 'damaged' });
  });

  test('that is encrypted is said to be', async () => {
    const pdf = await PDFDocument.load(sheet.bytes);
    pdf.encrypt({ userPassword: 'a', ownerPassword: 'b' });
    expect(await readPdf(await pdf.save({ useObjectStreams: false }))).toEqual({ outcome: 'encrypted' });
  });

  test('that is encrypted with its objects packed in streams is said to be, too', async () => {
    const pdf = await PDFDocument.load(sheet.bytes);
    pdf.encrypt({ userPassword: 'a', ownerPassword: 'b' });
    expect(await readPdf(await pdf.save({ useObjectStreams: true }))).toEqual({ outcome: 'encrypted' });
  });

  test('that is an XFA form is said to be', async () => {
    const bytes = await change(sheet.bytes, (pdf) => {
      set(pdf.catalog.lookup(PDFName.of('AcroForm'), PDFDict), 'XFA', PDFString.of('x'));
    });
    expect(await readPdf(bytes)).toEqual({ outcome: 'xfa' });
  });

  test('that was flattened is known as ours by its id', async () => {
    const bytes = await change(sheet.bytes, (pdf) => {
      pdf.catalog.delete(PDFName.of('AcroForm'));
      for (const page of pdf.getPages()) page.node.delete(PDFName.of('Annots'));
    });
    expect(await readPdf(bytes)).toEqual({ outcome: 'no-form', documentId: sheet.facts.documentId, seen: [] });
  });

  test('that comes from elsewhere is not ours', async () => {
    const plain = await PDFDocument.create();
    plain.addPage();
    expect(await readPdf(await plain.save())).toEqual({ outcome: 'not-ours', fit: expect.anything() });
    plain.getForm().createTextField('Name').addToPage(plain.getPage(0));
    expect(await readPdf(await plain.save())).toEqual({ outcome: 'not-ours' });
  });

  test('that lost its list of fields can be read with the published one', async () => {
    const fill: Change = (_, widget) => set(widget('line'), 'V', PDFString.of('pond'));
    const bytes = await change(sheet.bytes, (pdf, widget) => [dropManifest, fill].forEach((step) => step(pdf, widget)));
    expect(await readPdf(bytes)).toEqual({
      outcome: 'no-manifest',
      documentId: sheet.facts.documentId,
      sheets: ['all-kinds'],
      fit: expect.anything(),
    });
    const bare = await change(bytes, dropId);
    expect(await readPdf(bare)).toMatchObject({ outcome: 'no-manifest', documentId: undefined, sheets: ['all-kinds'] });
    expect(await readPdf(bare, published)).toMatchObject({
      outcome: 'read',
      answers: [{ value: 'pond' }],
      document: { version: '1.2' },
    });
  });

  test.each<[string, Change]>([
    ['information dictionary', (pdf) => pdf.catalog.delete(PDFName.of('Metadata'))],
    ['XMP metadata', (pdf) => delete pdf.context.trailerInfo.Info],
  ])('that lost its list of fields is known by its %s alone', async (_what, drop) => {
    const bytes = await change(sheet.bytes, (pdf, widget) => [dropManifest, drop].forEach((step) => step(pdf, widget)));
    expect(await readPdf(bytes)).toEqual({
      outcome: 'no-manifest',
      documentId: sheet.facts.documentId,
      sheets: ['all-kinds'],
      fit: expect.anything(),
    });
  });

  test('that is of another version or document than the list is refused', async () => {
    const document = { program: 'demo', key: 'all-kinds', version: '1.2', lang: 'en', id: sheet.facts.documentId };
    expect(await readPdf(sheet.bytes, { ...published, version: '2.0' })).toEqual({
      outcome: 'other-version',
      document,
    });
    expect(await readPdf(sheet.bytes, { ...published, key: 'another' })).toEqual({
      outcome: 'other-version',
      document,
    });
    expect(await readPdf(sheet.bytes, published)).toMatchObject({ outcome: 'read', document });
  });
});

test('a file that was saved by appending is said to hold earlier states', async () => {
  expect(await readPdf(sheet.bytes)).toMatchObject({ earlierRevisions: 0 });
  expect(await readPdf(await makeFilled('pond'))).toMatchObject({ earlierRevisions: 1 });
});

async function makeFilled(text: string): Promise<Uint8Array> {
  const { fillWithPdfjs } = await import('../../../tests/fill/fill-with-pdfjs.ts');
  return fillWithPdfjs(sheet.bytes, [{ name: 'all-kinds__line', text }]);
}
