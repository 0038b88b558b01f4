import { deflateSync } from 'node:zlib';
import type { PDFDict } from 'pdf-lib';
import { PDFArray, PDFName, PDFNumber, PDFRawStream, PDFString, type PDFObject, type PDFRef } from 'pdf-lib';
import { makeForm } from '../fill/make-form.ts';
import { SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { editPdf, put, type EditedForm } from './edit-pdf.ts';

const MEGABYTE = 1_000_000;
const CATALOG = '<</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>>>';
const sheet = await makeForm(SHEET_TO_FILL);

const fill = (part: string, bytes: number): string => part.repeat(Math.ceil(bytes / part.length)).slice(0, bytes);
/** Seven bytes each, all different. */
const names = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `/${(0x100000 + from + index).toString(16)}`).join('');

/** A file with a catalog and what is given in plain sight. */
function inBody(body: string): Uint8Array {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n${CATALOG}\nendobj\n${body}\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`,
    'latin1',
  );
}

const pages = (number: number, kids: string) => `${number} 0 obj\n<</Type/Pages/Count 1/Kids[${kids}]>>\nendobj`;
const page = (number: number) => `${number} 0 obj\n<</Type/Page/MediaBox[0 0 9 9]>>\nendobj`;

/** A file whose page tree begins at object 2. */
const withPages = (tree: string) => inBody(`1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n${tree}`);

/** A file with as many object streams as are given, each of one value. */
function packed(values: readonly string[]): Uint8Array {
  const streams = [CATALOG, ...values].map((value, index) => {
    const head = `${index + 1} 0 `;
    const data = deflateSync(Buffer.from(head + value, 'latin1'));
    const dict = `/Type/ObjStm/N 1/First ${head.length}/Filter/FlateDecode/Length ${data.length}`;
    return Buffer.concat([
      Buffer.from(`${100 + index} 0 obj\n<<${dict}>>\nstream\n`),
      data,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  });
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...streams,
    Buffer.from(
      '90 0 obj\n<</Type/XRef/W[1 4 2]/Size 999/Root 1 0 R/Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n0\n%%EOF\n',
    ),
  ]);
}

const seven = (value: string) => packed(Array<string>(7).fill(value));
const list = (part: string) => `[${fill(part, 900_000 - (900_000 % part.length))}]`;

/** Something that refers to the same thing many times on each of many levels. */
function branch(
  { pdf }: EditedForm,
  levels: number,
  key: string,
  more: Record<string, string>,
  leaf: PDFObject,
): PDFRef {
  let ref = pdf.context.register(leaf);
  for (let level = 0; level < levels; level++)
    ref = pdf.context.register(pdf.context.obj({ ...more, [key]: Array<PDFRef>(4).fill(ref) }));
  return ref;
}

/** A form that draws another so many times, and that another, on as many levels. */
function drawEachOther({ pdf }: EditedForm, levels: number, times: number): PDFRef {
  let ref = pdf.context.register(pdf.context.stream('0 0 m 9 9 l S', { Subtype: 'Form' }));
  for (let level = 0; level < levels; level++)
    ref = pdf.context.register(
      pdf.context.stream('/X Do '.repeat(times), { Subtype: 'Form', Resources: { XObject: { X: ref } } }),
    );
  return ref;
}

const edit = (change: (form: EditedForm) => void) => () => editPdf(sheet.bytes, change);

/** The content of the first page, with the form taken away. */
const onPage = (change: (form: EditedForm, page: PDFDict) => void) =>
  edit((form) => {
    form.pdf.catalog.delete(PDFName.of('AcroForm'));
    for (const page of form.pdf.getPages()) page.node.delete(PDFName.of('Annots'));
    change(form, form.pdf.getPage(0).node);
  });

function filtered({ pdf }: EditedForm, filter: string, data: Uint8Array, parms?: Record<string, number>): PDFRef {
  const dict = pdf.context.obj({ Filter: filter, Length: data.length, ...(parms && { DecodeParms: parms }) });
  return pdf.context.register(PDFRawStream.of(dict, data));
}

/** Small files, and such as are broken in every byte, that ask for far more time or memory than any form to be loaded. */
export const TO_LOAD: Record<string, () => Uint8Array> = {
  'object streams of empty lists': () => seven(list('[]')),
  'object streams of empty dictionaries': () => seven(list('<<>>')),
  'object streams of numbers': () => seven(list('1 ')),
  'object streams of negative fractions': () => seven(list('-.')),
  'object streams of references': () => seven(list('1 0 R ')),
  'object streams of strings': () => seven(list('()')),
  'object streams of hexadecimal strings': () => seven(list('<>')),
  'object streams of names': () =>
    packed(Array.from({ length: 7 }, (_, index) => `[${names(130_000, index * 130_000)}]`)),
  'object streams of nested lists': () => seven('['.repeat(900_000)),
  'object streams of nested lists with an end': () => seven('['.repeat(450_000) + ']'.repeat(450_000)),
  'object streams of nested dictionaries': () => seven('<</A'.repeat(225_000)),
  'ten thousand object streams': () => packed(Array<string>(10_000).fill('[1]')),
  'lists in plain sight': () => inBody(`2 0 obj\n[${fill('[]', 8 * MEGABYTE)}]\nendobj`),
  'nested lists in plain sight': () => inBody(`2 0 obj\n${fill('[', 8 * MEGABYTE)}\nendobj`),
  'nested dictionaries in plain sight': () => inBody(`2 0 obj\n${fill('<</A', 8 * MEGABYTE)}\nendobj`),
  'a million objects': () =>
    inBody(Array.from({ length: 1_000_000 }, (_, index) => `${index + 2} 0 obj 1 endobj`).join('\n')),
  'objects without an end': () => inBody(fill('2 0 obj @ ', 4 * MEGABYTE)),
  'streams without an end': () => inBody(fill('2 0 obj <<>> stream\n', 4 * MEGABYTE)),
  'strings without an end': () => inBody(fill('2 0 obj (', 4 * MEGABYTE)),
  'hexadecimal strings without an end': () => inBody(fill('2 0 obj < ', 4 * MEGABYTE)),
  'digits without an end': () => inBody(`x${fill('1', 4 * MEGABYTE)}`),
  'numbers that begin no object': () => inBody(`x ${fill('1 0 ', 4 * MEGABYTE)}`),
  'numbers that are too large': () => inBody(`2 0 obj\n[${fill('99999999999999999 ', 4 * MEGABYTE)}]\nendobj`),
  'spaces without an end': () => inBody(`x${fill(' ', 4 * MEGABYTE)}x`),
  'comments without an end': () => inBody(`x${fill('%', 4 * MEGABYTE)}`),
  'words between objects': () => inBody(fill('x', 16 * MEGABYTE)),
  'a cross-reference table for a million objects': () =>
    inBody(`xref\n0 1000000\n${fill('0000000000 65535 f \n', 16 * MEGABYTE)}`),
  'a thousand trailers': () => inBody(fill('trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n', 4 * MEGABYTE)),
  'ends without an end': () => inBody(fill('%%EOF', 16 * MEGABYTE)),
};

/** The same, to be read once they are loaded. */
export const TO_READ: Record<string, () => Uint8Array | Promise<Uint8Array>> = {
  'pages that branch': () => {
    const levels = Array.from({ length: 20 }, (_, level) => pages(level + 2, fill(`${level + 3} 0 R `, 28)));
    return withPages(`${levels.join('\n')}\n${page(22)}`);
  },
  'pages in a circle': () => withPages(pages(2, '2 0 R')),
  'pages that are one page': () => withPages(`${pages(2, fill('3 0 R ', 1_800_000))}\n${page(3)}`),
  'fields that branch': edit((form) => {
    put(form.form, 'Fields', form.pdf.context.obj([branch(form, 20, 'Kids', {}, form.widget('line'))]));
  }),
  'attached files that branch': edit((form) => {
    const names = branch(form, 14, 'Kids', {}, form.pdf.context.obj({ Names: [] }));
    put(form.pdf.catalog, 'Names', form.pdf.context.obj({ EmbeddedFiles: names }));
  }),
  'fields with a thousand ancestors': edit(({ pdf }) => {
    let parent = pdf.context.register(pdf.context.obj({ T: PDFString.of('a') }));
    for (let level = 0; level < 3000; level++)
      parent = pdf.context.register(pdf.context.obj({ Parent: parent, T: PDFString.of('a') }));
    const annots = pdf.getPage(0).node.lookup(PDFName.of('Annots'), PDFArray);
    for (let count = 0; count < 3000; count++)
      annots.push(pdf.context.register(pdf.context.obj({ Subtype: 'Widget', Parent: parent, Rect: [0, 0, 9, 9] })));
  }),
  'strokes without number': edit(({ pdf }) => {
    const ref = pdf.context.register(pdf.context.obj({ Subtype: 'Ink', Rect: [0, 0, 9, 9] }));
    put(pdf.getPage(0).node, 'Annots', pdf.context.obj(Array<PDFRef>(500_000).fill(ref)));
  }),
  'a note shown ten thousand times': edit(({ pdf }) => {
    const ref = pdf.context.register(
      pdf.context.obj({ Subtype: 'Text', Contents: PDFString.of(fill('long ', 10_000)) }),
    );
    put(pdf.getPage(0).node, 'Annots', pdf.context.obj(Array<PDFRef>(100_000).fill(ref)));
  }),
  'fields of other documents': edit(({ pdf }) => {
    const annots = pdf.getPage(0).node.lookup(PDFName.of('Annots'), PDFArray);
    for (let count = 0; count < 20_000; count++) {
      const field = {
        Subtype: 'Widget',
        FT: 'Tx',
        T: PDFString.of(`x${count}`),
        V: PDFString.of('x'),
        Rect: [0, 0, 9, 9],
      };
      annots.push(pdf.context.register(pdf.context.obj(field)));
    }
  }),
  'contents of the same stream': onPage(({ pdf }, page) => {
    const ref = pdf.context.register(pdf.context.flateStream('0 0 m 10 10 l S '));
    put(page, 'Contents', pdf.context.obj(Array<PDFRef>(500_000).fill(ref)));
  }),
  'ten thousand small streams': onPage(({ pdf }, page) => {
    const refs = Array.from({ length: 10_000 }, () =>
      pdf.context.register(pdf.context.flateStream('0 0 m 10 10 l S ')),
    );
    put(page, 'Contents', pdf.context.obj(refs));
  }),
  'forms that draw each other': onPage((form, page) => {
    put(page, 'Resources', form.pdf.context.obj({ XObject: { X: drawEachOther(form, 11, 20) } }));
    put(page, 'Contents', form.pdf.context.register(form.pdf.context.stream('/X Do')));
  }),
  'looks that draw each other': edit((form) => {
    put(form.widget('line'), 'AP', form.pdf.context.obj({ N: drawEachOther(form, 4, 500) }));
  }),
  'a page of operators': onPage(({ pdf }, page) => {
    put(page, 'Contents', pdf.context.register(pdf.context.flateStream(fill('q ', 15 * MEGABYTE))));
  }),
  'a page of single letters': onPage(({ pdf }, page) => {
    put(page, 'Contents', pdf.context.register(pdf.context.flateStream(`BT ${fill('(a)Tj ', 15 * MEGABYTE)}`)));
  }),
  'a page of operands': onPage(({ pdf }, page) => {
    put(page, 'Contents', pdf.context.register(pdf.context.flateStream(fill('[]', 15 * MEGABYTE))));
  }),
  'a page of slanted lines': onPage(({ pdf }, page) => {
    put(
      page,
      'Contents',
      pdf.context.register(pdf.context.flateStream(`0 0 m ${fill('9 9 l 0 0 l ', 15 * MEGABYTE)} S`)),
    );
  }),
  'appearances of operators': edit(({ pdf, widget }) => {
    const look = pdf.context.flateStream(`BT ${fill('(a)Tj ', 15 * MEGABYTE)}`, { Subtype: 'Form' });
    put(widget('line'), 'AP', pdf.context.obj({ N: pdf.context.register(look) }));
  }),
  'a font with a long map': edit(({ pdf, widget }) => {
    const map = pdf.context.flateStream(fill('1 beginbfrange <0000> <ffff> <0041> endbfrange ', 15 * MEGABYTE));
    const font = pdf.context.obj({ Type: 'Font', Subtype: 'Type0', ToUnicode: pdf.context.register(map) });
    const look = pdf.context.stream('BT /F 9 Tf <0041> Tj ET', { Subtype: 'Form', Resources: { Font: { F: font } } });
    put(widget('line'), 'AP', pdf.context.obj({ N: pdf.context.register(look) }));
  }),
  'rows as wide as memory': onPage((form, page) => {
    const parms = { Predictor: 15, Columns: 2_000_000_000 };
    put(page, 'Contents', filtered(form, 'FlateDecode', deflateSync(Buffer.from('\0q')), parms));
  }),
  'a value of run lengths': edit((form) => {
    put(
      form.widget('line'),
      'V',
      filtered(form, 'RunLengthDecode', Buffer.from(fill('\x81 ', 2 * MEGABYTE), 'latin1')),
    );
  }),
  'a value of LZW codes': edit((form) => {
    put(form.widget('line'), 'V', filtered(form, 'LZWDecode', Buffer.alloc(8 * MEGABYTE, 0x55)));
  }),
  'a value of ASCII': edit((form) => {
    put(form.widget('line'), 'V', filtered(form, 'ASCII85Decode', Buffer.from(fill('z', 8 * MEGABYTE))));
  }),
  'a value of a megabyte': edit(({ pdf, widget }) => {
    put(widget('line'), 'V', pdf.context.register(pdf.context.flateStream(fill('word ', 15 * MEGABYTE))));
  }),
  'a list of fields without end': edit(({ pdf }) => {
    const field = { name: 'a__b', kind: 'text', label: 'a', accessible_name: 'a', owner: 'patient' };
    const widgets = Array.from({ length: 100_000 }, (_, index) => ({ name: 'a__b', page: index, rect: [0, 0, 9, 9] }));
    const face = { id: 'x', path: 'x', edition: 'fillable', size: 'standard', paper: 'a4', widgets };
    const list = {
      format: 'handrail-fields',
      format_version: 1,
      program: null,
      key: 'a',
      language: 'en',
      version: '1',
    };
    const json = JSON.stringify({ ...list, fields: Array(50_000).fill(field), faces: [face] });
    const file = pdf.context.register(pdf.context.flateStream(json));
    const specification = pdf.context.obj({ UF: PDFString.of('fields.json'), EF: { F: file } });
    put(pdf.catalog, 'AF', pdf.context.obj([specification]));
    pdf.catalog.delete(PDFName.of('Names'));
  }),
  'lists of fields without number': edit(({ pdf }) => {
    const json = '{"format":"handrail-fields","format_version":1,"fields":[],"faces":[]}';
    const file = pdf.context.register(pdf.context.flateStream(json));
    const specification = pdf.context.register(pdf.context.obj({ UF: PDFString.of('fields.json'), EF: { F: file } }));
    put(pdf.catalog, 'AF', pdf.context.obj(Array<PDFRef>(500_000).fill(specification)));
    put(pdf.catalog, 'Version', PDFNumber.of(1));
  }),
};
