import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFFlateStream,
  PDFName,
  PDFNumber,
  PDFRawStream,
  type PDFContext,
  type PDFObject,
  type PDFStream,
} from 'pdf-lib';
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

/** What was unpacked of each file so far, in bytes. */
const unpacked = new WeakMap<PDFContext, number>();

/**
 * The data of a stream, its filters undone (ISO 32000-1, 7.4). Throws a `TooLargeError` where a stream, or all that was asked
 * for of its file until now, is more than a form can hold, and another error where a filter is unknown or the data broken.
 */
export function decodeStream(stream: PDFStream): Uint8Array {
  if (stream instanceof PDFFlateStream) return stream.getUnencodedContents();
  // qpdf leaves an empty stream empty and yet names a filter.
  if (!(stream instanceof PDFRawStream) || stream.getContents().length === 0) return stream.getContents();
  const { context } = stream.dict;
  count(context, LEAST_BYTES);
  const filters = listFilters(stream.dict);
  if (filters.length > MOST_FILTERS) throw new Error(`A stream has ${filters.length} filters, more than are undone.`);
  let data = stream.transform ? decrypt(stream) : stream.getContents();
  if (filters.length === 0) count(context, data.length);
  for (const filter of filters) {
    const before = unpacked.get(context) ?? 0;
    const left = Math.max(0, FILE_LIMIT * MEGABYTE - before);
    const plain = undoFilter(data, filter, context, Math.min(STREAM_LIMIT * MEGABYTE, left));
    if (!plain)
      throw new TooLargeError(left < STREAM_LIMIT * MEGABYTE ? `${FILE_LIMIT} MB` : `${STREAM_LIMIT} MB in a stream`);
    count(context, plain.length);
    data = plain;
  }
  return data;
}

function count(context: PDFContext, bytes: number): void {
  const total = (unpacked.get(context) ?? 0) + bytes;
  unpacked.set(context, total);
  if (total > FILE_LIMIT * MEGABYTE) throw new TooLargeError(`${FILE_LIMIT} MB`);
}

interface Filter {
  name: string;
  parameters: PDFDict | undefined;
}

function listFilters(dict: PDFDict): Filter[] {
  const [names, parameters] = ['Filter', 'DecodeParms'].map((key) => listOf(dict.lookup(PDFName.of(key))));
  return names!.map((name, index) => {
    if (!(name instanceof PDFName)) throw new Error('A filter of a stream is not a name.');
    const own = parameters![index];
    return { name: name.decodeText(), parameters: own instanceof PDFDict ? own : undefined };
  });
}

function listOf(value: PDFObject | undefined): (PDFObject | undefined)[] {
  if (value === undefined) return [];
  return value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value];
}

/** Decrypting leaves data as long as it was. */
function decrypt(stream: PDFRawStream): Uint8Array {
  return decodePDFRawStream(PDFRawStream.of(stream.dict.context.obj({}), stream.contents, stream.transform)).decode();
}

/** Undefined where there is more than `limit` bytes. */
function undoFilter(
  data: Uint8Array,
  { name, parameters }: Filter,
  context: PDFContext,
  limit: number,
): Uint8Array | undefined {
  const plain =
    name === 'FlateDecode' ? inflateWithin(data, limit) : unpackWithin(data, name, parameters, context, limit);
  const canPredict = name === 'FlateDecode' || name === 'LZWDecode';
  if (!plain || !parameters || !canPredict) return plain;
  return undoPredictor(plain, {
    predictor: numberAt(parameters, 'Predictor') ?? 1,
    colors: numberAt(parameters, 'Colors') ?? 1,
    bitsPerComponent: numberAt(parameters, 'BitsPerComponent') ?? 8,
    columns: numberAt(parameters, 'Columns') ?? 1,
  });
}

/** The filters pdf-lib undoes block by block, each a few hundred kilobytes at most. */
function unpackWithin(
  data: Uint8Array,
  name: string,
  parameters: PDFDict | undefined,
  context: PDFContext,
  limit: number,
): Uint8Array | undefined {
  const PART = 65536;
  const dict = context.obj({ Filter: name });
  if (parameters) dict.set(PDFName.of('DecodeParms'), parameters);
  const stream = decodePDFRawStream(PDFRawStream.of(dict, data));
  const plain: Uint8Array[] = [];
  for (let length = 0; ;) {
    const part = stream.getBytes(PART);
    length += part.length;
    if (length > limit) return undefined;
    plain.push(Uint8Array.from(part));
    if (part.length < PART) return joinBytes(plain);
  }
}

function numberAt(dict: PDFDict, key: string): number | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}
