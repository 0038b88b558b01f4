import { PdfKeyword, ValueParser } from './parse-value.ts';
import { isDict, PdfRef, PdfStream, type PdfDict, type PdfValue } from '../values.ts';

/** Where an object stands in the file it was read from, `n 0 obj` and `endobj` left out. */
export interface ObjectSpan {
  start: number;
  end: number;
}

/**
 * A PDF with a plain cross-reference table and without object streams or encryption, as Typst writes it.
 * Objects are parsed when asked for, and only what was set is printed again: a workbook has ten thousand objects,
 * of which adding its fields changes a few hundred.
 */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly trailer: PdfDict;
  private readonly spans = new Map<number, ObjectSpan>();
  private readonly parsed = new Map<number, PdfValue>();
  private readonly changed = new Map<number, PdfValue>();
  private nextNumber = 1;

  /** Throws if the file has another structure. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.trailer = this.readTable();
    for (const number of this.spans.keys()) this.nextNumber = Math.max(this.nextNumber, number + 1);
  }

  /** One more than the highest object number. */
  get size(): number {
    return this.nextNumber;
  }

  /** The object a reference leads to; any other value as it is. */
  get(value: PdfValue | undefined): PdfValue | undefined {
    if (!(value instanceof PdfRef)) return value;
    const known = this.changed.get(value.number) ?? this.parsed.get(value.number);
    if (known !== undefined) return known;
    const span = this.spans.get(value.number);
    if (!span) return undefined;
    const object = this.parse(span);
    this.parsed.set(value.number, object);
    return object;
  }

  /** The dictionary a reference leads to. Throws if there is none. */
  dict(value: PdfValue | undefined): PdfDict {
    const object = this.get(value);
    if (isDict(object)) return object;
    throw new Error(`Expected a PDF dictionary${value instanceof PdfRef ? ` in object ${value.number}` : ''}.`);
  }

  array(value: PdfValue | undefined): PdfValue[] {
    const object = this.get(value);
    return Array.isArray(object) ? object : [];
  }

  /** Must be called for an object after its value was changed. */
  set(ref: PdfRef, value: PdfValue): void {
    this.changed.set(ref.number, value);
  }

  add(value: PdfValue): PdfRef {
    const ref = new PdfRef(this.nextNumber++);
    this.changed.set(ref.number, value);
    return ref;
  }

  delete(ref: PdfRef): void {
    this.spans.delete(ref.number);
    this.parsed.delete(ref.number);
    this.changed.delete(ref.number);
  }

  get catalog(): PdfDict {
    return this.dict(this.trailer.get('Root'));
  }

  /** References of all pages in order. */
  pages(): PdfRef[] {
    const leaves = (ref: PdfValue): PdfRef[] => {
      const node = this.dict(ref);
      return node.has('Kids') ? this.array(node.get('Kids')).flatMap(leaves) : [ref as PdfRef];
    };
    return leaves(this.catalog.get('Pages')!);
  }

  /** Every object by number, in order: the value where it was set, else where it stands in `bytes`. */
  objects(): [number: number, object: { value: PdfValue } | { span: ObjectSpan }][] {
    const numbers = [...new Set([...this.spans.keys(), ...this.changed.keys()])].sort((a, b) => a - b);
    return numbers.map((number) => {
      const value = this.changed.get(number);
      return [number, value === undefined ? { span: this.spans.get(number)! } : { value }];
    });
  }

  private readTable(): PdfDict {
    const tail = this.bytes.subarray(-64);
    const start = /startxref\s+(\d+)\s+%%EOF/.exec(String.fromCharCode(...tail))?.[1];
    const parser = new ValueParser(this.bytes, Number(start ?? 0));
    const first = parser.next();
    if (!(first instanceof PdfKeyword) || first.word !== 'xref') {
      throw new Error(
        'The PDF has no plain cross-reference table; it does not come from the typesetter this step is made for.',
      );
    }
    const offsets: [number: number, offset: number][] = [];
    for (let head = parser.next(); typeof head === 'number'; head = parser.next()) {
      const count = parser.value() as number;
      for (let index = 0; index < count; index++) {
        const offset = parser.value() as number;
        parser.next();
        if ((parser.next() as PdfKeyword).word === 'n') offsets.push([head + index, offset]);
      }
    }
    const trailer = parser.value();
    if (!isDict(trailer) || trailer.has('Prev') || trailer.has('Encrypt')) {
      throw new Error('The PDF was changed or encrypted after typesetting.');
    }
    offsets.sort((a, b) => a[1] - b[1]);
    offsets.forEach(([number, offset], index) => {
      this.spans.set(number, this.trim(offset, offsets[index + 1]?.[1] ?? Number(start)));
    });
    return trailer;
  }

  /** From behind `obj` to before `endobj`, which stand at the two ends of an object. */
  private trim(start: number, end: number): ObjectSpan {
    const { bytes } = this;
    let from = start;
    while (bytes[from] !== 0x6a) from++; // the j of `obj`
    let to = end;
    while (bytes[to] !== 0x65) to--; // back to the e of `endobj`
    while (bytes[to - 1] !== 0x0a && bytes[to - 1] !== 0x0d && bytes[to - 1] !== 0x20) to--;
    return { start: from + 1, end: to };
  }

  private parse({ start, end }: ObjectSpan): PdfValue {
    const parser = new ValueParser(this.bytes, start, end);
    const value = parser.value();
    if (!isDict(value)) return value;
    const after = parser.next();
    if (after === undefined) return value;
    let from = parser.position;
    if (this.bytes[from] === 0x0d) from++;
    if (this.bytes[from] === 0x0a) from++;
    const length = this.get(value.get('Length'));
    if (!(after instanceof PdfKeyword) || after.word !== 'stream' || typeof length !== 'number') {
      throw new Error(`The PDF object that starts at byte ${start} is broken.`);
    }
    return new PdfStream(value, this.bytes.subarray(from, from + length));
  }
}
