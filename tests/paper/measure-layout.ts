import type { PaperDocument, PaperSetting } from '../../src/paper/paper-document.ts';
import type { Face } from '../../src/model/face.ts';
import { checkPageEnds } from './check-page-ends.ts';
import { checkPlaces } from './check-places.ts';
import { checkReadingOrder } from './check-reading-order.ts';
import { checkSizes } from './check-sizes.ts';
import { findSmallPrint } from './find-small-print.ts';
import type { LaidOutPdf } from './laid-out-pdf.ts';
import type { LayoutFault } from './layout-fault.ts';

/** Everything on the pages of a PDF that is not where, or not as large, as it should be. */
export function measureLayout(
  pdf: LaidOutPdf,
  document: PaperDocument,
  face: Face,
  setting: PaperSetting,
): LayoutFault[] {
  return [
    ...checkPlaces(pdf, face.size),
    ...checkReadingOrder(pdf.tags),
    ...checkPageEnds(pdf.tags),
    ...checkSizes(pdf, document, face, findSmallPrint(pdf.tags, document, setting)),
  ];
}

/** A fault as one reads it: file, page, words, what is wrong. */
export function showFault(path: string, { page, text, message }: LayoutFault): string {
  return `${path}, page ${page}: “${text.length > 60 ? `${text.slice(0, 60)}…` : text}” ${message}`;
}
