import { PDFBool, PDFName, type PDFPage } from 'pdf-lib';

/** In the dictionary of each page that was added for answers longer than their box, so that a file is not continued twice. */
const MARK = PDFName.of('HandrailContinuation');

export function markContinuation({ node }: PDFPage): void {
  node.set(MARK, PDFBool.True);
}

export function isContinuation({ node }: PDFPage): boolean {
  return node.has(MARK);
}
