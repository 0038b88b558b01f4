const SPACE = 1;
const BEGINNING = 2;
const END = 3;
/** What each byte is between values (ISO 32000-1, 7.2.2). */
const KIND = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) KIND[byte] = SPACE;
for (const character of '(<[{/%') KIND[character.charCodeAt(0)] = BEGINNING;
for (const character of ')>]}') KIND[character.charCodeAt(0)] = END;
const [OPEN, CLOSE, ESCAPE, LESS, GREATER, SLASH] = [...'()\\<>/'].map((character) => character.charCodeAt(0));

/** What a dictionary takes besides its entries, in values. */
const WEIGHT_OF_DICTIONARY = 3;

/**
 * How many values and keys begin in bytes of PDF syntax, three for a reference or a dictionary: about what parsing them takes
 * of memory, at a fraction of its time.
 */
export function countValues(bytes: Uint8Array): number {
  let count = 0;
  let isInside = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const kind = KIND[byte];
    if (kind === 0 ? !isInside : kind === BEGINNING) count++;
    isInside = kind === 0 || byte === SLASH;
    if (byte === OPEN) at = endOfString(bytes, at);
    else if (byte === LESS && bytes[at + 1] !== LESS) at = endOfHexString(bytes, at);
    else if (byte === LESS) {
      at++;
      count += WEIGHT_OF_DICTIONARY - 1;
    }
  }
  return count;
}

function endOfHexString(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(GREATER!, start);
  return end < 0 ? bytes.length : end;
}

/** Where the bracket stands that closes a string, or the end of the bytes. */
function endOfString(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === ESCAPE) at++;
    else if (byte === OPEN) depth++;
    else if (byte === CLOSE && --depth === 0) return at;
  }
  return bytes.length;
}
