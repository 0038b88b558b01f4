import { decodePDFRawStream, PDFContext, PDFRawStream } from 'pdf-lib';
import { inflateWithin } from './inflate-within.ts';
import { joinBytes } from './join-bytes.ts';
import { TooLargeError } from './too-large-error.ts';
import { undoPredictor } from './undo-predictor.ts';

/** In MB, for a stream and for all of a file. The largest streams of ours are fonts and lists of fields, with 4 MB at most. */
const STREAM_LIMIT = 16;
const FILE_LIMIT = 64;
const MEGABYTE = 1024 * 1024;
/** A document never nests filters deeper; each takes time of its own. */
const MOST_FILTERS = 4;

/** Whatever its length, a stream takes the time of so many bytes: one may be named many thousand times. */
const LEAST_BYTES = 1024;

/** A filter by its name, with those of its parameters that are numbers. */
export interface Filter {
  name: string;
  parameters: ReadonlyMap<string, number> | undefined;
}

/** What was unpacked of each file so far, in bytes. */
const unpacked = new WeakMap<object, number>();

/**
 * The data of a stream, its filters undone (ISO 32000-1, 7.4). Throws a `TooLargeError` where a stream, or all that was asked
 * for of its `file` until now, is more than a form can hold, and another error where a filter is unknown or the data broken.
 */
export function undoFilters(packed: Uint8Array, filters: readonly Filter[], file: object): Uint8Array {
  // qpdf leaves an empty stream empty and yet names a filter.
  if (packed.length === 0) return packed;
  count(file, LEAST_BYTES);
  if (filters.length > MOST_FILTERS) throw new Error(`A stream has ${filters.length} filters, more than are undone.`);
  let data = packed;
  if (filters.length === 0) count(file, data.length);
  for (const filter of filters) {
    const left = Math.max(0, FILE_LIMIT * MEGABYTE - (unpacked.get(file) ?? 0));
    const plain = undoFilter(data, filter, Math.min(STREAM_LIMIT * MEGABYTE, left));
    if (!plain)
      throw new TooLargeError(left < STREAM_LIMIT * MEGABYTE ? `${FILE_LIMIT} MB` : `${STREAM_LIMIT} MB in a stream`);
    count(file, plain.length);
    data = plain;
  }
  return data;
}

function count(file: object, bytes: number): void {
  const total = (unpacked.get(file) ?? 0) + bytes;
  unpacked.set(file, total);
  if (total > FILE_LIMIT * MEGABYTE) throw new TooLargeError(`${FILE_LIMIT} MB`);
}

/** Undefined where there is more than `limit` bytes. */
function undoFilter(data: Uint8Array, filter: Filter, limit: number): Uint8Array | undefined {
  const { name, parameters } = filter;
  const plain = name === 'FlateDecode' ? inflateWithin(data, limit) : unpackWithin(data, filter, limit);
  const canPredict = name === 'FlateDecode' || name === 'LZWDecode';
  if (!plain || !parameters || !canPredict) return plain;
  return undoPredictor(plain, {
    predictor: parameters.get('Predictor') ?? 1,
    colors: parameters.get('Colors') ?? 1,
    bitsPerComponent: parameters.get('BitsPerComponent') ?? 8,
    columns: parameters.get('Columns') ?? 1,
  });
}

/** The filters pdf-lib undoes block by block, each a few hundred kilobytes at most. */
function unpackWithin(data: Uint8Array, { name, parameters }: Filter, limit: number): Uint8Array | undefined {
  const PART = 65536;
  const entries = { Filter: name, ...(parameters && { DecodeParms: Object.fromEntries(parameters) }) };
  const stream = decodePDFRawStream(PDFRawStream.of(PDFContext.create().obj(entries), data));
  const plain: Uint8Array[] = [];
  for (let length = 0; ;) {
    const part = stream.getBytes(PART);
    length += part.length;
    if (length > limit) return undefined;
    plain.push(Uint8Array.from(part));
    if (part.length < PART) return joinBytes(plain);
  }
}
