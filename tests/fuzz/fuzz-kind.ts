import fc from 'fast-check';

/** One kind of input that is harmed and read. */
export interface FuzzKind {
  /** Makes what its cases share; takes a moment. */
  prepare(): Promise<FuzzCase>;
}

/**
 * Harms an input in a way that follows from the seed alone, and reads it.
 * @returns what is wrong with what came back; nothing where all is well
 * @throws what the reading throws, which is wrong as well
 */
export type FuzzCase = (seed: number) => Promise<string[]>;

/** The one value of an arbitrary that a seed stands for. */
export function draw<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  return fc.sample(arbitrary, { seed, numRuns: 1 })[0]!;
}
