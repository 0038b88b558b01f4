import { PDFParser, type PDFHexString, type PDFObject, type PDFRef, type PDFString } from 'pdf-lib';
import { isDigit, latin1 } from './parse-value.ts';
import { PdfSyntaxError } from './pdf-syntax-error.ts';

/** Outside of object streams. Other programs write there the 280,000 that our largest book has in them. */
const MOST_VALUES = 400_000;
/** What an indirect object takes besides its value. */
const VALUES_OF_OBJECT = 2;
/** Deeper than any value a program would write; each level takes its part of the call stack. */
const MOST_LEVELS = 256;
/** In bytes; pdf-lib needs some thirty times the memory while it reads a string. */
const LONGEST_TOKEN = 2 * 1024 * 1024;
/** In digits. */
const LONGEST_NUMBER = 64;
/** How often a byte is looked at, on average; a file that is whole needs two, a broken one is begun again at every byte. */
const MOST_STEPS = 8;
/** For small files. */
const FREE_STEPS = 1_000_000;
/** How often an object is looked for where there is none, at the cost of an exception. */
const MOST_MISSES = 100_000;

/**
 * Makes pdf-lib, which has no limit of its own, stop where a file holds more values than any form, or is broken in such a way
 * that it would take for ever. `refuse` is called with what there is too much of, again and again, and throws.
 */
export function limitParsing(refuse: (what: string) => never): void {
  PDFParser.forBytesWithOptions = (...given) => new LimitedParser(refuse, given);
}

/** What pdf-lib keeps to itself. */
interface Inner {
  matchIndirectObjectHeader(): boolean;
  maybeParseCrossRefSection(): void;
}

class LimitedParser extends PDFParser {
  private readonly refuse: (what: string) => never;
  private valuesLeft = MOST_VALUES;
  private stepsLeft: number;
  private missesLeft = MOST_MISSES;
  private tokenLeft = Infinity;
  private level = 0;

  constructor(refuse: (what: string) => never, given: ConstructorParameters<typeof PDFParser>) {
    super(...given);
    this.refuse = refuse;
    this.stepsLeft = MOST_STEPS * given[0].length + FREE_STEPS;
    const next = this.bytes.next.bind(this.bytes);
    this.bytes.next = () => {
      if (--this.stepsLeft < 0 || --this.tokenLeft < 0) this.stop('can be read of a file as broken as this');
      return next();
    };
    const inner = this as unknown as Inner;
    const match = inner.matchIndirectObjectHeader.bind(this);
    inner.matchIndirectObjectHeader = () => {
      if (!mayBeginObject(this.bytes.peek())) return false;
      if (--this.missesLeft < 0) this.stop('can be read of a file as broken as this');
      return match();
    };
    inner.maybeParseCrossRefSection = () => this.skipCrossRefSection();
  }

  override parseObject(ref?: PDFRef): PDFObject {
    this.valuesLeft -= this.level === 0 ? 1 + VALUES_OF_OBJECT : 1;
    if (this.valuesLeft < 0) this.stop(`${MOST_VALUES} values`);
    if (++this.level > MOST_LEVELS) this.stop(`${MOST_LEVELS} levels of values in each other`);
    try {
      return super.parseObject(ref);
    } finally {
      this.level--;
    }
  }

  protected override parseString(ref?: PDFRef): PDFString {
    return this.readToken(() => super.parseString(ref));
  }

  protected override parseHexString(ref?: PDFRef): PDFHexString {
    return this.readToken(() => super.parseHexString(ref));
  }

  protected override parseRawInt(): number {
    return this.readToken(() => super.parseRawInt());
  }

  /** As pdf-lib's own, which writes a line to the console for each number that is too large. */
  protected override parseRawNumber(): number {
    const start = this.bytes.offset();
    while (IN_NUMBER.has(this.bytes.peek())) if (this.bytes.next() === PERIOD) break;
    while (isDigit(this.bytes.peek())) this.bytes.next();
    const end = this.bytes.offset();
    const value = end > start && end - start <= LONGEST_NUMBER ? Number(latin1(this.bytes.slice(start, end))) : NaN;
    if (!Number.isFinite(value)) throw new PdfSyntaxError(`Expected a number at byte ${start}.`);
    return value;
  }

  private readToken<T>(read: () => T): T {
    this.tokenLeft = LONGEST_TOKEN;
    try {
      return read();
    } finally {
      this.tokenLeft = Infinity;
    }
  }

  /** pdf-lib finds objects by looking for them, and throws away what the table says. */
  private skipCrossRefSection(): void {
    this.skipWhitespaceAndComments();
    if (!this.matchKeyword(XREF)) return;
    while (!this.bytes.done() && IN_TABLE.has(this.bytes.peek())) this.bytes.next();
  }

  /** Not a step more: pdf-lib goes on behind an object that it could not read. */
  private stop(what: string): never {
    this.stepsLeft = 0;
    return this.refuse(what);
  }
}

const codesOf = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const XREF = codesOf('xref');
const IN_TABLE = new Set(codesOf('0123456789nf \t\r\n'));

const IN_NUMBER = new Set(codesOf('0123456789+-.'));
const [PERIOD, PERCENT] = codesOf('.%');

/** A digit, or a comment before one. */
function mayBeginObject(byte: number): boolean {
  return isDigit(byte) || byte === PERCENT;
}
