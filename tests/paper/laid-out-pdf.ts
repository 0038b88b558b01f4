import type { PdfObjects } from '../../src/pdf/read/pdf-objects.ts';
import { readObjects } from '../../src/pdf/read/read-objects.ts';
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
  objects: PdfObjects;
}

export async function readLaidOutPdf(bytes: Uint8Array, widgets: readonly WidgetFact[]): Promise<LaidOutPdf> {
  const pages = await readLaidOutPages(bytes);
  const objects = await readObjects(bytes);
  return { pages: [...pages.values()], tags: readTags(objects, pages, widgets), widgets, objects };
}
