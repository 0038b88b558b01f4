import { listFaces } from '../paper/jobs/paper-jobs.ts';
import { pdfPath } from '../model/address.ts';
import type { Face, Paper } from '../model/face.ts';
import type { Sheet, Workbook } from '../model/node.ts';
import type { PageContext } from './page-context.ts';
import type { SiteData } from './site-data.ts';

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
  facts: SiteData['facts'],
): Download[] {
  return listFaces(papers, document).map((face) => {
    const path = pdfPath(document, face);
    return { face, path, ...facts.get(path) };
  });
}

/** The versions of a document that are filled in on a screen, on the papers of the page's language. */
export function listFillable(document: Sheet | Workbook, { data, language }: PageContext): Download[] {
  return listDownloads(document, language.papers, data.facts).filter(({ face }) => face.edition === 'fillable');
}

/** What a version is called among those of its paper: how it is filled in, and large print where it is that. */
export function nameVersion({ face: { edition, size } }: Download, { words }: PageContext): string {
  return size === 'standard' ? words.downloads[edition] : `${words.downloads[edition]}, ${words.downloads[size]}`;
}
