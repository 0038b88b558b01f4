import { PDFRawStream, type PDFObject } from 'pdf-lib';
import { dataOf, nameAt, valueAt } from './pdf-access.ts';

/** In bytes, packed: a longer stream is not worth the memory. */
const LONGEST = 256 * 1024;

/**
 * What was made of the last few streams: files that are read together are mostly copies of a few forms, each with the same
 * fonts. What is made must follow from the data alone, and nobody may change it.
 */
export class KnownStreams<T> {
  private readonly known: { packed: Uint8Array; made: T }[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** What `make` makes of the data of a stream, or made of the same data before; undefined where `dataOf` has none. */
  read(stream: PDFObject | undefined, make: (data: Uint8Array) => T): T | undefined {
    const packed = packedOf(stream);
    const found = packed && this.known.find((one) => areEqual(one.packed, packed));
    if (found) return found.made;
    const data = dataOf(stream);
    if (!data) return undefined;
    const made = make(data);
    if (!packed) return made;
    if (this.known.length === this.most) this.known.shift();
    // A part of a file would hold all of it in memory.
    this.known.push({ packed: packed.slice(), made });
    return made;
  }
}

/** The bytes that alone say what the data is: those of a stream with the one filter that nearly all have. */
function packedOf(stream: PDFObject | undefined): Uint8Array | undefined {
  if (!(stream instanceof PDFRawStream) || stream.transform || stream.contents.length > LONGEST) return undefined;
  const isPlain = nameAt(stream.dict, 'Filter') === 'FlateDecode' && valueAt(stream.dict, 'DecodeParms') === undefined;
  return isPlain ? stream.contents : undefined;
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
