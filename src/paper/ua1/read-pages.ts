import { PDFDict, PDFStream } from 'pdf-lib';
import { dictAt, dictsAt, nameAt, numbersAt, numberAt, valueAt } from '../../pdf/read/pdf-access.ts';

export interface Page {
  dict: PDFDict;
  /** From 1. */
  number: number;
  resources: PDFDict | undefined;
  annotations: readonly PDFDict[];
}

/** The pages of the document in order, with what they inherit (ISO 32000-1, 7.7.3.4). */
export function readPages(catalog: PDFDict): Page[] {
  const pages: Page[] = [];
  const readNode = (node: PDFDict): void => {
    if (nameAt(node, 'Type') === 'Pages') {
      for (const kid of dictsAt(node, 'Kids')) readNode(kid);
      return;
    }
    const resources = findInherited(node, 'Resources', dictAt);
    pages.push({ dict: node, number: pages.length + 1, resources, annotations: dictsAt(node, 'Annots') });
  };
  const root = dictAt(catalog, 'Pages');
  if (root) readNode(root);
  return pages;
}

/** The appearance streams of an annotation, of all modes and states. */
export function findAppearances(annotation: PDFDict): PDFStream[] {
  const modes = dictAt(annotation, 'AP')?.keys() ?? [];
  return modes.flatMap((mode) => {
    const appearance = dictAt(annotation, 'AP')?.lookup(mode);
    if (appearance instanceof PDFStream) return [appearance];
    if (!(appearance instanceof PDFDict)) return [];
    return appearance.keys().flatMap((state) => {
      const stream = appearance.lookup(state);
      return stream instanceof PDFStream ? [stream] : [];
    });
  });
}

/**
 * Whether PDF/UA leaves an annotation alone because nobody meets it: it is hidden, or outside the crop box
 * (ISO 14289-1, 7.18.1).
 */
export function isExemptAnnotation(annotation: PDFDict, page: Page): boolean {
  const HIDDEN = 2;
  return ((numberAt(annotation, 'F') ?? 0) & HIDDEN) !== 0 || isOutsideCropBox(annotation, page);
}

function isOutsideCropBox(annotation: PDFDict, page: Page): boolean {
  const [left, bottom, right, top] = numbersAt(annotation, 'Rect');
  const box = findBox(page.dict, 'CropBox') ?? findBox(page.dict, 'MediaBox');
  if (left === undefined || bottom === undefined || right === undefined || top === undefined || !box) return false;
  return box.bottom >= top || box.left >= right || box.top <= bottom || box.right <= left;
}

function findBox(page: PDFDict, key: string) {
  const [left, bottom, right, top] =
    findInherited(page, key, (dict) => (valueAt(dict, key) ? numbersAt(dict, key) : undefined)) ?? [];
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return undefined;
  return { left, bottom, right, top };
}

function findInherited<T>(node: PDFDict, key: string, read: (dict: PDFDict, key: string) => T | undefined) {
  for (let dict: PDFDict | undefined = node; dict; dict = dictAt(dict, 'Parent')) {
    const value = read(dict, key);
    if (value !== undefined) return value;
  }
  return undefined;
}
