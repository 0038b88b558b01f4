import type { DocumentReading } from '../../src/answers/answer.ts';
import { PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { MAX_BYTES } from '../../src/answers/read/inspect-file.ts';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import type { Values } from '../../src/model/value.ts';
import { makeManifest } from '../../src/paper/fields/make-manifest.ts';
import { placeFields } from '../../src/paper/fields/placed-fields.ts';
import type { Manifest } from '../../src/model/manifest.ts';
import { fillWithPdfium } from '../fill/fill-with-pdfium.ts';
import { fillWithPdfjs } from '../fill/fill-with-pdfjs.ts';
import { makeForm } from '../fill/make-form.ts';
import { BOOK_TO_FILL, SHEET_TO_FILL } from '../fill/sheet-to-fill.ts';
import { hasTool, runTool, type OutsideTool } from '../support/outside-tools.ts';
import { dropManifest, editPdf, orphanRadio, put, redraw, type EditedForm } from './edit-pdf.ts';
import { FILL_WORDS } from './fill-words.ts';

const sheet = await makeForm(SHEET_TO_FILL);
const radio = await makeForm(SHEET_TO_FILL, {}, { singleChoice: 'radio' });
const book = await makeForm(BOOK_TO_FILL);
const separateBook = await makeForm(BOOK_TO_FILL, {}, { carriedValues: 'separate' });
const published = makeManifest(SHEET_TO_FILL, placeFields(SHEET_TO_FILL, 'fillable'), sheet.facts);

const ANSWERS: Values = {
  'all-kinds__line': { kind: 'text', value: 'Zażółć gęślą jaźń' },
  'all-kinds__story': { kind: 'text', value: 'one\ntwo' },
  'all-kinds__weight': { kind: 'number', written: '72,5 kg', value: 72.5 },
  'all-kinds__often': { kind: 'choice', value: 'swim' },
  'all-kinds__like': { kind: 'choice', value: ['walk', 'rest'] },
  'all-kinds__agree': { kind: 'check', value: true },
};
const filled = (await fillPdf(sheet.bytes, ANSWERS, { words: FILL_WORDS })).bytes;
const FILLED = {
  line: 'Zażółć gęślą jaźń',
  story: 'one\ntwo',
  weight: 72.5,
  often: 'swim',
  like: ['walk', 'rest'],
  agree: true,
};
const LONG = 'I stop while I still could do a little more. '.repeat(5).trim();

const MORE = Array<string>(40).fill(LONG).join('\n');

const line = (text: string) => [{ name: 'all-kinds__line', text }];
const edit = (change: (form: EditedForm) => void, bytes = filled) => editPdf(bytes, change);
const qpdf = (...args: string[]) => runTool(filled, 'qpdf', args);
const python = (bytes: Uint8Array, ...lines: string[]) => runTool(bytes, 'python3', ['-c', lines.join('\n')]);

/** A file as a program leaves it, and what must be read in it. */
interface Row {
  what: string;
  /** What it takes to make the file. */
  needs?: OutsideTool;
  make: () => Uint8Array | Promise<Uint8Array>;
  /** The list of fields given along. */
  manifest?: Manifest;
  /** What must come back, by the field's own id; or the name of the problem. */
  back: Record<string, unknown>;
}

const cut = (bytes: Uint8Array, part: number) => bytes.slice(0, Math.floor(bytes.length * part));

const ROWS: Record<string, Row[]> = {
  'pdf.js (Firefox)': [
    {
      what: 'typed',
      make: () => fillWithPdfjs(sheet.bytes, line('Once around')),
      back: { line: 'Once around', revisions: 1 },
    },
    {
      what: 'typed again over an answer',
      make: () => fillWithPdfjs(filled, line('Twice around')),
      back: { ...FILLED, line: 'Twice around', revisions: 1 },
    },
    {
      what: 'cleared',
      make: () => fillWithPdfjs(filled, line('')),
      back: { ...FILLED, line: undefined, revisions: 1 },
    },
    {
      what: 'typed in letters no font there has',
      make: () => fillWithPdfjs(filled, line('صباح 🙂')),
      back: { ...FILLED, line: 'صباح 🙂', revisions: 1 },
    },
    {
      what: 'ticked twice where one was asked for',
      make: () => fillWithPdfjs(filled, [{ name: 'all-kinds__often__is_rest' }]),
      back: { ...FILLED, often: { reason: 'several-ticked', found: ['swim', 'rest'] }, revisions: 1 },
    },
    {
      what: 'saved twice',
      make: async () => fillWithPdfjs(await fillWithPdfjs(sheet.bytes, line('a')), line('b')),
      back: { line: 'b', revisions: 2 },
    },
  ],
  'PDFium (Chrome)': [
    {
      what: 'typed and ticked',
      make: () =>
        fillWithPdfium(sheet.bytes, sheet.facts.widgets, [...line('Once around'), { name: 'all-kinds__agree' }]),
      back: { line: 'Once around', agree: true },
    },
    {
      what: 'typed in letters it cannot show',
      make: () => fillWithPdfium(sheet.bytes, sheet.facts.widgets, line('ș ț ğ ı')),
      back: { line: 'ș ț ğ ı' },
    },
    {
      what: 'typed until the line was full',
      make: () => fillWithPdfium(sheet.bytes, sheet.facts.widgets, line(LONG)),
      back: { line: expect.stringMatching(/^I stop while .{20,90}$/), doubts: ['line may-be-cut-off'] },
    },
    {
      what: 'unticked',
      make: () => fillWithPdfium(filled, sheet.facts.widgets, [{ name: 'all-kinds__agree' }]),
      back: { ...FILLED, agree: undefined },
    },
    {
      what: 'typed in one of two places, the other not in view',
      make: () =>
        fillWithPdfium(
          book.bytes,
          book.facts.widgets,
          [{ name: 'all-kinds__goal', text: 'To bake', place: 1 }],
          'none',
        ),
      back: { goal: 'To bake' },
    },
    {
      what: 'typed differently in two fields of one carried value',
      make: () =>
        fillWithPdfium(separateBook.bytes, separateBook.facts.widgets, [
          { name: 'all-kinds__goal', text: 'To bake' },
          { name: 'all-kinds__goal__on--later--week-2', text: 'To rest' },
        ]),
      back: { goal: { reason: 'places-differ', found: ['To bake', 'To rest'] } },
    },
  ],
  MuPDF: [
    {
      what: 'cleaned',
      needs: 'mutool',
      make: () => runTool(filled, 'mutool', ['clean', '-ggg', '-z', 'in.pdf', 'out.pdf']),
      back: FILLED,
    },
    {
      what: 'cleaned and unpacked',
      needs: 'mutool',
      make: () => runTool(filled, 'mutool', ['clean', '-d', '-s', 'in.pdf', 'out.pdf']),
      back: FILLED,
    },
    {
      what: 'printed to a new file',
      needs: 'mutool',
      make: () => runTool(filled, 'mutool', ['convert', '-o', 'out.pdf', 'in.pdf']),
      manifest: published,
      back: {
        outcome: 'no-form',
        seen: { ...FILLED, weight: '72,5 kg', like: 'walk, rest', agree: '✓' },
      },
    },
    {
      what: 'printed to a new file, and its list of fields not at hand',
      needs: 'mutool',
      make: () => runTool(filled, 'mutool', ['convert', '-o', 'out.pdf', 'in.pdf']),
      back: { outcome: 'not-ours' },
    },
    {
      what: 'merged, which loses the form',
      needs: 'mutool',
      make: () => runTool(filled, 'mutool', ['merge', '-o', 'out.pdf', 'in.pdf']),
      manifest: published,
      back: { outcome: 'not-ours' },
    },
    {
      what: 'made a picture of, as a scanner does',
      needs: 'mutool',
      make: () => runTool(filled, 'mutool', ['convert', '-F', 'pclm', '-o', 'out.pdf', 'in.pdf']),
      back: { outcome: 'scanned' },
    },
  ],
  qpdf: [
    {
      what: 'rewritten plainly',
      needs: 'qpdf',
      make: () => qpdf('--object-streams=disable', 'in.pdf', 'out.pdf'),
      back: FILLED,
    },
    { what: 'made readable', needs: 'qpdf', make: () => qpdf('--qdf', 'in.pdf', 'out.pdf'), back: FILLED },
    {
      what: 'made for slow networks',
      needs: 'qpdf',
      make: () => qpdf('--linearize', 'in.pdf', 'out.pdf'),
      back: FILLED,
    },
    {
      what: 'protected from changes',
      needs: 'qpdf',
      make: () => qpdf('--encrypt', '', 'owner', '256', '--', 'in.pdf', 'out.pdf'),
      back: FILLED,
    },
    {
      what: 'locked with a password',
      needs: 'qpdf',
      make: () => qpdf('--encrypt', 'user', 'owner', '256', '--', 'in.pdf', 'out.pdf'),
      back: { outcome: 'encrypted' },
    },
    ...[128, 256].map((bits): Row => ({
      what: `locked with a password of ${bits} bits, its objects packed`,
      needs: 'qpdf',
      make: () =>
        qpdf(
          ...['--allow-weak-crypto', '--object-streams=generate'],
          ...['--encrypt', 'user', 'owner', String(bits), '--', 'in.pdf', 'out.pdf'],
        ),
      back: { outcome: 'encrypted' },
    })),
    {
      what: 'flattened',
      needs: 'qpdf',
      make: () => qpdf('--flatten-annotations=all', 'in.pdf', 'out.pdf'),
      back: {
        outcome: 'no-form',
        seen: { ...FILLED, weight: '72,5 kg', like: 'walk, rest', agree: '✓' },
      },
    },
    {
      what: 'cut to its first page',
      needs: 'qpdf',
      make: () => qpdf('in.pdf', '--pages', '.', '1', '--', 'out.pdf'),
      // Of what stood on the other page nothing is known, and that is told.
      back: {
        ...FILLED,
        ...Object.fromEntries(
          ['steps__r1__done', 'steps__r1__what', 'steps__r2__done', 'steps__r2__what'].map((id) => [
            id,
            { reason: 'no-box', found: [] },
          ]),
        ),
      },
    },
    {
      what: 'joined with a second copy, whose fields it renames',
      needs: 'qpdf',
      make: () => qpdf('in.pdf', '--pages', '.', 'in.pdf', '--', 'out.pdf'),
      // Each copy is a record of its own.
      back: {
        outcome: 'copies',
        copies: [FILLED, { ...FILLED, doubts: Object.keys(FILLED).map((id) => `${id} renamed`) }],
      },
    },
    {
      what: 'taken page by page, which loses the list of fields',
      needs: 'qpdf',
      make: () => qpdf('--empty', '--pages', 'in.pdf', '--', 'out.pdf'),
      manifest: published,
      back: FILLED,
    },
  ],
  pypdf: [
    {
      what: 'filled whole',
      needs: 'pypdf',
      make: () =>
        python(
          sheet.bytes,
          'from pypdf import PdfWriter',
          'writer = PdfWriter(clone_from="in.pdf")',
          'for page in writer.pages: writer.update_page_form_field_values(page, {"all-kinds__line": "Once around", "all-kinds__agree": "/yes"}, auto_regenerate=False)',
          'writer.write("out.pdf")',
        ),
      back: { line: 'Once around', agree: true },
    },
    {
      what: 'filled with more than its box shows',
      needs: 'pypdf',
      make: () =>
        python(
          sheet.bytes,
          'from pypdf import PdfWriter',
          'writer = PdfWriter(clone_from="in.pdf")',
          `for page in writer.pages: writer.update_page_form_field_values(page, {"all-kinds__story": ${JSON.stringify(MORE)}}, auto_regenerate=False)`,
          'writer.write("out.pdf")',
        ),
      back: { story: MORE },
    },
    {
      what: 'filled by appending',
      needs: 'pypdf',
      make: () =>
        python(
          sheet.bytes,
          'from pypdf import PdfWriter',
          'writer = PdfWriter("in.pdf", incremental=True)',
          'for page in writer.pages: writer.update_page_form_field_values(page, {"all-kinds__line": "Once around"}, auto_regenerate=False)',
          'writer.write("out.pdf")',
        ),
      back: { line: 'Once around', revisions: 1 },
    },
    {
      what: 'drawn on the page, its fields taken away',
      needs: 'pypdf',
      make: () =>
        python(
          sheet.bytes,
          'from pypdf import PdfWriter',
          'writer = PdfWriter(clone_from="in.pdf")',
          'for page in writer.pages: writer.update_page_form_field_values(page, {"all-kinds__line": "Once around"}, flatten=True)',
          'writer.remove_annotations(subtypes="/Widget")',
          'writer.write("out.pdf")',
        ),
      back: { outcome: 'no-form', seen: { line: 'Once around' } },
    },
  ],
  "Apple's programs": [
    {
      what: 'a radio button torn from its group',
      make: () => edit((form) => orphanRadio(form, 'often', 'swim'), radio.bytes),
      back: { often: 'swim' },
    },
    {
      what: 'two radio buttons torn from their group, one after the other',
      make: () =>
        edit((form) => {
          orphanRadio(form, 'often', 'walk');
          orphanRadio(form, 'often', 'swim');
        }, radio.bytes),
      back: { often: { reason: 'several-ticked', found: ['walk', 'swim'] } },
    },
    {
      what: 'a form that lists none of its fields',
      make: () => edit(({ pdf, form }) => put(form, 'Fields', pdf.context.obj([]))),
      back: FILLED,
    },
    {
      what: 'no form left, but widgets on the pages',
      make: () => edit(({ pdf }) => pdf.catalog.delete(PDFName.of('AcroForm'))),
      back: FILLED,
    },
    {
      what: 'resources of the form dropped',
      make: () => edit(({ form }) => form.delete(PDFName.of('DR'))),
      back: FILLED,
    },
  ],
  'programs that leave something out': [
    {
      what: 'appearances missing',
      make: () =>
        edit(({ widget }) => ['line', 'story', 'weight'].forEach((id) => widget(id).delete(PDFName.of('AP')))),
      back: FILLED,
    },
    {
      what: 'a value missing that is shown',
      make: () => edit(({ widget }) => widget('line').delete(PDFName.of('V'))),
      back: { ...FILLED, doubts: ['line only-in-appearance'] },
    },
    {
      what: 'a value missing, and shown in a font whose letters cannot be told',
      make: () =>
        edit((form) => {
          form.widget('line').delete(PDFName.of('V'));
          redraw(form, form.widget('line'), '/Tx BMC BT /Lost 12 Tf (ab) Tj ET EMC');
        }),
      back: { ...FILLED, line: { reason: 'unreadable', found: ['��'] } },
    },
    {
      what: 'a value that is not what is shown',
      make: () => edit(({ widget }) => put(widget('story'), 'V', PDFString.of('three'))),
      back: { ...FILLED, story: { reason: 'value-and-appearance-differ', found: ['three', 'one\ntwo'] } },
    },
    {
      what: 'a value longer than its box, of which a part is shown',
      make: () => edit(({ widget }) => put(widget('story'), 'V', PDFString.of(`one two ${LONG}`))),
      back: { ...FILLED, story: `one two ${LONG}` },
    },
    {
      what: 'a value whose letters lost their mark of two bytes each',
      make: () =>
        edit(({ widget }) => put(widget('line'), 'V', PDFString.of('\\361\\377\\000Z\\000e\\000b\\000r\\000a'))),
      back: { ...FILLED, line: { reason: 'unreadable', found: [expect.stringContaining('Z')] } },
    },
    {
      what: 'a tick in the value alone',
      make: () => edit(({ widget }) => put(widget('agree'), 'AS', PDFName.of('Off'))),
      back: { ...FILLED, agree: { reason: 'value-and-appearance-differ', found: ['all-kinds__agree'] } },
    },
    {
      what: 'a tick in the appearance alone',
      make: () => edit(({ widget }) => widget('agree').delete(PDFName.of('V'))),
      back: FILLED,
    },
    {
      what: 'a field renamed, which lies where it lay',
      make: () => edit(({ widget }) => put(widget('line'), 'T', PDFString.of('Text Field 3'))),
      back: { ...FILLED, doubts: ['line renamed'] },
    },
    {
      what: 'a long value in a stream, and rich text beside it',
      make: () =>
        edit(({ pdf, widget }) => {
          put(widget('story'), 'V', pdf.context.register(pdf.context.stream('one\r\ntwo')));
          put(widget('story'), 'RV', PDFString.of('<p>three</p>'));
        }),
      back: FILLED,
    },
    {
      what: 'a broken stream for a value',
      make: () =>
        edit(({ pdf, widget }) =>
          put(widget('story'), 'V', pdf.context.register(pdf.context.stream('xx', { Filter: 'FlateDecode' }))),
        ),
      back: { ...FILLED, doubts: ['story only-in-appearance'] },
    },
    {
      what: 'a circle of parents',
      make: () => edit(({ pdf, widget }) => put(widget('line'), 'Parent', pdf.context.getObjectRef(widget('line'))!)),
      back: FILLED,
    },
    {
      what: 'a field of its own added',
      make: () =>
        edit(({ pdf }) => {
          const field = pdf.getForm().createTextField('added');
          field.addToPage(pdf.getPage(0), { x: 300, y: 5, width: 50, height: 10 });
          put(field.acroField.dict, 'V', PDFHexString.fromText('hello'));
        }),
      back: { ...FILLED, added: { reason: 'unknown-field', found: ['hello'] } },
    },
    {
      what: 'the list of fields dropped, and not at hand',
      make: () => edit(dropManifest),
      back: { outcome: 'no-manifest', sheets: ['all-kinds'] },
    },
    { what: 'the list of fields dropped', make: () => edit(dropManifest), manifest: published, back: FILLED },
    {
      what: 'another version than the list of fields',
      make: () => filled,
      manifest: { ...published, version: '2.0' },
      back: { outcome: 'other-version' },
    },
  ],
  'lists of answers': [
    {
      what: 'FDF, as Acrobat sends it',
      make: () => makeFdf('(one\\rtwo)', '/swim'),
      manifest: published,
      back: { story: 'one\ntwo', often: 'swim' },
    },
    {
      what: 'FDF without the list of fields',
      make: () => makeFdf('(x)', '/swim'),
      back: { outcome: 'no-manifest', sheets: ['all-kinds'] },
    },
    {
      what: 'FDF of another form',
      make: () =>
        new TextEncoder().encode(
          '%FDF-1.2\n1 0 obj <</FDF <</Fields [<</T (Name) /V (x)>>]>>>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF',
        ),
      manifest: published,
      back: { outcome: 'not-ours' },
    },
    {
      what: 'XFDF',
      make: () =>
        makeXfdf(
          '<field name="all-kinds__story"><value>one &amp;&#10;two &#x1F642;</value></field><field name="all-kinds__often__is_swim"><value>swim</value></field><field name="all-kinds__agree"><value>Off</value></field>',
        ),
      manifest: published,
      back: { story: 'one &\ntwo 🙂', often: 'swim' },
    },
    {
      what: 'XFDF with a name in parts and a radio group',
      make: () =>
        makeXfdf(
          '<!-- x --><field name="all-kinds__often"><value><![CDATA[swim]]></value></field><field name="a"><field name="b"><value>x</value></field></field>',
        ),
      manifest: makeManifest(SHEET_TO_FILL, placeFields(SHEET_TO_FILL, 'fillable'), radio.facts),
      back: { often: 'swim', 'a.b': { reason: 'unknown-field', found: ['x'] } },
    },
    {
      what: 'XFDF in which a radio group has a state that is none of its options',
      make: () => makeXfdf('<field name="all-kinds__often"><value>fly</value></field>'),
      manifest: makeManifest(SHEET_TO_FILL, placeFields(SHEET_TO_FILL, 'fillable'), radio.facts),
      back: { often: { reason: 'unknown-field', found: ['fly'] } },
    },
    {
      what: 'XFDF with an empty value for each box that is empty',
      make: () =>
        makeXfdf(
          ['agree', 'often__is_swim', 'often__is_rest', 'story']
            .map(
              (id) => `<field name="all-kinds__${id}"><value>${id === 'often__is_rest' ? 'rest' : ''}</value></field>`,
            )
            .join(''),
        ),
      manifest: published,
      back: { often: 'rest' },
    },
    {
      what: 'XFDF in the letters that its first line names',
      make: () => inLatin1(makeXfdf('<field name="all-kinds__line"><value>Müde</value></field>')),
      manifest: published,
      back: { line: 'Müde' },
    },
    {
      what: 'XFDF in other letters than it says',
      make: () =>
        Buffer.from(
          '<xfdf><fields><field name="all-kinds__line"><value>M\xfcde</value></field></fields></xfdf>',
          'latin1',
        ),
      manifest: published,
      back: { line: { reason: 'unreadable', found: ['M\ufffdde'] } },
    },
    {
      what: 'XFDF with a formatted text alone',
      make: () =>
        makeXfdf(
          '<field name="all-kinds__story"><value-richtext><body><p>one &amp; <b>a half</b></p><p>two</p></body></value-richtext></field>' +
            '<field name="all-kinds__line"><value>x</value><value-richtext><p>x</p></value-richtext></field>',
        ),
      manifest: published,
      back: { story: 'one & a half\ntwo', line: 'x' },
    },
    {
      what: 'XFDF with several values for a field of that name',
      make: () => makeXfdf('<field name="all-kinds__like"><value>walk</value><value>rest</value></field>'),
      manifest: published,
      back: { like: { reason: 'unknown-field', found: ['walk', 'rest'] } },
    },
    {
      what: 'FDF with a text in a stream, and a formatted one alone',
      make: () =>
        bytesOf(
          '%FDF-1.2\n1 0 obj <</FDF <</Fields [<</T (all-kinds__story) /V 2 0 R>> <</T (all-kinds__goal) /RV (<p>To bake</p>)>>]>>>> endobj\n' +
            '2 0 obj <</Length 15 /Filter /ASCIIHexDecode>> stream\n6f6e6520286129>\n>endstream endobj\n%%EOF',
        ),
      manifest: published,
      back: { story: 'one (a)', goal: 'To bake' },
    },
    {
      what: 'FDF that is locked',
      make: () =>
        bytesOf(
          '%FDF-1.2\n1 0 obj <</FDF <</Fields [<</T (all-kinds__line) /V (#~)>>]>>>> endobj\ntrailer <</Root 1 0 R /Encrypt 2 0 R>>\n%%EOF',
        ),
      manifest: published,
      back: { outcome: 'encrypted' },
    },
    {
      what: 'XFDF that was cut off',
      make: () => cut(makeXfdf('<field name="all-kinds__story"><value>one two three</value></field>'), 0.6),
      manifest: published,
      back: { outcome: 'damaged' },
    },
  ],
  'files on their way': [
    { what: 'nothing', make: () => new Uint8Array(), back: { outcome: 'damaged' } },
    { what: 'another kind of file', make: () => new TextEncoder().encode('Dear all, …'), back: { outcome: 'damaged' } },
    { what: 'cut off early', make: () => cut(filled, 0.3), back: { outcome: 'damaged' } },
    { what: 'cut off at the end', make: () => filled.slice(0, -8), back: { outcome: 'damaged' } },
    {
      what: 'cut off within what was appended',
      make: async () => (await fillWithPdfjs(filled, line('b'))).slice(0, -40),
      back: { outcome: 'damaged' },
    },
    {
      what: 'with lines of a mail before and after it',
      make: () =>
        Buffer.concat([Buffer.from('Content-Type: application/pdf\r\n\r\n'), filled, Buffer.from('\r\n--next--\r\n')]),
      back: FILLED,
    },
    {
      what: 'a form of another technique',
      make: () => edit(({ form }) => put(form, 'XFA', PDFString.of('x'))),
      back: { outcome: 'xfa' },
    },
    {
      what: "another publisher's form",
      make: async () => {
        const pdf = await PDFDocument.create();
        pdf.addPage();
        pdf.getForm().createTextField('Name').addToPage(pdf.getPage(0));
        return pdf.save();
      },
      back: { outcome: 'not-ours' },
    },
    { what: 'larger than any form', make: () => new Uint8Array(MAX_BYTES + 1), back: { outcome: 'too-large' } },
  ],
};

describe.each(Object.entries(ROWS))('of %s', (_program, rows) => {
  for (const row of rows) {
    const missing = row.needs !== undefined && !hasTool(row.needs);
    test.skipIf(missing)(`a file ${row.what}${missing ? ` (needs ${row.needs})` : ''}`, async () => {
      const result = await readPdf(await row.make(), row.manifest);
      const expected = Object.fromEntries(Object.entries(row.back).filter(([, value]) => value !== undefined));
      expect(describeResult(result)).toEqual('outcome' in expected ? expected : { outcome: 'read', ...expected });
    });
  }
});

/** A result in few words: answers and what is unclear by the field's own id. */
function describeResult(result: Awaited<ReturnType<typeof readPdf>>): Record<string, unknown> {
  if (result.outcome === 'no-form') {
    return {
      outcome: 'no-form',
      seen: Object.fromEntries(result.seen.map(({ name, found }) => [own(name), found.join(', ')])),
    };
  }
  if (result.outcome === 'no-manifest') return { outcome: 'no-manifest', sheets: result.sheets };
  if (result.outcome === 'copies') return { outcome: 'copies', copies: result.copies.map(describeReading) };
  if (result.outcome !== 'read') return { outcome: result.outcome };
  return {
    outcome: 'read',
    ...describeReading(result),
    ...(result.earlierRevisions > 0 && { revisions: result.earlierRevisions }),
    ...(result.additions.length > 0 && { additions: result.additions }),
    ...(result.isShifted && { shifted: true }),
  };
}

function describeReading({ answers, unclear, doubts }: DocumentReading): Record<string, unknown> {
  return {
    ...Object.fromEntries(answers.map(({ name, value }) => [own(name), value])),
    ...Object.fromEntries(unclear.map(({ name, reason, found }) => [own(name), { reason, found }])),
    ...(doubts.length > 0 && { doubts: doubts.map(({ name, reason }) => `${own(name)} ${reason}`) }),
  };
}

function own(name: string): string {
  return name.replace(/^all-kinds__(?!.*\+)/, '');
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function inLatin1(xfdf: Uint8Array): Uint8Array {
  return Buffer.from(new TextDecoder().decode(xfdf).replace('UTF-8', 'ISO-8859-1'), 'latin1');
}

function makeFdf(story: string, often: string): Uint8Array {
  return new TextEncoder().encode(
    `%FDF-1.2\n1 0 obj\n<</FDF <</F (all-kinds.pdf) /Fields 2 0 R>>>>\nendobj\n2 0 obj\n[<</T (all-kinds__story) /V ${story}>> <</T (all-kinds__often__is_swim) /V ${often}>> <</T (all-kinds__agree) /V /Off>>]\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`,
  );
}

function makeXfdf(fields: string): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<xfdf xmlns="http://ns.adobe.com/xfdf/" xml:space="preserve"><f href="all-kinds.pdf"/><fields>${fields}</fields></xfdf>`,
  );
}
