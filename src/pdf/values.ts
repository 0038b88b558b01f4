/**
 * PDF objects as plain values (ISO 32000-1, 7.3).
 *
 * A dictionary is a `Map` in the order written, an array an array. Names, references, strings and streams are
 * classes, so that one `instanceof` tells them from text and numbers.
 */
export type PdfValue = null | boolean | number | PdfName | PdfRef | PdfString | PdfValue[] | PdfDict | PdfStream;
export type PdfDict = Map<string, PdfValue>;

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class PdfRef {
  readonly number: number;
  /** Always 0 in files of ours. */
  readonly generation: number;
  constructor(number: number, generation = 0) {
    this.number = number;
    this.generation = generation;
  }

  /** As it is written, such as `12 0 R`. */
  toString(): string {
    return `${this.number} ${this.generation} R`;
  }
}

/** An indirect object, and what refers to it. */
export interface PdfObject {
  ref: PdfRef;
  value: PdfValue;
}

/** The bytes of a string, one in each character; `decodeText` makes text of them. */
export class PdfString {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

/** A string in hexadecimal with signs that are no digits (ISO 32000-1, 7.3.4.3), so that its bytes may be others. */
export class DamagedHexString extends PdfString {
  /** As they were written. */
  readonly digits: string;
  constructor(bytes: string, digits: string) {
    super(bytes);
    this.digits = digits;
  }
}

export class PdfStream {
  readonly dict: PdfDict;
  /** As stored in the file, after its `Filter`. */
  readonly data: Uint8Array;
  constructor(dict: PdfDict, data: Uint8Array) {
    this.dict = dict;
    this.data = data;
  }
}

export function name(value: string): PdfName {
  return new PdfName(value);
}

export function dict(entries: Record<string, PdfValue | undefined>): PdfDict {
  const result: PdfDict = new Map();
  for (const [key, value] of Object.entries(entries)) if (value !== undefined) result.set(key, value);
  return result;
}

export function isDict(value: PdfValue | undefined): value is PdfDict {
  return value instanceof Map;
}

export function isName(value: PdfValue | undefined, expected: string): boolean {
  return value instanceof PdfName && value.name === expected;
}
