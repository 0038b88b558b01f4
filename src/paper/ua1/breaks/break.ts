import { PDFArray, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib';
import type { PDFDocument, PDFObject, PDFRef, PDFDict, PDFStream } from 'pdf-lib';
import type { Clause } from '../clauses.ts';
import { decodeStream } from '../../../pdf/read/decode-stream.ts';
import { fromPdfLib } from '../../../pdf/read/from-pdf-lib.ts';
import { dictAt, dictsAt, nameAt, valueAt } from '../../../pdf/read/pdf-access.ts';
import { originalOf } from '../fixture.ts';
import { readFields } from '../read-fields.ts';
import { readStructureTree } from '../../../pdf/read/structure-tree.ts';

/** One way to spoil the good PDF so that it breaks a clause. */
export interface Break {
  clause: Clause;
  /** What cannot but break as well. veraPDF says so too. */
  also?: readonly Clause[];
  spoil(document: PDFDocument): void;
}

/** What a value may be given as: a plain string is a name, `{ text }` a string. */
type Value = PDFObject | string | number | boolean | null | { text: string } | Value[] | { [key: string]: Value };

export function toObject({ context }: PDFDocument, value: Value): PDFObject {
  if (typeof value === 'object' && value !== null) {
    if ('text' in value && typeof value.text === 'string') return PDFHexString.fromText(value.text);
    if (Array.isArray(value)) return context.obj(value.map((item) => toObject({ context } as PDFDocument, item)));
    if (Object.getPrototypeOf(value) === Object.prototype) {
      const entries = Object.entries(value as { [key: string]: Value });
      return context.obj(
        Object.fromEntries(entries.map(([key, item]) => [key, toObject({ context } as PDFDocument, item)])),
      );
    }
  }
  return context.obj(value as string);
}

export function setEntries(document: PDFDocument, dict: PDFDict, entries: { [key: string]: Value }): void {
  for (const [key, value] of Object.entries(entries)) dict.set(PDFName.of(key), toObject(document, value));
}

export function deleteEntries(dict: PDFDict, ...keys: string[]): void {
  for (const key of keys) dict.delete(PDFName.of(key));
}

export function refOf({ context }: PDFDocument, object: PDFObject): PDFRef {
  return context.getObjectRef(object) ?? context.register(object);
}

export function pageOf(document: PDFDocument, number: number): { dict: PDFDict; resources: PDFDict | undefined } {
  const { node } = document.getPage(number - 1);
  return { dict: node, resources: node.Resources() };
}

/** The first element of a type, in reading order, or a later one. */
export function elementOf(document: PDFDocument, type: string, index = 0): PDFDict {
  const pdf = fromPdfLib(document.context);
  const elements = readStructureTree(pdf)!.elements.filter((element) => element.type === type);
  return originalOf(document, pdf, elements[index]!.dict);
}

/** The first annotation of a subtype. */
export function annotationOf(document: PDFDocument, subtype: string): PDFDict {
  const annotations = document.getPages().flatMap(({ node }) => dictsAt(node, 'Annots'));
  return annotations.find((annotation) => nameAt(annotation, 'Subtype') === subtype)!;
}

export function fieldOf(document: PDFDocument, name: string): { dict: PDFDict; widgets: PDFDict[] } {
  const pdf = fromPdfLib(document.context);
  const { dict, widgets } = readFields(pdf).find((field) => field.name === name)!;
  const [field, ...others] = [dict, ...widgets].map((found) => originalOf(document, pdf, found));
  return { dict: field!, widgets: others };
}

export function formOf(document: PDFDocument): PDFDict {
  return dictAt(document.catalog, 'AcroForm')!;
}

/** Adds an element to another, last or at a place among its kids. */
export function addElement(
  document: PDFDocument,
  parent: PDFDict,
  entries: { [key: string]: Value },
  place?: number,
): PDFDict {
  const element = toObject(document, { Type: 'StructElem', K: [], ...entries }) as PDFDict;
  putElement(document, element, parent, place);
  return element;
}

export function moveElement(document: PDFDocument, element: PDFDict, parent: PDFDict, place?: number): void {
  removeElement(document, element);
  putElement(document, element, parent, place);
}

export function removeElement(document: PDFDocument, element: PDFDict): void {
  const kids = kidsOf(dictAt(element, 'P')!);
  kids.remove(kids.indexOf(refOf(document, element))!);
}

function putElement(document: PDFDocument, element: PDFDict, parent: PDFDict, place?: number): void {
  element.set(PDFName.of('P'), refOf(document, parent));
  const kids = kidsOf(parent);
  kids.insert(place ?? kids.size(), refOf(document, element));
}

export function kidsOf(element: PDFDict): PDFArray {
  return element.lookup(PDFName.of('K'), PDFArray);
}

/** Adds an annotation to the first page, without a place in the structure. */
export function addAnnotation(document: PDFDocument, entries: { [key: string]: Value }): PDFDict {
  const annotation = toObject(document, { Type: 'Annot', Rect: [10, 10, 30, 30], F: 4, ...entries }) as PDFDict;
  pageOf(document, 1).dict.lookup(PDFName.of('Annots'), PDFArray).push(refOf(document, annotation));
  return annotation;
}

/** Adds an annotation to the first page and an element that holds it. */
export function addTaggedAnnotation(document: PDFDocument, type: string, entries: { [key: string]: Value }): PDFDict {
  const key = 1000;
  const annotation = addAnnotation(document, { StructParent: key, ...entries });
  const page = refOf(document, pageOf(document, 1).dict);
  const reference = { Type: 'OBJR', Obj: refOf(document, annotation), Pg: page };
  const element = addElement(document, elementOf(document, 'Document'), { S: type, K: [reference] });
  const numbers = dictAt(dictAt(document.catalog, 'StructTreeRoot')!, 'ParentTree')!;
  const list = numbers.lookup(PDFName.of('Nums'), PDFArray);
  list.push(document.context.obj(key));
  list.push(refOf(document, element));
  return annotation;
}

/** Rewrites the content of a page. */
export function editContent(document: PDFDocument, number: number, edit: (content: string) => string): void {
  const page = pageOf(document, number).dict;
  const content = Buffer.from(decodeStream(valueAt(page, 'Contents') as PDFStream)).toString('latin1');
  page.set(PDFName.of('Contents'), document.context.register(makeStream(document, edit(content), {})));
}

export function makeStream(
  document: PDFDocument,
  content: string | Uint8Array,
  entries: { [key: string]: Value },
): PDFRawStream {
  const bytes = typeof content === 'string' ? Uint8Array.from(Buffer.from(content, 'latin1')) : content;
  return PDFRawStream.of(toObject(document, entries) as PDFDict, bytes);
}

/** Makes the first text field show codes, given in hexadecimal, in a font. */
export function showText(document: PDFDocument, font: PDFDict, codes: string, { visible = true } = {}): void {
  const content = `/Tx BMC q BT ${visible ? 0 : 3} Tr /X 11 Tf 2 8 Td <${codes}> Tj ET Q EMC`;
  const resources = { Font: { X: refOf(document, font) } };
  const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 170, 25], Resources: resources };
  const stream = document.context.register(makeStream(document, content, entries));
  setEntries(document, fieldOf(document, 'note').widgets[0]!, { AP: { N: stream } });
}

/** The font that typed text is in. */
export function fieldFontOf(document: PDFDocument): PDFDict {
  return dictAt(dictAt(dictAt(formOf(document), 'DR')!, 'Font')!, 'FieldSans')!;
}

export function editMetadata(document: PDFDocument, edit: (xmp: string) => string): void {
  const metadata = valueAt(document.catalog, 'Metadata') as PDFStream;
  const xmp = edit(Buffer.from(decodeStream(metadata)).toString('utf8'));
  const stream = makeStream(document, Uint8Array.from(Buffer.from(xmp)), { Type: 'Metadata', Subtype: 'XML' });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(stream));
}
