import { getDocument, OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy, TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';

/** Edges in pt, origin at the lower left. */
export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** Words set in one piece: from the deepest descender to the height of the capitals. */
export interface TextBox extends Box {
  text: string;
  /** In pt. */
  size: number;
  /** Height of the line the letters stand on; of text that runs down the page, where it starts. */
  baseline: number;
  upright: boolean;
  bold: boolean;
  /** Undefined for an artifact, which is not read aloud. */
  mcid: number | undefined;
  /** Stands in a line of its own from here on. */
  startsLine: boolean;
}

/** A straight line, drawn or the edge of a clipped area; either `left` equals `right`, or `bottom` equals `top`. */
export type Edge = Box;

export interface LaidOutPage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  texts: TextBox[];
  edges: Edge[];
}

// Of all our fonts, in em: letters reach a little less far than this.
const DESCENT = 0.2;
const CAPITAL = 0.67;

/** What stands where on the pages of a PDF, by pdf.js; by the object number of the page. */
export async function readLaidOutPages(bytes: Uint8Array): Promise<Map<number, LaidOutPage>> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, fontExtraProperties: true });
  const pdf = await task.promise;
  const pages = new Map<number, LaidOutPage>();
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [left, bottom, right, top] = page.view as [number, number, number, number];
    const edges = await readEdges(page);
    pages.set(page.ref!.num, {
      number,
      width: right - left,
      height: top - bottom,
      texts: await readTexts(page),
      edges,
    });
  }
  await task.destroy();
  return pages;
}

/** Needs the fonts, which pdf.js has loaded once it has read the page's operators. */
async function readTexts(page: PDFPageProxy): Promise<TextBox[]> {
  const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const texts: TextBox[] = [];
  const open: (number | undefined)[] = [];
  let startsLine = true;
  for (const item of content.items as (TextItem | Mark)[]) {
    if (isMark(item)) {
      if (item.type === 'endMarkedContent') open.pop();
      // The id is the page's, then `_mc` and the number; a mark without one belongs to the mark around it.
      else open.push(item.tag === 'Artifact' ? undefined : item.id ? Number(item.id.split('_mc')[1]) : open.at(-1));
      continue;
    }
    startsLine ||= item.str === '' && item.hasEOL;
    const words = item.str.replaceAll(/[\u200B\u00AD]/g, '');
    if (words !== '') {
      texts.push({ ...placeText(item), text: words, bold: isBold(page, item), mcid: open.at(-1), startsLine });
      startsLine = false;
    }
    startsLine ||= item.hasEOL;
  }
  return texts;
}

/** The package leaves the tag out of its types. */
type Mark = TextMarkedContent & { tag?: string };

function isMark(item: TextItem | Mark): item is Mark {
  return 'type' in item;
}

function isBold(page: PDFPageProxy, { fontName }: TextItem): boolean {
  const font = page.commonObjs.has(fontName) ? (page.commonObjs.get(fontName) as { name?: string }) : {};
  return /bold/i.test(font.name ?? '');
}

function placeText({ transform, width, str }: TextItem): Box & Pick<TextBox, 'size' | 'baseline' | 'upright'> {
  const [a, b, c, d, x, y] = transform as [number, number, number, number, number, number];
  const size = Math.hypot(c, d);
  // A space at the end of a line may stand outside; nobody sees it.
  const shown = str.trimEnd() === '' ? 0 : width;
  const along = [(a / size) * shown, (b / size) * shown] as const;
  const corners = [-DESCENT, CAPITAL].flatMap((up) => [
    [x + c * up, y + d * up],
    [x + c * up + along[0], y + d * up + along[1]],
  ]) as [number, number][];
  return { ...boxAround(corners), size, baseline: y, upright: b === 0 };
}

function boxAround(points: readonly [number, number][]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

type Matrix = [number, number, number, number, number, number];

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
]);

/** A line below a box is drawn as an area about as thin as a line, in pt. */
const THIN = 1;

/** The straight lines of a page; those of pictures, which lie below their labels, left out. */
async function readEdges(page: PDFPageProxy): Promise<Edge[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const edges: Edge[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let pictures = 0;
  let clips = false;
  fnArray.forEach((operator, at) => {
    const operands = argsArray[at] as unknown[] | null;
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = Util.transform(matrix, operands as Matrix) as Matrix;
    else if (operator === OPS.paintFormXObjectBegin) pictures++;
    else if (operator === OPS.paintFormXObjectEnd) pictures--;
    else if (operator === OPS.clip || operator === OPS.eoClip) clips = true;
    else if (operator === OPS.constructPath) {
      const [paint, [path]] = operands as [number, [ArrayLike<number> | null]];
      if (path && pictures === 0) {
        const lines = straightLines(path, matrix);
        if (clips || STROKES.has(paint) || isThin(lines)) edges.push(...lines);
      }
      clips = false;
    }
  });
  return edges;
}

function isThin(lines: readonly Edge[]): boolean {
  const { left, bottom, right, top } = boxAround(
    lines.flatMap((line): [number, number][] => [
      [line.left, line.bottom],
      [line.right, line.top],
    ]),
  );
  return Math.min(right - left, top - bottom) < THIN;
}

/** How pdf.js writes a path down: a number for the step, then its points. */
const [MOVE, LINE, CURVE, QUADRATIC] = [0, 1, 2, 3];

function straightLines(path: ArrayLike<number>, matrix: Matrix): Edge[] {
  const edges: Edge[] = [];
  const [a, b, c, d, e, f] = matrix;
  let here: [number, number] = [0, 0];
  let start = here;
  const lineTo = (to: [number, number]): void => {
    const edge = boxAround([here, to]);
    if (edge.right - edge.left < 0.01 !== edge.top - edge.bottom < 0.01) edges.push(edge);
    here = to;
  };
  for (let at = 0; at < path.length;) {
    const step = path[at++];
    const points = step === MOVE || step === LINE ? 1 : step === CURVE ? 3 : step === QUADRATIC ? 2 : 0;
    at += 2 * points;
    const [x, y] = points === 0 ? start : [path[at - 2]!, path[at - 1]!];
    const to: [number, number] = points === 0 ? start : [a * x + c * y + e, b * x + d * y + f];
    if (step === MOVE) start = here = to;
    else if (points === 2 || points === 3) here = to;
    else lineTo(to);
  }
  return edges;
}
