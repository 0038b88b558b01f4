import { isName, PdfName, PdfRef, PdfStream, type PdfDict, type PdfObject, type PdfValue } from '../values.ts';
import { latin1, PdfKeyword, ValueParser } from './parse-value.ts';
import { PdfObjects } from './pdf-objects.ts';
import { PdfSyntaxError } from './pdf-syntax-error.ts';
import { TooLargeError } from './too-large-error.ts';
import { undoFilters } from './undo-filters.ts';

/** An entry of the cross-reference stream (ISO 32000-1, 7.5.8): a byte for its type, four for its place, two for its index. */
const ENTRY_LENGTH = 7;
const [IN_FILE, PACKED] = [1, 2];

/**
 * The objects of a PDF as `writePdf` leaves it: with a cross-reference stream, most objects in object streams, and nothing
 * added later. Throws a `PdfSyntaxError` where a file has another structure or is damaged.
 */
export function readFinishedPdf(bytes: Uint8Array): PdfObjects {
  const [header] = /^%PDF[^\r\n]*/.exec(latin1(bytes, 0, Math.min(16, bytes.length))) ?? [];
  const [, start] = /startxref\n(\d+)\n%%EOF\n$/.exec(latin1(bytes, Math.max(0, bytes.length - 40))) ?? [];
  if (header === undefined || start === undefined)
    throw new PdfSyntaxError('The file does not begin and end as a PDF.');
  const table = streamAt(bytes, Number(start));
  const places = readPlaces(table, bytes);

  const objectStreams = new Map<number, ObjectStream>();
  const objectStreamOf = (number: number): ObjectStream => {
    let stream = objectStreams.get(number);
    if (!stream) {
      const place = places[number];
      if (place?.type !== IN_FILE) throw new PdfSyntaxError(`There is no object stream ${number}.`);
      stream = new ObjectStream(streamAt(bytes, place.at, number), bytes);
      objectStreams.set(number, stream);
    }
    return stream;
  };

  const objects: PdfObject[] = [];
  for (const [number, { type, at, index }] of places.entries()) {
    const ref = new PdfRef(number);
    if (type === PACKED) objects.push({ ref, value: objectStreamOf(at).valueOf(number, index) });
    if (type !== IN_FILE) continue;
    const value = streamAt(bytes, at, number);
    if (!IN_STRUCTURE.has(typeOf(value.dict))) objects.push({ ref, value });
  }
  return new PdfObjects(header, table.dict, objects);
}

/** Streams that hold other objects or say where they are. */
const IN_STRUCTURE: ReadonlySet<string | undefined> = new Set(['ObjStm', 'XRef']);

function typeOf(dict: PdfDict): string | undefined {
  const type = dict.get('Type');
  return type instanceof PdfName ? type.name : undefined;
}

/** By object number. Where an object lies: at a byte of the file, or in the object stream with that number. */
function readPlaces(table: PdfStream, file: Uint8Array): { type: number; at: number; index: number }[] {
  const { dict } = table;
  const widths = dict.get('W');
  const isOurs = typeOf(dict) === 'XRef' && Array.isArray(widths) && widths.join() === '1,4,2';
  if (!isOurs || ['Prev', 'Index', 'Encrypt'].some((key) => dict.has(key)))
    throw new PdfSyntaxError('The cross-reference stream is not one of ours.');
  const data = inflate(table, file);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return Array.from({ length: Math.floor(data.length / ENTRY_LENGTH) }, (_, number) => {
    const at = number * ENTRY_LENGTH;
    return { type: view.getUint8(at), at: view.getUint32(at + 1), index: view.getUint16(at + 5) };
  });
}

/** The stream that begins at a place, as the object of a number. */
function streamAt(bytes: Uint8Array, start: number, number?: number): PdfStream {
  const parser = new ValueParser(bytes, start);
  const [found, , keyword] = [parser.next(), parser.next(), parser.next()];
  const isObject = number === undefined ? typeof found === 'number' : found === number;
  const dict = isObject && isKeyword(keyword, 'obj') ? parser.value() : undefined;
  const length = dict instanceof Map ? dict.get('Length') : undefined;
  if (!(dict instanceof Map) || typeof length !== 'number' || !isKeyword(parser.next(), 'stream'))
    throw new PdfSyntaxError(`There is no stream at byte ${start}.`);
  const data = parser.streamData(length);
  if (!isKeyword(parser.next(), 'endstream')) throw new PdfSyntaxError(`The stream at byte ${start} has no end.`);
  return new PdfStream(dict, data);
}

/** An object stream (ISO 32000-1, 7.5.7), whose objects are parsed as they are asked for. */
class ObjectStream {
  private readonly parser: ValueParser;
  private readonly first: number;
  /** For each object its number, and where it begins behind `first`. */
  private readonly head: PdfValue[] = [];

  constructor(stream: PdfStream, file: Uint8Array) {
    const [count, first] = ['N', 'First'].map((key) => stream.dict.get(key));
    if (typeOf(stream.dict) !== 'ObjStm' || typeof count !== 'number' || typeof first !== 'number')
      throw new PdfSyntaxError('An object stream does not say how many objects it has.');
    this.parser = new ValueParser(inflate(stream, file));
    this.first = first;
    while (this.head.length < 2 * count) this.head.push(this.parser.value());
  }

  valueOf(number: number, index: number): PdfValue {
    const offset = this.head[2 * index + 1];
    if (this.head[2 * index] !== number || typeof offset !== 'number')
      throw new PdfSyntaxError(`The object ${number} is not where the cross-reference stream says.`);
    return this.parser.valueAt(this.first + offset);
  }
}

function inflate({ dict, data }: PdfStream, file: Uint8Array): Uint8Array {
  if (!isName(dict.get('Filter'), 'FlateDecode') || dict.has('DecodeParms'))
    throw new PdfSyntaxError('A stream of objects is not packed as ours are.');
  try {
    return undoFilters(data, [{ name: 'FlateDecode', parameters: undefined }], file);
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    throw new PdfSyntaxError('A stream of objects cannot be unpacked.');
  }
}

function isKeyword(token: unknown, word: string): boolean {
  return token instanceof PdfKeyword && token.word === word;
}
