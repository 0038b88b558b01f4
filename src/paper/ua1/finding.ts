import type { Clause } from './clauses.ts';

/** One thing in a PDF that breaks a clause of PDF/UA-1 or one of our own invariants. */
export interface Ua1Finding {
  clause: Clause;
  /** From 1. */
  page?: number;
  /** The indirect object it is in, such as `12 0 R`. */
  object?: string;
  /** A full sentence: what is wrong, and where. */
  message: string;
}
