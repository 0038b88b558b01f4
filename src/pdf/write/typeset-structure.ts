import type { PdfFile } from '../read/pdf-file.ts';
import { isDict, isName, PdfName, PdfRef, type PdfDict, type PdfValue } from '../values.ts';

/** An element of the logical structure (ISO 32000-1, 14.7.2). */
export interface StructureElement {
  ref: PdfRef;
  dict: PdfDict;
  /** Its type, such as `TD`. */
  type: string;
  parent: StructureElement | undefined;
  children: StructureChild[];
}

type StructureChild =
  | { kind: 'element'; element: StructureElement }
  /** Marked content of a page: the object number of the page, and the content's MCID. */
  | { kind: 'content'; page: number | undefined; mcid: number }
  /** An annotation: its object number. */
  | { kind: 'object'; object: number };

/** The structure tree of a file, read whole, in reading order. */
export function readStructureTree(file: PdfFile): StructureElement[] {
  const root = file.dict(file.catalog.get('StructTreeRoot'));
  return listOf(file, root.get('K')).flatMap((kid) =>
    kid instanceof PdfRef ? [readElement(file, kid, undefined, undefined)] : [],
  );
}

function readElement(
  file: PdfFile,
  ref: PdfRef,
  parent: StructureElement | undefined,
  page: number | undefined,
): StructureElement {
  const dict = file.dict(ref);
  const type = dict.get('S');
  const element: StructureElement = { ref, dict, type: type instanceof PdfName ? type.name : '', parent, children: [] };
  const ownPage = pageOf(dict) ?? page;
  for (const kid of listOf(file, dict.get('K'))) {
    if (typeof kid === 'number') element.children.push({ kind: 'content', page: ownPage, mcid: kid });
    else if (isDict(kid)) element.children.push(...readReference(kid, ownPage));
    else if (kid instanceof PdfRef) {
      element.children.push({ kind: 'element', element: readElement(file, kid, element, ownPage) });
    }
  }
  return element;
}

/** A marked-content reference or object reference (14.7.4). */
function readReference(kid: PdfDict, page: number | undefined): StructureChild[] {
  const object = kid.get('Obj');
  if (isName(kid.get('Type'), 'OBJR') && object instanceof PdfRef) return [{ kind: 'object', object: object.number }];
  const mcid = kid.get('MCID');
  return typeof mcid === 'number' ? [{ kind: 'content', page: pageOf(kid) ?? page, mcid }] : [];
}

function pageOf(dict: PdfDict): number | undefined {
  const page = dict.get('Pg');
  return page instanceof PdfRef ? page.number : undefined;
}

function listOf(file: PdfFile, value: PdfValue | undefined): PdfValue[] {
  if (value === undefined) return [];
  const list = value instanceof PdfRef ? file.get(value) : value;
  return Array.isArray(list) ? list : [value];
}

/** An element and all below it, in reading order. */
export function* walkElements(elements: readonly StructureElement[]): Generator<StructureElement> {
  for (const element of elements) {
    yield element;
    yield* walkElements(element.children.flatMap((child) => (child.kind === 'element' ? [child.element] : [])));
  }
}
