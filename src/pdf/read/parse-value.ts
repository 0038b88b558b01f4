import { PdfSyntaxError } from './pdf-syntax-error.ts';
import { DamagedHexString, PdfName, PdfRef, PdfString, type PdfDict, type PdfValue } from '../values.ts';

const SPACE = 1;
const DELIMITER = 2;
/** What each byte is between tokens (ISO 32000-1, 7.2.2). */
const KIND = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) KIND[byte] = SPACE;
for (const character of '()<>[]{}/%') KIND[character.charCodeAt(0)] = DELIMITER;

/** The value of each hexadecimal digit, -1 of what is none. */
const HEX = new Int8Array(256).fill(-1);
for (const [value, digits] of [...'0123456789abcdef'].entries())
  for (const digit of [digits, digits.toUpperCase()]) HEX[digit.charCodeAt(0)] = value;

/** What the letters behind a backslash stand for (ISO 32000-1, 7.3.4.2); any other stands for itself. */
const ESCAPES = new Map([...'nrtbf'].map((letter, index) => [letter.charCodeAt(0), '\n\r\t\b\f'.charCodeAt(index)]));

/** A keyword where a value was looked for: `endobj`, `stream`, or an operator of a content stream. */
export class PdfKeyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

/** Names and keywords by a hash of their bytes: files have few, used again and again. */
const NAMES = new Map<number, PdfName>();
const KEYWORDS = new Map<number, PdfKeyword>();
const MOST_KNOWN = 4096;

/** So many digits and a power of ten are exact, and with them their quotient (IEEE 754). */
const EXACT_DIGITS = 15;

/** Deeper than any value a program would write; each level takes its part of the call stack. */
const MAX_DEPTH = 256;

/**
 * Reads PDF values one after the other from bytes. Throws on what is not PDF syntax, unless it is `lenient`: then a value
 * without an end goes as far as the bytes do, and what cannot be in a list or dictionary counts as null. Content streams have
 * no `references`.
 */
export class ValueParser {
  readonly bytes: Uint8Array;
  position: number;
  private readonly end: number;
  private readonly lenient: boolean;
  private readonly references: boolean;
  private depth = 0;

  constructor(bytes: Uint8Array, position = 0, end = bytes.length, { lenient = false, references = true } = {}) {
    this.bytes = bytes;
    this.position = position;
    this.end = end;
    this.lenient = lenient;
    this.references = references;
  }

  /** The next value, a keyword, or undefined at the end. */
  next(): PdfValue | PdfKeyword | undefined {
    this.skipSpace();
    if (this.position >= this.end) return undefined;
    const byte = this.bytes[this.position]!;
    switch (byte) {
      case 0x2f: // /
        return this.name();
      case 0x28: // (
        return this.literalString();
      case 0x5b: // [
        this.position++;
        return this.array();
      case 0x3c: // <
        if (this.bytes[this.position + 1] !== 0x3c) return this.hexString();
        this.position += 2;
        return this.dict();
      default:
        if (isNumberStart(byte)) return this.numberOrRef();
        return this.keyword();
    }
  }

  /** The value that begins at a place in the bytes. */
  valueAt(position: number): PdfValue {
    this.position = position;
    this.depth = 0;
    return this.value();
  }

  /** The data of a stream of so many bytes, behind its keyword and the end of that line (ISO 32000-1, 7.3.8). */
  streamData(length: number): Uint8Array {
    if (this.bytes[this.position] === 0x0d) this.position++;
    if (this.bytes[this.position] === 0x0a) this.position++;
    const data = this.bytes.subarray(this.position, this.position + length);
    this.position += data.length;
    return data;
  }

  /** The next value. Throws if there is a keyword or nothing. */
  value(): PdfValue {
    const value = this.next();
    if (value === undefined || value instanceof PdfKeyword) {
      throw new PdfSyntaxError(`Expected a PDF value at byte ${this.position}, found ${value?.word ?? 'the end'}.`);
    }
    return value;
  }

  skipSpace(): void {
    for (; this.position < this.end; this.position++) {
      const byte = this.bytes[this.position]!;
      if (byte === 0x25) {
        while (this.position < this.end && this.bytes[this.position] !== 10 && this.bytes[this.position] !== 13)
          this.position++;
      } else if (KIND[byte] !== SPACE) return;
    }
  }

  private goDeeper(): void {
    if (++this.depth > MAX_DEPTH)
      throw new PdfSyntaxError(`PDF values are nested too deeply at byte ${this.position}.`);
  }

  /** The next value of a list or dictionary. */
  private inner(): PdfValue {
    if (!this.lenient) return this.value();
    const value = this.next();
    return value === undefined || value instanceof PdfKeyword ? null : value;
  }

  /** Whether a list or dictionary goes on no further because the bytes have ended. */
  private isCutOff(): boolean {
    return this.lenient && this.position >= this.end;
  }

  private dict(): PdfDict {
    const result: PdfDict = new Map();
    this.goDeeper();
    for (;;) {
      this.skipSpace();
      if (this.isCutOff()) break;
      if (this.bytes[this.position] === 0x3e && this.bytes[this.position + 1] === 0x3e) {
        this.position += 2;
        break;
      }
      const key = this.inner();
      if (key instanceof PdfName) result.set(key.name, this.inner());
      else if (!this.lenient) throw new PdfSyntaxError(`Expected a key of a PDF dictionary at byte ${this.position}.`);
    }
    this.depth--;
    return result;
  }

  private array(): PdfValue[] {
    const result: PdfValue[] = [];
    this.goDeeper();
    for (;;) {
      this.skipSpace();
      if (this.isCutOff()) break;
      if (this.bytes[this.position] === 0x5d) {
        this.position++;
        break;
      }
      result.push(this.inner());
    }
    this.depth--;
    return result;
  }

  private token(): string {
    const start = this.position;
    while (this.position < this.end && KIND[this.bytes[this.position]!] === 0) this.position++;
    return latin1(this.bytes, start, this.position);
  }

  private name(): PdfName {
    const { bytes, end } = this;
    const start = ++this.position;
    let at = start;
    let hash = 0;
    for (; at < end && KIND[bytes[at]!] === 0; at++) hash = (hash * 31 + bytes[at]!) | 0;
    this.position = at;
    const known = NAMES.get(hash);
    if (known && isWord(bytes, start, at, known.name)) return known;
    const token = latin1(bytes, start, at);
    const name = new PdfName(
      token.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    );
    if (NAMES.size < MOST_KNOWN) NAMES.set(hash, name);
    return name;
  }

  private keyword(): boolean | null | PdfKeyword {
    const { bytes, end } = this;
    const start = this.position;
    let at = start;
    let hash = 0;
    for (; at < end && KIND[bytes[at]!] === 0; at++) hash = (hash * 31 + bytes[at]!) | 0;
    // A delimiter that begins no value stands for itself.
    if (at === start) hash = bytes[at++]!;
    this.position = at;
    const known = KEYWORDS.get(hash);
    if (known && isWord(bytes, start, at, known.word)) return known;
    const word = latin1(bytes, start, at);
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    const keyword = new PdfKeyword(word);
    if (KEYWORDS.size < MOST_KNOWN) KEYWORDS.set(hash, keyword);
    return keyword;
  }

  private numberOrRef(): number | PdfRef {
    const { bytes, end } = this;
    const isNegative = bytes[this.position] === 0x2d;
    let at = this.position + (isNegative ? 1 : 0);
    let digits = 0;
    let count = 0;
    let scale = 1;
    for (; at < end && isDigit(bytes[at]!); at++, count++) digits = digits * 10 + bytes[at]! - 0x30;
    if (at < end && bytes[at] === 0x2e)
      for (at++; at < end && isDigit(bytes[at]!); at++, count++, scale *= 10) digits = digits * 10 + bytes[at]! - 0x30;
    const isWhole = at >= end || KIND[bytes[at]!] !== 0;
    if (!isWhole || count === 0 || count > EXACT_DIGITS) return this.otherNumber();
    this.position = at;
    if (isNegative) return -digits / scale;
    return scale === 1 && this.references ? (this.ref(digits) ?? digits) : digits / scale;
  }

  /** A number that is written as no program should, or with more digits than are exact. */
  private otherNumber(): number {
    const token = this.token();
    const number = Number(token);
    if (!Number.isNaN(number)) return number;
    if (this.lenient) return parseFloat(token) || 0;
    throw new PdfSyntaxError(`Expected a number before byte ${this.position}.`);
  }

  /** The reference that a whole number begins, where a generation and `R` follow it. */
  private ref(number: number): PdfRef | undefined {
    const { bytes, end } = this;
    const start = this.skipSpaces(this.position);
    let at = start;
    let generation = 0;
    for (; at < end && isDigit(bytes[at]!); at++) generation = generation * 10 + bytes[at]! - 0x30;
    if (at === start) return undefined;
    at = this.skipSpaces(at);
    const isKeyword = bytes[at] === 0x52 && at < end && (at + 1 === end || KIND[bytes[at + 1]!] !== 0);
    if (!isKeyword) return undefined;
    this.position = at + 1;
    return new PdfRef(number, generation);
  }

  private skipSpaces(at: number): number {
    while (at < this.end && KIND[this.bytes[at]!] === SPACE) at++;
    return at;
  }

  private hexString(): PdfString {
    const start = this.position + 1;
    let close = this.bytes.indexOf(0x3e, start);
    if (close < 0 || close >= this.end) {
      if (!this.lenient) throw new PdfSyntaxError(`A PDF string that starts at byte ${start} has no end.`);
      close = this.end;
    }
    this.position = close + 1;
    let text = '';
    let high = -1;
    let isDamaged = false;
    for (let at = start; at < close; at++) {
      const digit = HEX[this.bytes[at]!]!;
      if (digit < 0) isDamaged ||= KIND[this.bytes[at]!] !== SPACE;
      else if (high < 0) high = digit << 4;
      else {
        text += String.fromCharCode(high | digit);
        high = -1;
      }
    }
    if (high >= 0) text += String.fromCharCode(high);
    if (!isDamaged) return new PdfString(text);
    if (!this.lenient) throw new PdfSyntaxError(`Expected hexadecimal digits from byte ${start} on.`);
    return new DamagedHexString(text, latin1(this.bytes, start, close));
  }

  private literalString(): PdfString {
    const start = ++this.position;
    let depth = 1;
    let length = 0;
    for (; ; this.position++) {
      if (this.position >= this.end) {
        if (this.lenient) break;
        throw new PdfSyntaxError(`A PDF string that starts at byte ${start} has no end.`);
      }
      let byte: number | undefined = this.bytes[this.position]!;
      if (byte === 0x28) depth++;
      else if (byte === 0x29 && --depth === 0) break;
      else if (byte === 0x5c) byte = this.escape();
      else if (byte === 0x0d) byte = this.endLine();
      if (byte === undefined) continue;
      if (length === written.length) written = enlarge(written);
      written[length++] = byte;
    }
    this.position++;
    return new PdfString(latin1(written, 0, length));
  }

  /** The byte an escape stands for, undefined where a line is broken by it. Leaves the position on its last byte. */
  private escape(): number | undefined {
    const byte = this.bytes[++this.position]!;
    if (byte >= 0x30 && byte <= 0x37) {
      let code = byte - 0x30;
      for (let digits = 1; digits < 3; digits++) {
        const next = this.bytes[this.position + 1]!;
        if (!(next >= 0x30 && next <= 0x37)) break;
        code = code * 8 + next - 0x30;
        this.position++;
      }
      return code & 0xff;
    }
    if (byte === 0x0d) this.endLine();
    if (byte === 0x0d || byte === 0x0a) return undefined;
    return ESCAPES.get(byte) ?? byte;
  }

  /** The end of a line in a string is one line feed, however it is written. */
  private endLine(): number {
    if (this.bytes[this.position + 1] === 0x0a) this.position++;
    return 0x0a;
  }
}

/** The bytes of the string that is being read. */
let written = new Uint8Array(4096);

function enlarge(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}

export function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isWord(bytes: Uint8Array, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (bytes[at] !== word.charCodeAt(at - start)) return false;
  return true;
}

function isNumberStart(byte: number): boolean {
  return isDigit(byte) || byte === 0x2d || byte === 0x2b || byte === 0x2e;
}

/** More characters than this are made at once: adding one by one leaves an object for each behind. */
const FEW = 12;
/** So many arguments a function takes. */
const MANY = 4096;

/** The bytes as text, one character for each. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  if (end - start <= FEW) {
    for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
    return text;
  }
  for (let at = start; at < end; at += MANY) {
    const part: ArrayLike<number> = bytes.subarray(at, Math.min(at + MANY, end));
    // Taken apart by `...` it would be slow.
    text += String.fromCharCode.apply(undefined, part as number[]);
  }
  return text;
}
