import { checkUa1, type Ua1Finding } from '../ua1/check-ua1.ts';

/** Checks one PDF; run by each thread of a pool of its own, so that making the next one does not wait for it. */
export default function check(bytes: Uint8Array): Promise<Ua1Finding[]> {
  return checkUa1(bytes);
}
