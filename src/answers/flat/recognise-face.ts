import type { PDFPage } from 'pdf-lib';
import type { Manifest } from '../../model/manifest.ts';
import type { PageMark } from './read-page-marks.ts';

type Face = Manifest['faces'][number];

/** In pt. */
const WIDTHS: Record<Face['paper'], number> = { a4: 595, letter: 612 };
/** The share of a face's questions that must stand on the pages of their boxes; a label may be broken in a way of its own. */
const LEAST_PRINTED = 0.8;

/**
 * Which face of a document a file without its form was: by its id, and where that is lost by its paper and by the questions
 * printed on each page. Undefined where none fits, or two fit as well: boxes of another face would make answers of printed words.
 */
export function recogniseFace(
  { faces, fields }: Manifest,
  documentId: string | undefined,
  pages: readonly PDFPage[],
  marks: readonly PageMark[][],
): Face | undefined {
  const known = faces.find(({ id }) => id === documentId);
  if (known) return known;
  const printed = marks.map(joinWords);
  const labels = new Map(fields.map(({ name, label }) => [name, squeeze(label)]));
  const shares = faces.map((face) => {
    if (face.edition !== 'fillable' || pages.some((page) => Math.abs(page.getWidth() - WIDTHS[face.paper]) > 2))
      return 0;
    const asked = face.widgets.flatMap(({ name, page }) => {
      const label = labels.get(name);
      return label ? [printed[page - 1]?.includes(label) ?? false] : [];
    });
    return asked.length > 0 ? asked.filter(Boolean).length / asked.length : 0;
  });
  const best = Math.max(...shares);
  const isAlone = shares.indexOf(best) === shares.lastIndexOf(best);
  return best >= LEAST_PRINTED && isAlone ? faces[shares.indexOf(best)] : undefined;
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
