import fc from 'fast-check';

/** A change of some bytes: as a bad copy, a bad line or a bad program makes it. */
export interface ByteHarm {
  /** Where, from 0 at the start to 1 at the end. */
  at: number;
  put: Uint8Array;
  /** How many bytes are taken away there. */
  remove: number;
}

/** From 0 up to 1, each part as likely; `fc.double` would nearly always be next to 0. */
export const SHARE: fc.Arbitrary<number> = fc.nat({ max: 2 ** 31 - 1 }).map((part) => part / 2 ** 31);

/**
 * @param words what files of the kind are made of, put where it does not belong
 * @param max the largest byte that is put elsewhere
 * @param longest how many bytes are lost in one place at most
 */
export function byteHarms(words: readonly string[], max = 0xff, longest = 4000): fc.Arbitrary<ByteHarm[]> {
  const some = fc.oneof(
    fc.uint8Array({ max, maxLength: 8 }),
    fc.constantFrom(...words).map((word) => new TextEncoder().encode(word)),
  );
  const harm = fc.oneof(
    // One byte for another.
    fc.record({ at: SHARE, put: fc.uint8Array({ max, minLength: 1, maxLength: 1 }), remove: fc.constant(1) }),
    fc.record({ at: SHARE, put: some, remove: fc.nat({ max: 12 }) }),
    // A part that is lost.
    fc.record({ at: SHARE, put: fc.constant(new Uint8Array()), remove: fc.nat({ max: longest }) }),
  );
  return fc.array(harm, { minLength: 1, maxLength: 6 });
}

export function harmBytes(bytes: Uint8Array, harms: readonly ByteHarm[]): Uint8Array {
  return harms.reduce<Uint8Array>((before, { at, put, remove }) => {
    const place = Math.floor(at * before.length);
    return Buffer.concat([before.subarray(0, place), put, before.subarray(Math.min(before.length, place + remove))]);
  }, bytes);
}
