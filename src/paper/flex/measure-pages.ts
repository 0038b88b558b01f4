import { apply, chain, IDENTITY, type Matrix } from '../../pdf/matrix.ts';
import { readOperators } from '../../pdf/read/read-operators.ts';
import { PdfFile } from '../../pdf/read/pdf-file.ts';
import { PdfStream, type PdfValue } from '../../pdf/values.ts';
import type { Compression } from '../../pdf/write/compression.ts';
import { placeholderOf } from '../fields/find-placeholders.ts';
import type { Margins } from '../paper-document.ts';

/** What stands on a page, in pt from its lower edge. */
export interface MeasuredPage {
  /** Where its content may begin and end. */
  top: number;
  bottom: number;
  /** The lowest point of its content. */
  lowest: number;
  /** The places to answer, by name. */
  rooms: { name: string; bottom: number; top: number }[];
}

/** Reads from a PDF as Typst writes it how far down each page is filled, and where its placeholders lie. */
export function measurePages(bytes: Uint8Array, margins: Margins, compression: Compression): MeasuredPage[] {
  const file = new PdfFile(bytes);
  return file.pages().map((ref) => {
    const page = file.dict(ref);
    const [, , width, height] = file.array(page.get('MediaBox')) as number[];
    const box = {
      ...{ left: margins.side, right: width! - margins.side },
      ...{ bottom: margins.bottom, top: height! - margins.top },
    };
    const lowest = findLowest(contentOf(file, page.get('Contents'), compression), box);
    return { top: box.top, bottom: box.bottom, lowest, rooms: listRooms(file, page.get('Annots')) };
  });
}

function contentOf(file: PdfFile, value: PdfValue | undefined, compression: Compression): Uint8Array {
  const stream = file.get(value);
  if (!(stream instanceof PdfStream)) return new Uint8Array();
  return stream.dict.has('Filter') ? compression.inflate(stream.data) : stream.data;
}

function listRooms(file: PdfFile, annotations: PdfValue | undefined): MeasuredPage['rooms'] {
  return file.array(annotations).flatMap((ref) => {
    const annotation = file.dict(ref);
    const name = placeholderOf(file, annotation);
    if (name === undefined) return [];
    const [, bottom, , top] = annotation.get('Rect') as [number, number, number, number];
    return [{ name, bottom, top }];
  });
}

/** The lowest point that is painted within a box: of paths their points, of text where it begins. */
function findLowest(content: Uint8Array, box: { left: number; right: number; bottom: number; top: number }): number {
  let matrix = IDENTITY;
  const saved: Matrix[] = [];
  let text = IDENTITY;
  let path: [number, number][] = [];
  let lowest = box.top;
  const note = (x: number, y: number): void => {
    const [across, up] = apply(matrix, x, y);
    const inside = across >= box.left && across <= box.right && up >= box.bottom - 1;
    if (inside && up < lowest) lowest = up;
  };
  readOperators(content, (operator, operands) => {
    const numbers = operands as number[];
    if (operator === 'q') saved.push(matrix);
    else if (operator === 'Q') matrix = saved.pop() ?? matrix;
    else if (operator === 'cm') matrix = chain(numbers as unknown as Matrix, matrix);
    else if (operator === 'Tm') text = numbers as unknown as Matrix;
    else if (operator === 'Tj' || operator === 'TJ') note(text[4], text[5]);
    else if (operator === 're') {
      const [x, y, width, height] = numbers as [number, number, number, number];
      path.push([x, y], [x + width, y + height]);
    } else if (/^[mlcvy]$/.test(operator)) path.push([numbers.at(-2)!, numbers.at(-1)!]);
    else if (/^(?:[sSfFbB]\*?|n)$/.test(operator)) {
      if (operator !== 'n') for (const [x, y] of path) note(x, y);
      path = [];
    }
  });
  return lowest;
}
