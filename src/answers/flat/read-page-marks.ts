import type { PDFDict } from 'pdf-lib';
import { PDFStream, type PDFPage } from 'pdf-lib';
import { TooLargeError } from '../../pdf/read/too-large-error.ts';
import { readOperators } from '../../pdf/read/read-operators.ts';
import type { DecodeShown } from '../../pdf/read/to-unicode.ts';
import { PdfName, PdfString, type PdfValue } from '../../pdf/values.ts';
import { widen, type Frame } from './frame.ts';
import { decoderOf, UNKNOWN_FONT } from '../read/appearance-text.ts';
import { dataOf, dictAt, entriesAt, nameAt, numbersAt, valueAt } from '../../pdf/read/pdf-access.ts';
import { apply, chain, IDENTITY, toMatrix, type Matrix } from '../../pdf/matrix.ts';

/** Something a page shows, and where: in pt from the lower left corner. */
export type PageMark =
  | ({ kind: 'text'; text: string; x: number; y: number; frames: readonly Frame[] } & Drawn)
  /** A line that is neither upright nor level, such as that of a tick; both its ends. */
  | { kind: 'slanted'; x: number; y: number; toX: number; toY: number; frames: readonly Frame[] }
  | { kind: 'image'; isMarked: boolean }
  /** Lines or a surface that were painted and are not marked. */
  | { kind: 'painted' };

interface Drawn {
  isMarked: boolean;
  /** In a font of our paper. */
  isOwnFont: boolean;
}

// `frames` are those of the pieces of content (form XObjects) it is drawn in, and of the clips: a field whose form was lost
// has left its look in one or the other. All that our own pages show stands in marked content, for the reader of a tagged PDF;
// what another program adds to them mostly does not.

// Deeper than any page; a broken file may point in a circle.
const MAX_DEPTH = 12;
/** More than any page clips within a clip. */
const MOST_FRAMES = 24;

/** The content of a page, unpacked: its only stream, or all of them joined. */
export function readPageContent({ node, doc }: PDFPage): Uint8Array {
  const contents = valueAt(node, 'Contents');
  if (contents instanceof PDFStream) return dataOf(contents) ?? new Uint8Array();
  const streams = entriesAt(node, 'Contents').map((part) => dataOf(doc.context.lookup(part)) ?? new Uint8Array());
  return streams.length === 1 ? streams[0]! : joinStreams(streams);
}

/** Everything on a page that may be an answer, in the order it is drawn, as far as it can be read. */
export function readPageMarks(page: PDFPage, content = readPageContent(page)): PageMark[] {
  const marks: PageMark[] = [];
  readContent(content, page.node.Resources(), IDENTITY, marks, { depth: 0, frames: [], isMarked: false });
  return marks;
}

function joinStreams(streams: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(streams.reduce((length, stream) => length + stream.length + 1, 0)).fill(0x20);
  let at = 0;
  for (const stream of streams) {
    joined.set(stream, at);
    at += stream.length + 1;
  }
  return joined;
}

function readContent(
  content: Uint8Array,
  resources: PDFDict | undefined,
  start: Matrix,
  marks: PageMark[],
  within: Within,
): void {
  const reader = new ContentReader(resources, start, marks, within);
  try {
    readOperators(content, (operator, operands) => reader.visit(operator, operands));
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    // Such as the data of an inline image, which is no PDF syntax: what came before it stands.
  }
}

interface ShownFont {
  decode: DecodeShown;
  isOwnFont: boolean;
}

const NO_FONT: ShownFont = { decode: UNKNOWN_FONT, isOwnFont: false };

/** The fonts of `src/paper/fonts`, cut to the letters a file needs (ISO 32000-1, 9.6.4). */
const OWN_FONT = /^(?:[A-Z]{6}\+)?Handrail/;

/** How many forms a piece of content lies in, the frames around it, and whether it is drawn in marked content. */
interface Within {
  depth: number;
  frames: readonly Frame[];
  isMarked: boolean;
}

class ContentReader {
  private readonly resources: PDFDict | undefined;
  private readonly marks: PageMark[];
  private readonly depth: number;
  /** How many pieces of marked content are open. */
  private open: number;
  private matrix: Matrix;
  private frames: readonly Frame[];
  private readonly saved: { matrix: Matrix; frames: readonly Frame[] }[] = [];
  private line: Matrix = IDENTITY;
  private leading = 0;
  private font: ShownFont = NO_FONT;
  private point: [number, number] = [0, 0];
  private path: PageMark[] = [];
  /** Around the path that is being drawn. */
  private extent: Frame | undefined;
  private clips = false;

  constructor(resources: PDFDict | undefined, start: Matrix, marks: PageMark[], { depth, frames, isMarked }: Within) {
    this.resources = resources;
    this.matrix = start;
    this.marks = marks;
    this.depth = depth;
    this.open = isMarked ? 1 : 0;
    this.frames = frames;
  }

  visit(operator: string, operands: readonly PdfValue[]): void {
    const [x = 0, y = 0] = numbersOf(operands).slice(-2);
    switch (operator) {
      case 'BMC':
      case 'BDC':
        this.open++;
        break;
      case 'EMC':
        this.open--;
        break;
      case 'q':
        this.saved.push({ matrix: this.matrix, frames: this.frames });
        break;
      case 'Q':
        this.restore();
        break;
      case 'cm':
        this.matrix = chain(toMatrix(operands) ?? IDENTITY, this.matrix);
        break;
      case 'BT':
        this.line = IDENTITY;
        break;
      case 'Tm':
        this.line = toMatrix(operands) ?? this.line;
        break;
      case 'TL':
        this.leading = x;
        break;
      case 'TD':
        this.leading = -y;
        this.moveLine(x, y);
        break;
      case 'Td':
        this.moveLine(x, y);
        break;
      case 'T*':
        this.moveLine(0, -this.leading);
        break;
      case 'Tf':
        this.font = this.fontOf(operands[0]);
        break;
      case "'":
      case '"':
        this.moveLine(0, -this.leading);
        this.show(operands.slice(-1));
        break;
      case 'Tj':
        this.show(operands);
        break;
      case 'TJ':
        if (Array.isArray(operands[0])) this.show(operands[0]);
        break;
      case 'm':
      // A curve is no mark, and what is drawn next begins where it ends.
      case 'c':
      case 'v':
      case 'y':
        this.moveTo(apply(this.matrix, x, y));
        break;
      case 're':
        this.drawRectangle(numbersOf(operands));
        break;
      case 'W':
      case 'W*':
        this.clips = true;
        break;
      case 'l':
        this.drawLine(apply(this.matrix, x, y));
        break;
      case 'S':
      case 's':
      case 'f':
      case 'F':
      case 'f*':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        this.marks.push(...this.path);
        if (this.open <= 0) this.marks.push({ kind: 'painted' });
        this.endPath();
        break;
      case 'sh':
        if (this.open <= 0) this.marks.push({ kind: 'painted' });
        break;
      case 'EI':
        this.marks.push({ kind: 'image', isMarked: this.open > 0 });
        break;
      case 'n':
        this.endPath();
        break;
      case 'Do':
        this.drawObject(operands[0]);
        break;
      default:
    }
  }

  private restore(): void {
    const saved = this.saved.pop();
    if (saved) ({ matrix: this.matrix, frames: this.frames } = saved);
  }

  private moveLine(x: number, y: number): void {
    this.line = chain([1, 0, 0, 1, x, y], this.line);
  }

  private show(values: readonly PdfValue[]): void {
    const { decode, isOwnFont } = this.font;
    const text = values.map((value) => (value instanceof PdfString ? decode(value.bytes) : '')).join('');
    const [x, y] = apply(chain(this.line, this.matrix), 0, 0);
    if (text === '') return;
    this.marks.push({ kind: 'text', text, x, y, frames: this.frames, isMarked: this.open > 0, isOwnFont });
  }

  private drawLine([toX, toY]: [number, number]): void {
    const [x, y] = this.point;
    const slanted = Math.abs(toX - x) > 1 && Math.abs(toY - y) > 1;
    if (slanted) this.path.push({ kind: 'slanted', x, y, toX, toY, frames: this.frames });
    this.moveTo([toX, toY]);
  }

  private drawRectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[]): void {
    this.moveTo(apply(this.matrix, x + width, y + height));
    this.moveTo(apply(this.matrix, x, y));
  }

  private moveTo(point: [number, number]): void {
    this.point = point;
    this.extent = widen(this.extent, point);
  }

  private endPath(): void {
    if (this.clips && this.extent && this.frames.length < MOST_FRAMES) this.frames = [...this.frames, this.extent];
    this.clips = false;
    this.path = [];
    this.extent = undefined;
  }

  private fontOf(resource: PdfValue | undefined): ShownFont {
    const fonts = this.resources && dictAt(this.resources, 'Font');
    const font = fonts && resource instanceof PdfName ? dictAt(fonts, resource.name) : undefined;
    return font ? { decode: decoderOf(font), isOwnFont: OWN_FONT.test(nameAt(font, 'BaseFont') ?? '') } : NO_FONT;
  }

  private drawObject(resource: PdfValue | undefined): void {
    const objects = this.resources && dictAt(this.resources, 'XObject');
    const object = objects && resource instanceof PdfName ? valueAt(objects, resource.name) : undefined;
    if (!(object instanceof PDFStream)) return;
    if (nameAt(object.dict, 'Subtype') === 'Image') this.marks.push({ kind: 'image', isMarked: this.open > 0 });
    const content = nameAt(object.dict, 'Subtype') === 'Form' ? dataOf(object) : undefined;
    if (!content || this.depth >= MAX_DEPTH) return;
    const matrix = chain(toMatrix(numbersAt(object.dict, 'Matrix')) ?? IDENTITY, this.matrix);
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(object.dict, 'BBox');
    const frame = widen(widen(undefined, apply(matrix, left, bottom)), apply(matrix, right, top));
    readContent(content, dictAt(object.dict, 'Resources') ?? this.resources, matrix, this.marks, {
      depth: this.depth + 1,
      frames: [...this.frames, frame],
      isMarked: this.open > 0,
    });
  }
}

function numbersOf(operands: readonly PdfValue[]): number[] {
  return operands.map((operand) => (typeof operand === 'number' ? operand : 0));
}

/** The sentence around a blank goes on where its box ends, in pt. */
const EDGE = 0.5;

/** Whether a mark lies in a box: a line whole, a text where it begins. */
export function liesIn(mark: PageMark, [left, bottom, right, top]: Frame): boolean {
  const holds = (x: number, y: number): boolean => x >= left && x <= right - EDGE && y >= bottom && y <= top;
  if (mark.kind === 'image' || mark.kind === 'painted') return false;
  return holds(mark.x, mark.y) && (mark.kind === 'text' || holds(mark.toX, mark.toY));
}
