import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib';
import type { PDFFont, PDFObject } from 'pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import { fromPdfLib } from '../../pdf/read/from-pdf-lib.ts';
import { textAt } from '../../pdf/read/pdf-access.ts';
import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import { findElementOfAnnotation, readStructureTree } from '../../pdf/read/structure-tree.ts';
import { PdfRef, type PdfDict } from '../../pdf/values.ts';

// Test support: a PDF that keeps every clause, made as Handrail makes its own but in few lines.

const require = createRequire(import.meta.url);
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const subsetFont = require('subset-font');

const SOURCE = `
#set document(title: "Sheet of everything", date: none)
#set text(font: "Noto Sans", lang: "en", region: "GB", fallback: false)
#set page(footer: [Footer words])
#let field(name, width: 6cm) = link("https://field.invalid/" + name, box(width: width, height: 9mm, stroke: 0.5pt))

= My first steps
#outline(title: none)

A paragraph with #link("https://example.org/steps")[a link], a note#footnote[The words of the note.] and
#text(lang: "de")[ein paar deutsche Wörter].

- The first item
- The second item, with a field #field("note")

== This week
#table(
  columns: 2,
  table.header([Day], [What I did]),
  [Monday], field("monday"),
  [Tuesday], field("tuesday"),
)
#figure(rect(width: 2cm, height: 1cm, fill: gray), alt: "A grey box", caption: [A box])

#pagebreak()
== Looking back
The goal again: #field("goal/1")

The goal once more: #field("goal/2")

Done: #field("done", width: 7mm)

Often #field("often/1", width: 7mm) or seldom #field("often/2", width: 7mm)
`;

const FIELD_CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,';

/** The bytes of the good PDF: two pages, four text fields (one with two widgets), a box and a radio group. */
export async function makeGoodPdf(): Promise<Uint8Array> {
  const regular = readFileSync(require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'));
  const bold = readFileSync(require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'));
  const document = await loadPdf(typeset([regular, bold]));
  document.registerFontkit(fontkit);
  const fieldFont = await document.embedFont(
    await subsetFont(regular, FIELD_CHARACTERS, { targetFormat: 'truetype' }),
    { subset: false, customName: 'FieldSans' },
  );
  makeWidgets(document, fieldFont);
  sortAnnotations(document);
  return savePdf(document);
}

export function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
}

export function savePdf(document: PDFDocument): Promise<Uint8Array> {
  return document.save({ updateFieldAppearances: false, useObjectStreams: false });
}

/** What pdf-lib has of an object that was found among the plain values of its file, to be changed. */
export function originalOf({ context }: PDFDocument, pdf: PdfObjects, dict: PdfDict): PDFDict {
  const { number, generation } = pdf.ownerOf(dict)!;
  return context.lookup(PDFRef.of(number, generation), PDFDict);
}

/** The element an annotation belongs to. */
export function elementOfAnnotation(document: PDFDocument, annotation: PDFDict): PDFDict {
  const pdf = fromPdfLib(document.context);
  const { objectNumber, generationNumber } = document.context.getObjectRef(annotation)!;
  const dict = pdf.dictOf(new PdfRef(objectNumber, generationNumber))!;
  return originalOf(document, pdf, findElementOfAnnotation(pdf, dict, readStructureTree(pdf))!);
}

function typeset(fontBlobs: Buffer[]): Buffer {
  const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs }] });
  const { result } = compiler.compile({ mainFileContent: SOURCE });
  return compiler.pdf(result, { pdfStandard: 'ua-1' });
}

/** Turns the placeholders into widgets; `goal/1` and `goal/2` become widgets of one field. */
function makeWidgets(document: PDFDocument, font: PDFFont): void {
  const { context, catalog } = document;
  const fields: PDFRef[] = [];
  const groups = new Map<string, { dict: PDFDict; ref: PDFRef }>();
  for (const page of document.getPages()) {
    for (const ref of page.node.Annots()?.asArray() ?? []) {
      const annotation = context.lookup(ref, PDFDict);
      const name = /field\.invalid\/(.*)/.exec(textAt(annotation, 'Contents') ?? '')?.[1];
      if (name === undefined) {
        // Typst says the address of a link; read aloud, that is no help.
        if (textAt(annotation, 'Contents')) annotation.set(PDFName.of('Contents'), PDFHexString.fromText('a link'));
        continue;
      }
      const [fieldName = '', kid] = name.split('/');
      for (const key of ['A', 'Border', 'Contents', 'QuadPoints', 'C']) annotation.delete(PDFName.of(key));
      setEntries(annotation, { Subtype: 'Widget', F: 4, P: page.ref });
      const element = elementOfAnnotation(document, annotation);
      element.set(PDFName.of('S'), PDFName.of('Form'));
      element.delete(PDFName.of('A'));

      const isBox = fieldName === 'done' || fieldName === 'often';
      const entries = isBox ? describeBox(document, kid) : describeText(document, font);
      setEntries(annotation, entries);
      const type = { FT: isBox ? 'Btn' : 'Tx' };
      if (kid === undefined) {
        setEntries(annotation, {
          ...type,
          T: PDFString.of(fieldName),
          TU: PDFHexString.fromText(`What I say on ${fieldName}`),
        });
        fields.push(ref as PDFRef);
        continue;
      }
      let group = groups.get(fieldName);
      if (!group) {
        const dict = context.obj({ Kids: [] });
        const RADIO_NO_TOGGLE_TO_OFF = (1 << 15) | (1 << 14);
        setEntries(dict, { ...type, T: PDFString.of(fieldName), TU: PDFHexString.fromText(`All of ${fieldName}`) });
        if (isBox) setEntries(dict, { Ff: RADIO_NO_TOGGLE_TO_OFF, V: 'Off' });
        group = { dict, ref: context.register(dict) };
        groups.set(fieldName, group);
        fields.push(group.ref);
      }
      if (isBox) setEntries(annotation, { TU: PDFHexString.fromText(`All of ${fieldName}: option ${kid}`) });
      setEntries(annotation, { Parent: group.ref });
      group.dict.lookup(PDFName.of('Kids'), PDFArray).push(ref);
    }
  }
  catalog.set(
    PDFName.of('AcroForm'),
    context.register(
      context.obj({ Fields: fields, DA: PDFString.of('/FieldSans 11 Tf 0 g'), DR: { Font: { FieldSans: font.ref } } }),
    ),
  );
}

function describeText({ context }: PDFDocument, font: PDFFont) {
  const content = `/Tx BMC q BT /FieldSans 11 Tf 0 g 2 8 Td ${font.encodeText('Example').toString()} Tj ET Q EMC`;
  const resources = { Font: { FieldSans: font.ref } };
  const appearance = context.register(
    context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 170, 25], Resources: resources }),
  );
  return { DA: PDFString.of('/FieldSans 11 Tf 0 g'), AP: context.obj({ N: appearance }) };
}

function describeBox({ context }: PDFDocument, kid = 'done') {
  const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 20, 20] };
  const on = context.register(context.stream('2 2 m 18 18 l S', form));
  const off = context.register(context.stream('', form));
  return { AS: 'Off', AP: context.obj({ N: { [`is_${kid}`]: on, Off: off } }) };
}

/** Sets entries as pdf-lib understands them: a string is a name. */
function setEntries(dict: PDFDict, entries: Record<string, string | number | PDFObject>): void {
  for (const [key, value] of Object.entries(entries)) dict.set(PDFName.of(key), dict.context.obj(value as string));
}

/** Puts each page's annotations in the order in which the structure refers to them. */
function sortAnnotations(document: PDFDocument): void {
  const pdf = fromPdfLib(document.context);
  const order = (readStructureTree(pdf)?.elements ?? []).flatMap(({ kids }) =>
    kids.flatMap((kid) => (kid.kind === 'object' && kid.target ? pdf.objectOf(kid.target) : [])),
  );
  for (const { node } of document.getPages()) {
    const refs = node.Annots()?.asArray() ?? [];
    if (refs.length === 0) continue;
    const place = (ref: (typeof refs)[number]) => order.indexOf(ref.toString());
    node.set(PDFName.of('Annots'), document.context.obj(refs.toSorted((a, b) => place(a) - place(b))));
  }
}
