import { Inflate, inflateSync } from 'fflate';
import { joinBytes } from './join-bytes.ts';

/** DEFLATE packs no better than this (RFC 1951: 258 bytes in two bits). */
const MOST_PER_BYTE = 1032;
const HEADER = 2;
const PART = 4096;
/** Most streams pack into fewer bytes, and unpack into fewer than `scratch` has. */
const SMALL = 16 * 1024;
const scratch = new Uint8Array(256 * 1024);

/**
 * Unpacks zlib data (RFC 1950), which PDF calls FlateDecode, in Node and in the browser. Undefined as soon as there is more
 * than `limit` bytes; no more than that and a few megabytes are ever held. Throws if the data is broken or cut off.
 */
export function inflateWithin(packed: Uint8Array, limit: number): Uint8Array | undefined {
  checkHeader(packed);
  const body = packed.subarray(HEADER);
  const small = body.length <= SMALL ? inflateSmall(body) : undefined;
  if (small) return small.length <= limit ? small : undefined;
  if (body.length * MOST_PER_BYTE <= limit) return inflateSync(body);
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  for (let at = 0; at < body.length && length <= limit; at += PART) {
    inflate.push(body.subarray(at, at + PART), at + PART >= body.length);
  }
  return length <= limit ? joinBytes(parts) : undefined;
}

/**
 * Unpacks into memory that is there already: fflate takes 128 KB anew for each stream, and a form has a hundred of a few bytes.
 * Undefined where there is too much for that.
 */
function inflateSmall(body: Uint8Array): Uint8Array | undefined {
  try {
    const plain = inflateSync(body, { out: scratch });
    return plain.length < scratch.length ? plain.slice() : undefined;
  } catch (error) {
    // A part that was stored as it is does not fit.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function checkHeader(packed: Uint8Array): void {
  const [method = 0, flags = 0] = packed;
  const hasDictionary = (flags & 0x20) !== 0;
  if ((method & 0x0f) !== 8 || ((method << 8) | flags) % 31 !== 0 || hasDictionary) {
    throw new Error('The data of a stream is not in the zlib format that its filter FlateDecode names.');
  }
}
