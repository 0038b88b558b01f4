import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { walkElements, type StructureElement } from '../../pdf/write/typeset-structure.ts';
import { isDict, isName, PdfRef, PdfString, type PdfDict } from '../../pdf/values.ts';
import { placeholderName, type Widget } from './widgets.ts';

/** The address of a box the typesetter leaves for a widget: `https://field.invalid/<name>`, see design.md, Paper. */
const PLACEHOLDER = 'https://field.invalid/';

/** An annotation of a page, with where it stands in the logical structure. */
export interface PlacedAnnotation {
  ref: PdfRef;
  dict: PdfDict;
  page: PageWithAnnotations;
  /** The structure element it belongs to. */
  element: StructureElement;
  /** Position in reading order. */
  order: number;
  /** The name in its placeholder address; undefined for a real link. */
  placeholder: string | undefined;
}

export interface PageWithAnnotations {
  ref: PdfRef;
  dict: PdfDict;
  /** From 1. */
  number: number;
  /** In reading order. */
  annotations: PlacedAnnotation[];
}

/** Every page with its annotations. Throws if one is not in the structure tree. */
export function readAnnotations(file: PdfFile, tree: readonly StructureElement[]): PageWithAnnotations[] {
  const places = new Map<number, { element: StructureElement; order: number }>();
  for (const element of walkElements(tree)) {
    for (const child of element.children)
      if (child.kind === 'object') places.set(child.object, { element, order: places.size });
  }
  return file.pages().map((ref, index) => {
    const page: PageWithAnnotations = { ref, dict: file.dict(ref), number: index + 1, annotations: [] };
    for (const annotation of file.array(page.dict.get('Annots'))) {
      if (!(annotation instanceof PdfRef))
        throw new Error(`Page ${page.number} has an annotation that is no object of its own.`);
      const dict = file.dict(annotation);
      const placeholder = placeholderOf(file, dict);
      const place = places.get(annotation.number);
      if (!place) {
        throw new Error(
          `${placeholder ? `The placeholder “${placeholder}”` : 'A link'} on page ${page.number} is not in the structure tree.`,
        );
      }
      page.annotations.push({ ref: annotation, dict, page, ...place, placeholder });
    }
    page.annotations.sort((a, b) => a.order - b.order);
    return page;
  });
}

/** The name in the placeholder address of an annotation; undefined for a real link. */
export function placeholderOf(file: PdfFile, annotation: PdfDict): string | undefined {
  const action = file.get(annotation.get('A'));
  if (!isName(annotation.get('Subtype'), 'Link') || !isDict(action)) return undefined;
  const uri = action.get('URI');
  return uri instanceof PdfString && uri.bytes.startsWith(PLACEHOLDER)
    ? uri.bytes.slice(PLACEHOLDER.length)
    : undefined;
}

/** A widget of a field, and the placeholder that is its box. */
export interface BoundWidget extends Widget {
  annotation: PlacedAnnotation;
}

/**
 * Each placeholder with its widget, in reading order. Throws, naming them all, when placeholders and widgets are not the same
 * ones: the theme then shows a field the tree does not have, twice, or not at all.
 */
export function bindWidgets(pages: readonly PageWithAnnotations[], widgets: readonly Widget[]): BoundWidget[] {
  const waiting = new Map<string, Widget[]>();
  for (const widget of widgets) {
    const name = placeholderName(widget);
    waiting.set(name, [...(waiting.get(name) ?? []), widget]);
  }
  const faults: string[] = [];
  const placeholders = pages
    .flatMap((page) => page.annotations)
    .filter((annotation) => annotation.placeholder !== undefined);
  placeholders.sort((a, b) => a.order - b.order);
  const bound = placeholders.flatMap((annotation) => {
    const known = waiting.get(annotation.placeholder!);
    const widget = known?.shift();
    if (widget) return [{ ...widget, annotation }];
    const fault = known ? 'has more than one box' : 'belongs to no field of the document';
    faults.push(`“${annotation.placeholder}” (page ${annotation.page.number}) ${fault}`);
    return [];
  });
  for (const [name, left] of waiting) {
    if (left.length > 0) faults.push(`“${name}” has no box on any page`);
  }
  if (faults.length > 0) {
    throw new Error(
      `The boxes on paper and the fields of the document are not the same ones: ${faults.join('; ')}. The theme must show every field once.`,
    );
  }
  return bound;
}
