import { measureText, type FontMetrics } from '../../pdf/font/field-font.ts';
import { breakLines, LEADING, PADDING } from '../../pdf/write/field-text.ts';
import { makeShowable } from '../../pdf/write/fit-text.ts';

/** An answer in full, with its question. */
export interface ContinuedAnswer {
  question: string;
  text: string;
}

/** A piece of text in the reading order of the added pages. */
export interface ContinuedElement {
  type: 'H1' | 'H2' | 'P';
  text: string;
  /** Some letters of the text have no glyph, so that what is shown is not all of it. */
  incomplete: boolean;
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

/** Sets answers on pages of a size in pt, in type of `size` pt: heading, introduction, then each question with its answer. */
export function layOutContinuation(
  { heading, intro }: { heading: string; intro?: string },
  answers: readonly ContinuedAnswer[],
  page: { width: number; height: number },
  font: FontMetrics,
  size: number,
): Continuation {
  const elements: ContinuedElement[] = [];
  const pages: PlacedLine[][] = [[]];
  let y = page.height - MARGIN.top;

  const set = (type: ContinuedElement['type'], text: string, typeSize: number, before: number, keep: number): void => {
    const { shown, missing } = makeShowable(font, text);
    elements.push({ type, text, incomplete: missing.length > 0 });
    const pitch = LEADING * typeSize;
    const room = page.width - MARGIN.left - MARGIN.right;
    if (pages.at(-1)!.length > 0) y -= before;
    // A question stands with the start of its answer.
    if (y - pitch - keep < MARGIN.bottom) startPage();
    for (const line of breakLines(font, shown, room + 2 * PADDING, typeSize)) {
      if (y - pitch < MARGIN.bottom) startPage();
      y -= pitch;
      const descent = (font.descent * typeSize) / 1000;
      pages.at(-1)!.push({ element: elements.length - 1, shown: line, x: MARGIN.left, y: y - descent, size: typeSize });
    }
  };
  const startPage = (): void => {
    if (pages.at(-1)!.length > 0) pages.push([]);
    y = page.height - MARGIN.top;
  };

  set('H1', heading, size * 1.5, 0, 0);
  if (intro !== undefined) set('P', intro, size, size * 0.5, 0);
  for (const { question, text } of answers) {
    set('H2', question, size * 1.15, size * 1.5, 2 * LEADING * size);
    set('P', text, size, size * 0.3, 0);
  }
  return { elements, pages, footerAt: { x: MARGIN.left, y: MARGIN.bottom / 2, size: size * 0.8 } };
}

/** A line that ends at the right margin starts here. */
export function alignRight(font: FontMetrics, text: string, pageWidth: number, size: number): number {
  return pageWidth - MARGIN.right - measureText(font, text, size);
}
