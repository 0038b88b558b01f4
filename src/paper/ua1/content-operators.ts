/** An operand in a content stream or CMap. Names keep their slash (`/Span`); strings are bytes. */
export type Operand = number | string | boolean | null | Uint8Array | Operand[] | Map<string, Operand>;

/** What a byte is to the lexer (ISO 32000-1, 7.2.2): part of a word, white space or a delimiter. */
const REGULAR = 0;
const SPACE = 1;
const DELIMITER = 2;
const KIND = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) KIND[byte] = SPACE;
for (const character of '()<>[]{}/%') KIND[character.charCodeAt(0)] = DELIMITER;

const CONSTANTS: ReadonlyMap<string, Operand> = new Map<string, Operand>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const CLOSING = Symbol('closing bracket');

/**
 * Reads a content stream, or a CMap, operator by operator: `visit` gets each with the operands before it. The data
 * of an inline image is skipped; its `EI` is visited.
 */
export function readOperators(bytes: Uint8Array, visit: (operator: string, operands: Operand[]) => void): void {
  const lexer = { bytes, position: 0 };
  let operands: Operand[] = [];
  while (true) {
    skipSpace(lexer);
    const byte = bytes[lexer.position];
    if (byte === undefined) return;
    if (KIND[byte] === DELIMITER || startsNumber(byte)) {
      const operand = readOperand(lexer);
      if (operand !== CLOSING) operands.push(operand);
      continue;
    }
    const word = readWord(lexer);
    const constant = CONSTANTS.get(word);
    if (constant !== undefined) {
      operands.push(constant);
      continue;
    }
    if (word === 'ID') {
      skipImageData(lexer);
    } else {
      visit(word, operands);
    }
    operands = [];
  }
}

interface Lexer {
  bytes: Uint8Array;
  position: number;
}

function startsNumber(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x2e;
}

function skipSpace(lexer: Lexer): void {
  const { bytes } = lexer;
  for (; lexer.position < bytes.length; lexer.position++) {
    const byte = bytes[lexer.position]!;
    if (byte === 0x25 /* % */) {
      while (lexer.position < bytes.length && bytes[lexer.position] !== 10 && bytes[lexer.position] !== 13) {
        lexer.position++;
      }
    } else if (KIND[byte] !== SPACE) {
      return;
    }
  }
}

function readWord(lexer: Lexer): string {
  const { bytes } = lexer;
  const start = lexer.position;
  while (lexer.position < bytes.length && KIND[bytes[lexer.position]!] === REGULAR) lexer.position++;
  let word = '';
  for (let index = start; index < lexer.position; index++) word += String.fromCharCode(bytes[index]!);
  return word;
}

function readOperand(lexer: Lexer): Operand | typeof CLOSING {
  const { bytes } = lexer;
  const byte = bytes[lexer.position]!;
  if (startsNumber(byte)) return Number(readWord(lexer));
  lexer.position++;
  switch (byte) {
    case 0x2f: // slash
      return readName(lexer);
    case 0x28: // opening parenthesis
      return readLiteralString(lexer);
    case 0x5b: // opening square bracket
      return readList(lexer);
    case 0x3c: // less than
      if (bytes[lexer.position] !== 0x3c) return readHexString(lexer);
      lexer.position++;
      return toDictionary(readList(lexer));
    case 0x3e: // greater than
      if (bytes[lexer.position] === 0x3e) lexer.position++;
      return CLOSING;
    default:
      return CLOSING;
  }
}

/** A name, its `#41` undone (ISO 32000-1, 7.3.5). */
function readName(lexer: Lexer): string {
  const word = readWord(lexer);
  if (!word.includes('#')) return `/${word}`;
  return `/${word.replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))}`;
}

/** The operands up to the closing bracket. */
function readList(lexer: Lexer): Operand[] {
  const list: Operand[] = [];
  while (true) {
    skipSpace(lexer);
    const byte = lexer.bytes[lexer.position];
    if (byte === undefined) return list;
    if (KIND[byte] === REGULAR && !startsNumber(byte)) {
      list.push(CONSTANTS.get(readWord(lexer)) ?? null);
      continue;
    }
    const operand = readOperand(lexer);
    if (operand === CLOSING) return list;
    list.push(operand);
  }
}

function toDictionary(list: Operand[]): Map<string, Operand> {
  const dictionary = new Map<string, Operand>();
  for (let index = 0; index + 1 < list.length; index += 2) dictionary.set(String(list[index]), list[index + 1]!);
  return dictionary;
}

function readHexString(lexer: Lexer): Uint8Array {
  const { bytes } = lexer;
  const values: number[] = [];
  let high = -1;
  for (; lexer.position < bytes.length && bytes[lexer.position] !== 0x3e; lexer.position++) {
    const digit = parseInt(String.fromCharCode(bytes[lexer.position]!), 16);
    if (Number.isNaN(digit)) continue;
    if (high < 0) {
      high = digit;
    } else {
      values.push(high * 16 + digit);
      high = -1;
    }
  }
  lexer.position++;
  if (high >= 0) values.push(high * 16);
  return Uint8Array.from(values);
}

const ESCAPES: ReadonlyMap<number, number> = new Map(
  Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12 }).map(([letter, byte]) => [letter.charCodeAt(0), byte]),
);

/** A string in parentheses, which may nest and be escaped (ISO 32000-1, 7.3.4.2). */
function readLiteralString(lexer: Lexer): Uint8Array {
  const { bytes } = lexer;
  const values: number[] = [];
  for (let depth = 1; lexer.position < bytes.length;) {
    const byte = bytes[lexer.position++]!;
    if (byte === 0x28) depth++;
    if (byte === 0x29 && --depth === 0) break;
    if (byte !== 0x5c /* backslash */) {
      values.push(byte);
      continue;
    }
    const escaped = bytes[lexer.position++] ?? 0;
    if (escaped >= 0x30 && escaped <= 0x37) {
      let octal = escaped - 0x30;
      for (let digits = 1; digits < 3; digits++) {
        const next = bytes[lexer.position] ?? 0;
        if (next < 0x30 || next > 0x37) break;
        octal = octal * 8 + next - 0x30;
        lexer.position++;
      }
      values.push(octal & 0xff);
    } else if (escaped === 13) {
      if (bytes[lexer.position] === 10) lexer.position++;
    } else if (escaped !== 10) {
      values.push(ESCAPES.get(escaped) ?? escaped);
    }
  }
  return Uint8Array.from(values);
}

/** Moves to the `EI` that ends the data of an inline image. */
function skipImageData(lexer: Lexer): void {
  const { bytes } = lexer;
  for (lexer.position++; lexer.position < bytes.length; lexer.position++) {
    const isEnd =
      KIND[bytes[lexer.position]!] === SPACE &&
      bytes[lexer.position + 1] === 0x45 &&
      bytes[lexer.position + 2] === 0x49 &&
      (lexer.position + 3 >= bytes.length || KIND[bytes[lexer.position + 3]!] !== REGULAR);
    if (isEnd) return;
  }
}
