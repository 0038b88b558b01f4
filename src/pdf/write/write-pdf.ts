import type { Compression } from './compression.ts';
import { printValue } from './print-value.ts';
import type { ObjectSpan, PdfFile } from '../read/pdf-file.ts';
import { dict, name, PdfStream, type PdfDict, type PdfValue } from '../values.ts';

type Deflate = Compression['deflate'];

// Readers unpack a whole object stream for one object of it, so a stream holds a few pages' worth.
const OBJECTS_PER_STREAM = 200;

/**
 * The file with its changes. All objects but streams go into compressed object streams (ISO 32000-1, 7.5.7): the
 * structure tree is most of a workbook and packs to a tenth. Numbers are kept; what did not change is copied.
 */
export function writePdf(file: PdfFile, { deflate }: Compression): Uint8Array {
  const out = new ByteBuffer(file.bytes.length + 65536);
  // The second line tells transfer programs that the file is binary (7.5.2).
  out.text('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n');
  const places = new Map<number, [type: 1 | 2, place: number, index: number]>();

  const packable: [number: number, object: { value: PdfValue } | { span: ObjectSpan }][] = [];
  for (const [number, object] of file.objects()) {
    if (!isStream(file.bytes, object)) {
      packable.push([number, object]);
      continue;
    }
    places.set(number, [1, out.length, 0]);
    out.text(`${number} 0 obj`);
    if ('span' in object) out.bytes(file.bytes.subarray(object.span.start, object.span.end));
    else writeStream(out, object.value as PdfStream);
    out.text('\nendobj\n');
  }

  let next = file.size;
  for (let start = 0; start < packable.length; start += OBJECTS_PER_STREAM) {
    const chunk = packable.slice(start, start + OBJECTS_PER_STREAM);
    const number = next++;
    places.set(number, [1, out.length, 0]);
    chunk.forEach(([packed], index) => places.set(packed, [2, number, index]));
    out.text(`${number} 0 obj\n`);
    writeStream(out, packObjects(file.bytes, chunk, deflate));
    out.text('\nendobj\n');
  }

  const xref = next;
  const start = out.length;
  places.set(xref, [1, start, 0]);
  out.text(`${xref} 0 obj\n`);
  writeStream(out, crossReferences(places, xref + 1, file.trailer, deflate));
  out.text(`\nendobj\nstartxref\n${start}\n%%EOF\n`);
  return out.result();
}

function isStream(bytes: Uint8Array, object: { value: PdfValue } | { span: ObjectSpan }): boolean {
  if ('value' in object) return object.value instanceof PdfStream;
  // `endstream` is the last word of a stream object.
  let end = object.span.end;
  while (bytes[end - 1]! <= 0x20) end--;
  return bytes[end - 1] === 0x6d && bytes[end - 9] === 0x65 && bytes[end - 2] === 0x61;
}

function writeStream(out: ByteBuffer, stream: PdfStream): void {
  stream.dict.set('Length', stream.data.length);
  out.text(`${printValue(stream)}\nstream\n`);
  out.bytes(stream.data);
  out.text('\nendstream');
}

function packObjects(
  source: Uint8Array,
  objects: readonly [number: number, object: { value: PdfValue } | { span: ObjectSpan }][],
  deflate: Deflate,
): PdfStream {
  const body = new ByteBuffer(65536);
  let index = '';
  for (const [number, object] of objects) {
    index += `${number} ${body.length} `;
    if ('span' in object) body.bytes(source.subarray(object.span.start, object.span.end));
    else body.text(printValue(object.value));
    body.text('\n');
  }
  const whole = new ByteBuffer(index.length + body.length);
  whole.text(index);
  whole.bytes(body.result());
  return new PdfStream(
    dict({ Type: name('ObjStm'), N: objects.length, First: index.length, Filter: name('FlateDecode') }),
    deflate(whole.result()),
  );
}

/** The cross-reference stream with the keys of the trailer (7.5.8): 1, 4 and 2 bytes for each object. */
function crossReferences(
  places: ReadonlyMap<number, readonly [number, number, number]>,
  size: number,
  trailer: PdfDict,
  deflate: Deflate,
): PdfStream {
  const rows = new DataView(new ArrayBuffer(size * 7));
  for (const [number, [type, place, index]] of places) {
    rows.setUint8(number * 7, type);
    rows.setUint32(number * 7 + 1, place);
    rows.setUint16(number * 7 + 5, index);
  }
  // A free object points to the next free one and then to 0; a list of one is enough for readers (7.5.4).
  rows.setUint16(5, 65535);
  const entries = dict({ Type: name('XRef'), Size: size, W: [1, 4, 2], Filter: name('FlateDecode') });
  for (const key of ['Root', 'Info', 'ID']) {
    const value = trailer.get(key);
    if (value !== undefined) entries.set(key, value);
  }
  return new PdfStream(entries, deflate(new Uint8Array(rows.buffer)));
}

/** Bytes that grow. */
class ByteBuffer {
  length = 0;
  private store: Uint8Array;

  constructor(capacity: number) {
    this.store = new Uint8Array(capacity);
  }

  bytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.store.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** One byte for each character. */
  text(text: string): void {
    this.reserve(text.length);
    for (let at = 0; at < text.length; at++) this.store[this.length + at] = text.charCodeAt(at);
    this.length += text.length;
  }

  result(): Uint8Array {
    return this.store.slice(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.store.length) return;
    const larger = new Uint8Array(Math.max(this.store.length * 2, this.length + more));
    larger.set(this.store.subarray(0, this.length));
    this.store = larger;
  }
}
