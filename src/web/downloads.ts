import { listFaces } from '../paper/jobs/paper-jobs.ts';
import type { PdfFacts } from '../paper/paper-document.ts';
import { pdfPath } from '../model/address.ts';
import type { Face, Paper } from '../model/face.ts';
import type { Sheet, Workbook } from '../model/node.ts';

/** One PDF offered on a page; pages and kilobytes are missing as long as it has not been made. */
export interface Download {
  face: Face;
  path: string;
  pages?: number;
  kilobytes?: number;
}

/** Every face of a document on the papers of its language, with what is known of the file. */
export function listDownloads(
  document: Sheet | Workbook,
  papers: readonly Paper[],
  facts: ReadonlyMap<string, PdfFacts>,
): Download[] {
  return listFaces(papers).map((face) => {
    const path = pdfPath(document, face);
    const fact = facts.get(path);
    return fact ? { face, path, pages: fact.pages, kilobytes: Math.ceil(fact.bytes / 1024) } : { face, path };
  });
}
