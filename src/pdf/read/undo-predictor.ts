/** How the rows of data were changed before packing (ISO 32000-1, table 8). */
export interface Predictor {
  predictor: number;
  colors: number;
  bitsPerComponent: number;
  columns: number;
}

/** From here on a predictor is one of PNG, and each row names its own (ISO 32000-1, table 10). */
const FIRST_OF_PNG = 10;
const TIFF = 2;

/** The data as it was before its predictor. Throws where the predictor is unknown, or TIFF's with other than whole bytes. */
export function undoPredictor(
  data: Uint8Array,
  { predictor, colors, bitsPerComponent, columns }: Predictor,
): Uint8Array {
  if (predictor === 1) return data;
  const bytesPerPixel = Math.max(1, (colors * bitsPerComponent) >> 3);
  const rowLength = (colors * bitsPerComponent * columns + 7) >> 3;
  if (!(rowLength > 0)) throw new Error('A stream has a predictor for rows without columns.');
  if (predictor >= FIRST_OF_PNG) return undoPng(data, rowLength, bytesPerPixel);
  if (predictor === TIFF && bitsPerComponent === 8) return undoTiff(data, rowLength, bytesPerPixel);
  throw new Error(`A stream has the predictor ${predictor} with ${bitsPerComponent} bits, which is not read.`);
}

function undoTiff(data: Uint8Array, rowLength: number, bytesPerPixel: number): Uint8Array {
  const plain = data.slice();
  for (let at = 0; at < plain.length; at++) {
    if (at % rowLength >= bytesPerPixel) plain[at]! += plain[at - bytesPerPixel]!;
  }
  return plain;
}

/** Undoes the filters of PNG (ISO/IEC 15948, 9): a byte before each row says which one it has. */
function undoPng(data: Uint8Array, rowLength: number, bytesPerPixel: number): Uint8Array {
  const rows = Math.ceil(data.length / (rowLength + 1));
  const plain = new Uint8Array(Math.min(rows * rowLength, data.length));
  let end = 0;
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (rowLength + 1)]!;
    const source = data.subarray(row * (rowLength + 1) + 1, (row + 1) * (rowLength + 1));
    const start = row * rowLength;
    for (let at = 0; at < source.length; at++) {
      const left = at >= bytesPerPixel ? plain[start + at - bytesPerPixel]! : 0;
      const up = row > 0 ? plain[start + at - rowLength]! : 0;
      const upLeft = row > 0 && at >= bytesPerPixel ? plain[start + at - rowLength - bytesPerPixel]! : 0;
      plain[start + at] = source[at]! + predict(filter, left, up, upLeft);
    }
    end = start + source.length;
  }
  return plain.subarray(0, end);
}

function predict(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) throw new Error(`A row of a stream has the PNG filter ${filter}, which does not exist.`);
  const estimate = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [left, up, upLeft].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
