import type { PDFDocument } from 'pdf-lib';
import { readPageMarks } from './read-page-marks.ts';

/** Whether every page is a picture without letters, as a scanner or camera makes it. */
export function isScanned(pdf: PDFDocument): boolean {
  const pages = pdf.getPages();
  return (
    pages.length > 0 &&
    pages.every((page) => {
      const marks = readPageMarks(page);
      return marks.some(({ kind }) => kind === 'image') && !marks.some(({ kind }) => kind === 'text');
    })
  );
}
