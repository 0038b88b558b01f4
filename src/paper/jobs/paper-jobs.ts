import { pdfPath } from '../../model/address.ts';
import { compact } from '../../model/compact.ts';
import type { LanguageComposition } from '../../compose/composition.ts';
import type { Audience, Sheet } from '../../model/node.ts';
import { EDITIONS, SIZES, type Face, type Paper } from '../../model/face.ts';
import type { PaperDocument } from '../paper-document.ts';

/** One PDF to be made. */
export interface PaperJob {
  document: PaperDocument;
  audience: Audience;
  face: Face;
  /** Path below `dist/`. */
  path: string;
}

/** Every face a document is made in, in a fixed order. A pack may be of one edition or size only. */
export function listFaces(papers: readonly Paper[], document: PaperDocument): Face[] {
  const only = document.kind === 'workbook' ? document.only : undefined;
  const editions = EDITIONS.filter((edition) => edition === (only?.edition ?? edition));
  const sizes = SIZES.filter((size) => size === (only?.size ?? size));
  return editions.flatMap((edition) => sizes.flatMap((size) => papers.map((paper) => ({ edition, size, paper }))));
}

/** Every document printed in a language, each once: sheets, workbooks, articles. */
function listDocuments(composition: LanguageComposition): PaperDocument[] {
  const sheets = listSheetsOnce(composition);
  const workbooks = composition.programs.flatMap((program) => program.workbooks);
  const articles = composition.articles.flatMap((article) => article.patient ?? []);
  return [...sheets, ...workbooks, ...articles];
}

/** The sheets of all programs; one that they share stands once, and for no program. */
function listSheetsOnce({ programs }: LanguageComposition): Sheet[] {
  const shared = new Set<string>();
  return programs.flatMap(({ sheets }) =>
    sheets.flatMap(({ patient }) => {
      if (!patient?.shared) return patient ?? [];
      if (shared.has(patient.key)) return [];
      shared.add(patient.key);
      return compact({ ...patient, program: undefined });
    }),
  );
}

/** Every PDF of a language, each document in all its faces. */
export function listPaperJobs(composition: LanguageComposition): PaperJob[] {
  const { papers } = composition.language;
  return listDocuments(composition).flatMap((document) =>
    listFaces(papers, document).map((face) => ({
      document,
      audience: audienceOf(document),
      face,
      path: pdfPath(document, face),
    })),
  );
}

/** Sheets and articles are published in the patient's cut; a workbook says whose it is. */
function audienceOf(document: PaperDocument): Audience {
  return document.kind === 'workbook' ? document.audience : 'patient';
}
