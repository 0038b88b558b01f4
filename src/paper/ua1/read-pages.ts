import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import { isDict, PdfStream, type PdfDict } from '../../pdf/values.ts';

export interface Page {
  dict: PdfDict;
  /** From 1. */
  number: number;
  resources: PdfDict | undefined;
  /** What is seen of it, where it says so. */
  box: Box | undefined;
  annotations: readonly PdfDict[];
}

interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** The pages of the document in order, with what they inherit (ISO 32000-1, 7.7.3.4). */
export function readPages(pdf: PdfObjects): Page[] {
  const pages: Page[] = [];
  const seen = new Set<PdfDict>();
  const readNode = (node: PdfDict): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (pdf.nameAt(node, 'Type') === 'Pages') {
      for (const kid of pdf.dictsAt(node, 'Kids')) readNode(kid);
      return;
    }
    pages.push({
      dict: node,
      number: pages.length + 1,
      resources: findInherited(pdf, node, (dict) => pdf.dictAt(dict, 'Resources')),
      box: findBox(pdf, node, 'CropBox') ?? findBox(pdf, node, 'MediaBox'),
      annotations: pdf.dictsAt(node, 'Annots'),
    });
  };
  const root = pdf.dictAt(pdf.catalog, 'Pages');
  if (root) readNode(root);
  return pages;
}

/** The appearance streams of an annotation, of all modes and states. */
export function findAppearances(pdf: PdfObjects, annotation: PdfDict): PdfStream[] {
  const appearances: PdfStream[] = [];
  for (const mode of pdf.dictAt(annotation, 'AP')?.values() ?? []) {
    const appearance = pdf.get(mode);
    for (const value of isDict(appearance) ? appearance.values() : [appearance]) {
      const stream = pdf.get(value);
      if (stream instanceof PdfStream) appearances.push(stream);
    }
  }
  return appearances;
}

/**
 * Whether PDF/UA leaves an annotation alone because nobody meets it: it is hidden, or outside the crop box
 * (ISO 14289-1, 7.18.1).
 */
export function isExemptAnnotation(pdf: PdfObjects, annotation: PdfDict, page: Page): boolean {
  const HIDDEN = 2;
  return ((pdf.numberAt(annotation, 'F') ?? 0) & HIDDEN) !== 0 || isOutsideBox(readBox(pdf, annotation, 'Rect'), page);
}

function isOutsideBox(rectangle: Box | undefined, { box }: Page): boolean {
  if (!rectangle || !box) return false;
  const { left, bottom, right, top } = rectangle;
  return box.bottom >= top || box.left >= right || box.top <= bottom || box.right <= left;
}

function findBox(pdf: PdfObjects, page: PdfDict, key: string): Box | undefined {
  const holder = findInherited(pdf, page, (dict) => (pdf.valueAt(dict, key) === undefined ? undefined : dict));
  return holder && readBox(pdf, holder, key);
}

function readBox(pdf: PdfObjects, dict: PdfDict, key: string): Box | undefined {
  const [left, bottom, right, top] = pdf.numbersAt(dict, key);
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return undefined;
  return { left, bottom, right, top };
}

function findInherited<T>(pdf: PdfObjects, node: PdfDict, read: (dict: PdfDict) => T | undefined): T | undefined {
  const seen = new Set<PdfDict>();
  for (let dict: PdfDict | undefined = node; dict && !seen.has(dict); dict = pdf.dictAt(dict, 'Parent')) {
    const value = read(dict);
    if (value !== undefined) return value;
    seen.add(dict);
  }
  return undefined;
}
