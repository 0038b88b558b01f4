import type { PDFDocument, PDFPage } from 'pdf-lib';
import type { Manifest, ManifestFace } from '../../model/manifest.ts';
import type { ListFit } from '../read/choose-list.ts';
import { isOfQuestion, listQuestions, readWords, squeeze, type PageWords } from './page-words.ts';
import { liesIn, readPageMarks, type PageMark } from './read-page-marks.ts';

/** The shorter side, in pt: a page may lie on its side. */
const WIDTHS: Record<ManifestFace['paper'], number> = { a4: 595, letter: 612 };
/** The share of a face's questions that must stand on the pages of their boxes; a label may be broken in a way of its own. */
const LEAST_PRINTED = 0.8;
/** What tells lists apart of which as many questions are printed: the title, and then the places of the questions. */
const TITLED = 0.5;
const MISPLACED = 0.25;

/**
 * Which face of a document a file without its form was: by its id, and where that is lost by its paper and by the questions
 * printed on each page. None where none fits, and several where they fit as well.
 */
export function recogniseFaces(
  list: Manifest,
  documentId: string | undefined,
  pages: readonly PDFPage[],
  marks: readonly PageMark[][],
): ManifestFace[] {
  const known = list.faces.find(({ id }) => id === documentId);
  if (known) return [known];
  // The list that is attached to a file has its own alone.
  if (list.faces.length === 1) return list.faces;
  const rates = rateFaces(list, readWords(pages, marks));
  const best = Math.max(...rates);
  return best > 0 ? list.faces.filter((_, index) => rates[index] === best) : [];
}

/** How well a list of fields fits a file without its form, which has lost its list and its id as well. */
export function fitToPages(pdf: PDFDocument): ListFit {
  const pages = pdf.getPages();
  const printed = readWords(
    pages,
    pages.map((page) => readPageMarks(page)),
  );
  const rate = (list: Manifest, title?: string): number => {
    const count = Math.max(0, ...rateFaces(list, printed));
    // Sheets for several occasions ask the same questions.
    const isTitled = title !== undefined && printed[0]?.words.includes(squeeze(title));
    return count > 0 && isTitled ? count + TITLED : count;
  };
  return { rate, mentions: (title) => printed.some(({ words }) => words.includes(squeeze(title))) };
}

/**
 * How many questions of each face stand on the pages of their boxes, a little less where they stand in boxes: those of
 * another layout; 0 where that is too small a share of them.
 */
function rateFaces(list: Manifest, printed: readonly PageWords[]): number[] {
  const { faces, fields } = list;
  const questions = listQuestions(list);
  const labels = new Map(fields.map(({ name, label }) => [name, squeeze(label)]));
  return faces.map((face) => {
    if (face.edition !== 'fillable' || !printed.every(({ page }) => isOn(face.paper, page))) return 0;
    const asked = face.widgets.flatMap(({ name, page }) => {
      const label = labels.get(name);
      return label ? [printed[page - 1]?.words.includes(label) ?? false] : [];
    });
    const count = asked.filter(Boolean).length;
    if (count < LEAST_PRINTED * asked.length) return 0;
    const hit = face.widgets.filter(({ page, rect }) =>
      printed[page - 1]?.pieces.some(({ mark, words }) => liesIn(mark, rect) && isOfQuestion(words, questions)),
    );
    return count - (MISPLACED * hit.length) / face.widgets.length;
  });
}

function isOn(paper: ManifestFace['paper'], page: PDFPage): boolean {
  return Math.abs(Math.min(page.getWidth(), page.getHeight()) - WIDTHS[paper]) <= 2;
}
