import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import type { WidgetFact } from '../../src/paper/paper-document.ts';
import { readLaidOutPages, type LaidOutPage } from './read-laid-out-pages.ts';
import { readTags, type Tag } from './read-tags.ts';

/** A PDF as it lies before the eyes, and as it is read aloud. */
export interface LaidOutPdf {
  /** In order. */
  pages: LaidOutPage[];
  tags: Tag[];
  widgets: readonly WidgetFact[];
  /** The file's objects. */
  document: PDFDocument;
}

export async function readLaidOutPdf(bytes: Uint8Array, widgets: readonly WidgetFact[]): Promise<LaidOutPdf> {
  const pages = await readLaidOutPages(bytes);
  const document = await PDFDocument.load(bytes, { parseSpeed: ParseSpeeds.Fastest, updateMetadata: false });
  return { pages: [...pages.values()], tags: readTags(document, pages, widgets), widgets, document };
}
