import type { PdfDict } from '../../pdf/values.ts';
import type { Ua1Finding } from './finding.ts';
import type { StructureTree } from '../../pdf/read/structure-tree.ts';
import type { Ua1Document } from './ua1-document.ts';

/**
 * Invariants beyond veraPDF, which calls a file compliant whose second page uses the structure of the first: that
 * pages, annotations and elements refer to each other, one to one and in the same order.
 */
export function* checkStructureReferences(document: Ua1Document): Generator<Ua1Finding> {
  const references = findObjectReferences(document.tree);
  yield* checkStructParents(document);
  yield* checkObjectsOfPage(document, references);
  yield* checkWidgetsInTree(document, references);
  yield* checkAnnotationOrder(document, references);
}

function* checkStructParents({ pdf, objects }: Ua1Document): Generator<Ua1Finding> {
  const ownerOf = new Map<number, string>();
  for (const key of ['StructParent', 'StructParents'] as const) {
    for (const { dict, object } of objects.having(key)) {
      const value = pdf.numberAt(dict, key);
      if (value === undefined) continue;
      const other = ownerOf.get(value);
      if (other !== undefined) {
        const message = `${other} and ${object} both have the structure parent key ${value}.`;
        yield { clause: 'invariant:unique-struct-parents', object, message };
      }
      ownerOf.set(value, object);
    }
  }
}

function* checkObjectsOfPage(
  { pdf, pages }: Ua1Document,
  references: readonly ObjectReference[],
): Generator<Ua1Finding> {
  const pageOf = new Map(pages.map((page) => [page.dict, page]));
  for (const { element, target, page: dict } of references) {
    const page = dict && pageOf.get(dict);
    if (target && page?.annotations.includes(target)) continue;
    const object = pdf.objectOf(element);
    yield {
      clause: 'invariant:object-of-page',
      page: page?.number,
      object,
      message: `The element ${object} refers to an annotation that is not on the page it names.`,
    };
  }
}

function* checkWidgetsInTree(
  { pdf, pages }: Ua1Document,
  references: readonly ObjectReference[],
): Generator<Ua1Finding> {
  const counts = new Map<PdfDict, number>();
  for (const { target } of references) {
    if (target) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  for (const page of pages) {
    for (const widget of page.annotations) {
      const count = counts.get(widget) ?? 0;
      if (pdf.nameAt(widget, 'Subtype') !== 'Widget' || count === 1) continue;
      const object = pdf.objectOf(widget);
      const message = `The widget ${object} on page ${page.number} is referred to by ${count} elements instead of one.`;
      yield { clause: 'invariant:widget-in-tree', page: page.number, object, message };
    }
  }
}

function* checkAnnotationOrder(
  { pdf, pages }: Ua1Document,
  references: readonly ObjectReference[],
): Generator<Ua1Finding> {
  const placeOf = new Map<PdfDict, number>();
  for (const { target } of references) {
    if (target && !placeOf.has(target)) placeOf.set(target, placeOf.size);
  }
  for (const page of pages) {
    const inTree = page.annotations.filter((annotation) => placeOf.has(annotation));
    const late = inTree.find((annotation, index) => {
      const before = inTree[index - 1];
      return before !== undefined && placeOf.get(annotation)! < placeOf.get(before)!;
    });
    if (!late) continue;
    const object = pdf.objectOf(late);
    const message = `The annotation ${object} comes too late among those of page ${page.number}.`;
    yield { clause: 'invariant:annotation-order', page: page.number, object, message };
  }
}

/** The reference of an element to an annotation, and the page it names. */
interface ObjectReference {
  element: PdfDict;
  target: PdfDict | undefined;
  page: PdfDict | undefined;
}

/** In reading order. */
function findObjectReferences(tree: StructureTree | undefined): ObjectReference[] {
  const references: ObjectReference[] = [];
  const collect = (element: StructureTree['elements'][number]): void => {
    for (const kid of element.kids) {
      if (kid.kind === 'object') references.push({ element: element.dict, target: kid.target, page: kid.page });
      if (kid.kind === 'element') collect(kid.element);
    }
  };
  for (const element of tree?.elements ?? []) if (!element.parent) collect(element);
  return references;
}
