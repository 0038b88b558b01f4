import {
  ParseSpeeds,
  type PDFContext,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFObjectStreamParser,
  PDFRawStream,
  PDFXRefStreamParser,
} from 'pdf-lib';
import { countValues } from './count-values.ts';
import { decodeStream } from './decode-stream.ts';
import { limitParsing } from './limit-parsing.ts';
import { addPackedObjects } from './packed-objects.ts';
import { TooLargeError } from './too-large-error.ts';

/**
 * Loads a PDF for reading, whatever program wrote it. An empty `password` opens what is only protected from being changed;
 * `ignoreEncryption` loads a locked file, whose strings and streams then mean nothing.
 * Throws a `TooLargeError` where unpacking its objects would take all memory, and another error where it is no PDF.
 */
export function loadPdf(
  bytes: Uint8Array,
  encryption: { password: string } | { ignoreEncryption: true } = { password: '' },
): Promise<PDFDocument> {
  const loaded = waiting.then(() => loadNow(bytes, encryption));
  waiting = loaded.catch(() => undefined);
  return loaded;
}

/** One file at a time, so that what is refused meanwhile is known to be in that file. */
let waiting: Promise<unknown> = Promise.resolve();
let refused: TooLargeError | undefined;

async function loadNow(bytes: Uint8Array, encryption: Parameters<typeof loadPdf>[1]): Promise<PDFDocument> {
  const settings = { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest, preserveXFA: true };
  const result = await PDFDocument.load(bytes, { ...settings, ...encryption }).catch((error: unknown) => error);
  // pdf-lib passes over an object it cannot read and goes on. What loads a file without us next has refused nothing.
  const tooLarge = refused;
  refused = undefined;
  if (tooLarge) throw tooLarge as TooLargeError;
  if (result instanceof PDFDocument) return result;
  throw result;
}

limitParsing((what) => {
  throw (refused ??= new TooLargeError(what));
});

// pdf-lib unpacks object streams and cross-reference streams while it loads a file, without a limit, and has no setting for
// it. These two factories are where it begins. Of a cross-reference stream it uses only what the dictionary says, since it
// looks for objects by itself, so that one is given without entries.
PDFObjectStreamParser.forStream = (stream) => new LimitedObjectStream(stream);
PDFXRefStreamParser.forStream = (stream) => {
  const empty = withData(stream, new Uint8Array());
  empty.dict.set(PDFName.of('Index'), stream.dict.context.obj([]));
  return new PDFXRefStreamParser(empty);
};

class LimitedObjectStream extends PDFObjectStreamParser {
  readonly stream: PDFRawStream;

  constructor(stream: PDFRawStream) {
    super(withData(stream, new Uint8Array()));
    this.stream = stream;
  }

  /** Once a file is refused, no more of it is unpacked. */
  override async parseIntoContext(): Promise<void> {
    if (refused) throw refused;
    try {
      const data = unpack(this.stream);
      addPackedObjects(this.stream.dict.context, data, listObjects(this.stream, data));
    } catch (error) {
      if (error instanceof TooLargeError) refused = error;
      throw error;
    }
  }
}

/** In bytes. An object stream of ours has a fifth of a megabyte, the largest book four and a half. */
const OBJECT_STREAM_LIMIT = 1024 * 1024;
const OBJECTS_LIMIT = 8 * OBJECT_STREAM_LIMIT;
/** As `countValues` counts. The largest book has 667,000. */
const VALUES_LIMIT = 1_000_000;
const unpacked = new WeakMap<PDFContext, { bytes: number; values: number }>();

/** Objects take fifty times the memory of their data. */
function unpack(stream: PDFRawStream): Uint8Array {
  const data = decodeStream(stream);
  const { context } = stream.dict;
  const total = unpacked.get(context) ?? { bytes: 0, values: 0 };
  unpacked.set(context, total);
  total.bytes += data.length;
  if (data.length > OBJECT_STREAM_LIMIT) throw new TooLargeError('1 MB in an object stream');
  if (total.bytes > OBJECTS_LIMIT) throw new TooLargeError('8 MB in its object streams');
  total.values += countValues(data);
  if (total.values > VALUES_LIMIT) throw new TooLargeError(`${VALUES_LIMIT} values in its object streams`);
  return data;
}

/** The objects an object stream says it has (ISO 32000-1, 7.5.7), with where each begins in `data`. */
function listObjects({ dict }: PDFRawStream, data: Uint8Array): { number: number; offset: number }[] {
  const [count, first] = ['N', 'First'].map((key) => dict.lookup(PDFName.of(key), PDFNumber).asNumber()) as [
    number,
    number,
  ];
  const head = new TextDecoder('latin1')
    .decode(data.subarray(0, first))
    .trim()
    .split(/\s+/, 2 * count)
    .map(Number);
  const objects: { number: number; offset: number }[] = [];
  for (let at = 0; at + 1 < head.length; at += 2) objects.push({ number: head[at]!, offset: first + head[at + 1]! });
  // A stream that came damaged has no head to trust.
  if (head.length < 2 * count || !objects.every(({ number, offset }) => number >= 0 && offset < data.length)) return [];
  // Offsets rise: a stream that names one place many times would be parsed as often.
  if (objects.some(({ offset }, index) => index > 0 && offset <= objects[index - 1]!.offset))
    throw new TooLargeError('one object for each place in an object stream');
  return objects;
}

function withData({ dict }: PDFRawStream, data: Uint8Array): PDFRawStream {
  const plain = dict.clone();
  for (const key of ['Filter', 'DecodeParms']) plain.delete(PDFName.of(key));
  return PDFRawStream.of(plain, data);
}
