import { PdfSyntaxError } from './pdf-syntax-error.ts';
import { PdfName, PdfRef, PdfString, type PdfDict, type PdfValue } from '../values.ts';

const SPACE = 1;
const DELIMITER = 2;
/** What each byte is between tokens (ISO 32000-1, 7.2.2). */
const KIND = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) KIND[byte] = SPACE;
for (const character of '()<>[]{}/%') KIND[character.charCodeAt(0)] = DELIMITER;

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** A keyword where a value was looked for: `endobj`, `stream`, or an operator of a content stream. */
export class PdfKeyword {
  readonly word: string;
  constructor(word: string) {
    this.word = word;
  }
}

/** Deeper than any value a program would write; each level takes its part of the call stack. */
const MAX_DEPTH = 256;

/**
 * Reads PDF values one after the other from bytes. Throws on what is not PDF syntax, unless it is `lenient`: then a value
 * without an end goes as far as the bytes do, and what cannot be in a list or dictionary counts as null.
 */
export class ValueParser {
  readonly bytes: Uint8Array;
  position: number;
  private readonly end: number;
  private readonly lenient: boolean;
  private readonly names = new Map<string, PdfName>();
  private depth = 0;

  constructor(bytes: Uint8Array, position = 0, end = bytes.length, { lenient = false } = {}) {
    this.bytes = bytes;
    this.position = position;
    this.end = end;
    this.lenient = lenient;
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
        return this.nest(() => this.array());
      case 0x3c: // <
        if (this.bytes[this.position + 1] !== 0x3c) return this.hexString();
        this.position += 2;
        return this.nest(() => this.dict());
      default:
        if (isNumberStart(byte)) return this.numberOrRef();
        return this.keyword();
    }
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

  private nest<T>(read: () => T): T {
    if (++this.depth > MAX_DEPTH)
      throw new PdfSyntaxError(`PDF values are nested too deeply at byte ${this.position}.`);
    const value = read();
    this.depth--;
    return value;
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
    for (;;) {
      this.skipSpace();
      if (this.isCutOff()) return result;
      if (this.bytes[this.position] === 0x3e && this.bytes[this.position + 1] === 0x3e) {
        this.position += 2;
        return result;
      }
      const key = this.inner();
      if (key instanceof PdfName) result.set(key.name, this.inner());
      else if (!this.lenient) throw new PdfSyntaxError(`Expected a key of a PDF dictionary at byte ${this.position}.`);
    }
  }

  private array(): PdfValue[] {
    const result: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.isCutOff()) return result;
      if (this.bytes[this.position] === 0x5d) {
        this.position++;
        return result;
      }
      result.push(this.inner());
    }
  }

  private token(): string {
    const start = this.position;
    while (this.position < this.end && KIND[this.bytes[this.position]!] === 0) this.position++;
    return latin1(this.bytes, start, this.position);
  }

  private name(): PdfName {
    this.position++;
    const token = this.token();
    let known = this.names.get(token);
    if (!known) {
      known = new PdfName(
        token.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      );
      this.names.set(token, known);
    }
    return known;
  }

  private keyword(): boolean | null | PdfKeyword {
    const start = this.position;
    const token = this.token();
    if (token === 'true') return true;
    if (token === 'false') return false;
    if (token === 'null') return null;
    if (this.position === start) this.position++;
    return new PdfKeyword(token || latin1(this.bytes, start, this.position));
  }

  private numberOrRef(): number | PdfRef {
    const token = this.token();
    const number = Number(token);
    if (Number.isNaN(number)) {
      if (this.lenient) return parseFloat(token) || 0;
      throw new PdfSyntaxError(`Expected a number before byte ${this.position}.`);
    }
    // Only `n 0 R` is a reference here: Typst and this writer make no other generation.
    const { bytes, position } = this;
    if (
      bytes[position] === 0x20 &&
      bytes[position + 1] === 0x30 &&
      bytes[position + 2] === 0x20 &&
      bytes[position + 3] === 0x52
    ) {
      this.position += 4;
      return new PdfRef(number);
    }
    return number;
  }

  private hexString(): PdfString {
    const start = this.position + 1;
    let close = this.bytes.indexOf(0x3e, start);
    if (close < 0 || close >= this.end) {
      if (!this.lenient) throw new PdfSyntaxError(`A PDF string that starts at byte ${start} has no end.`);
      close = this.end;
    }
    this.position = close + 1;
    const digits = latin1(this.bytes, start, close).replace(/[^0-9a-fA-F]/g, '');
    let text = '';
    for (let at = 0; at < digits.length; at += 2)
      text += String.fromCharCode(parseInt(digits.slice(at, at + 2).padEnd(2, '0'), 16));
    return new PdfString(text);
  }

  private literalString(): PdfString {
    let depth = 1;
    let text = '';
    let start = ++this.position;
    const flush = (): void => {
      text += latin1(this.bytes, start, this.position);
    };
    for (; ; this.position++) {
      if (this.position >= this.end) {
        if (this.lenient) break;
        throw new PdfSyntaxError(`A PDF string that starts at byte ${start} has no end.`);
      }
      const byte = this.bytes[this.position]!;
      if (byte === 0x28) depth++;
      else if (byte === 0x29 && --depth === 0) break;
      else if (byte === 0x5c) {
        flush();
        text += this.escape();
        start = this.position + 1;
      } else if (byte === 0x0d) {
        flush();
        text += '\n';
        if (this.bytes[this.position + 1] === 0x0a) this.position++;
        start = this.position + 1;
      }
    }
    flush();
    this.position++;
    return new PdfString(text);
  }

  /** Leaves the position on the last byte of the escape. */
  private escape(): string {
    const byte = this.bytes[++this.position]!;
    if (byte >= 0x30 && byte <= 0x37) {
      let code = byte - 0x30;
      for (let digits = 1; digits < 3; digits++) {
        const next = this.bytes[this.position + 1]!;
        if (!(next >= 0x30 && next <= 0x37)) break;
        code = code * 8 + next - 0x30;
        this.position++;
      }
      return String.fromCharCode(code & 0xff);
    }
    if (byte === 0x0d && this.bytes[this.position + 1] === 0x0a) this.position++;
    if (byte === 0x0d || byte === 0x0a) return '';
    const character = String.fromCharCode(byte);
    return ESCAPES[character] ?? character;
  }
}

function isNumberStart(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2b || byte === 0x2e;
}

/** The bytes as text, one character for each. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}
