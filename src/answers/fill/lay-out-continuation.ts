import { measureText, type FontMetrics } from '../../pdf/font/field-font.ts';
import { breakLines, LEADING, PADDING } from '../../pdf/write/field-text.ts';
import { makeShowable } from '../../pdf/write/fit-text.ts';

/** A heading or a paragraph that is to be set. */
export interface Piece {
  type: 'H1' | 'H2' | 'H3' | 'P';
  text: string;
  /** Set in a little. */
  indented?: true;
}

/** A piece of text in the reading order of the added pages. */
export interface ContinuedElement extends Piece {
  /** Letters of the text that have no glyph, so that what is shown is not all of it. */
  missing: string[];
}

export interface PlacedLine {
  /** Index of its element. */
  element: number;
  shown: string;
  /** Start of its baseline in pt from the lower left corner of the page. */
  x: number;
  y: number;
  size: number;
}

export interface Continuation {
  elements: ContinuedElement[];
  /** The lines of each page. */
  pages: PlacedLine[][];
  footerAt: { x: number; y: number; size: number };
}

/** Margins in pt: 25 mm to bind at the left, as on the pages before. */
const MARGIN = { left: 71, right: 57, top: 57, bottom: 71 };

/** Of each kind, in parts of the size of paragraphs: its type, the space before it, and what stands below it on the same page. */
const STYLES = {
  H1: { type: 1.5, before: 0, keep: 0 },
  H2: { type: 1.15, before: 1.5, keep: 2 * LEADING },
  H3: { type: 1, before: 0.9, keep: 2 * LEADING },
  P: { type: 1, before: 0.3, keep: 0 },
};
/** Between two paragraphs. */
const BETWEEN = 0.7;
const INDENT = 1.5;

/** Sets headings and paragraphs, of `size` pt, on pages of a size in pt. */
export function layOutContinuation(
  pieces: readonly Piece[],
  page: { width: number; height: number },
  font: FontMetrics,
  size: number,
): Continuation {
  const elements: ContinuedElement[] = [];
  const pages: PlacedLine[][] = [[]];
  let y = page.height - MARGIN.top;

  const set = (piece: Piece): void => {
    const { type, before, keep } = STYLES[piece.type];
    const isSecond = piece.type === 'P' && elements.at(-1)?.type === 'P';
    const { shown, missing } = makeShowable(font, piece.text);
    elements.push({ ...piece, missing });
    const typeSize = size * type;
    const pitch = LEADING * typeSize;
    const x = MARGIN.left + (piece.indented ? INDENT * size : 0);
    const room = page.width - x - MARGIN.right;
    if (pages.at(-1)!.length > 0) y -= size * (isSecond ? BETWEEN : before);
    // A heading stands with the start of what is below it.
    if (y - pitch - size * keep < MARGIN.bottom) startPage();
    for (const line of breakLines(font, shown, room + 2 * PADDING, typeSize)) {
      if (y - pitch < MARGIN.bottom) startPage();
      y -= pitch;
      const descent = (font.descent * typeSize) / 1000;
      pages.at(-1)!.push({ element: elements.length - 1, shown: line, x, y: y - descent, size: typeSize });
    }
  };
  const startPage = (): void => {
    if (pages.at(-1)!.length > 0) pages.push([]);
    y = page.height - MARGIN.top;
  };

  pieces.forEach(set);
  return { elements, pages, footerAt: { x: MARGIN.left, y: MARGIN.bottom / 2, size: size * 0.8 } };
}

/** A line that ends at the right margin starts here. */
export function alignRight(font: FontMetrics, text: string, pageWidth: number, size: number): number {
  return pageWidth - MARGIN.right - measureText(font, text, size);
}
