import type { PDFDocument, PDFPage } from 'pdf-lib';
import type { Manifest } from '../../model/manifest.ts';
import type { ListFit } from '../read/choose-list.ts';
import { readPageMarks, type PageMark } from './read-page-marks.ts';

type Face = Manifest['faces'][number];

/** The shorter side, in pt: a page may lie on its side. */
const WIDTHS: Record<Face['paper'], number> = { a4: 595, letter: 612 };
/** The share of a face's questions that must stand on the pages of their boxes; a label may be broken in a way of its own. */
const LEAST_PRINTED = 0.8;

/**
 * Which face of a document a file without its form was: by its id, and where that is lost by its paper and by the questions
 * printed on each page. Undefined where none fits, or two fit as well: boxes of another face would make answers of printed words.
 */
export function recogniseFace(
  list: Manifest,
  documentId: string | undefined,
  pages: readonly PDFPage[],
  marks: readonly PageMark[][],
): Face | undefined {
  const known = list.faces.find(({ id }) => id === documentId);
  if (known) return known;
  const rates = rateFaces(list, pages, marks.map(joinWords));
  const best = Math.max(...rates);
  const isAlone = rates.indexOf(best) === rates.lastIndexOf(best);
  return best > 0 && isAlone ? list.faces[rates.indexOf(best)] : undefined;
}

/** How well a list of fields fits a file without its form, which has lost its list and its id as well. */
export function fitToPages(pdf: PDFDocument): ListFit {
  const pages = pdf.getPages();
  const printed = pages.map(readPageMarks).map(joinWords);
  const rate = (list: Manifest, title?: string): number => {
    const count = Math.max(0, ...rateFaces(list, pages, printed));
    // Sheets for several occasions ask the same questions.
    const isTitled = title !== undefined && printed[0]?.includes(squeeze(title));
    return count > 0 && isTitled ? count + 0.5 : count;
  };
  return { rate, mentions: (title) => printed.some((words) => words.includes(squeeze(title))) };
}

/** How many questions of each face stand on the pages of their boxes; 0 where that is too small a share of them. */
function rateFaces({ faces, fields }: Manifest, pages: readonly PDFPage[], printed: readonly string[]): number[] {
  const labels = new Map(fields.map(({ name, label }) => [name, squeeze(label)]));
  return faces.map((face) => {
    if (face.edition !== 'fillable' || !pages.every((page) => isOn(face.paper, page))) return 0;
    const asked = face.widgets.flatMap(({ name, page }) => {
      const label = labels.get(name);
      return label ? [printed[page - 1]?.includes(label) ?? false] : [];
    });
    const count = asked.filter(Boolean).length;
    return count >= LEAST_PRINTED * asked.length ? count : 0;
  });
}

function isOn(paper: Face['paper'], page: PDFPage): boolean {
  return Math.abs(Math.min(page.getWidth(), page.getHeight()) - WIDTHS[paper]) <= 2;
}

function joinWords(marks: readonly PageMark[]): string {
  return squeeze(marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(''));
}

function squeeze(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
