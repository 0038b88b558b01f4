import { createHash } from 'node:crypto';
import type { PDFStream } from 'pdf-lib';

/** More fonts than the PDFs of a site share. */
const MOST = 32;
const known = new Map<string, unknown>();

/**
 * What is read from a stream; kept, since every PDF of ours holds the font of typed text and much the same others. `what` tells
 * apart what is read.
 */
export function readOnce<T>(what: string, stream: PDFStream, read: () => T): T {
  const hash = createHash('sha1').update(stream.getContents()).digest('base64');
  const key = `${what} ${hash} ${stream.dict.toString()}`;
  if (known.has(key)) return known.get(key) as T;
  const value = read();
  if (known.size >= MOST) known.delete(known.keys().next().value!);
  known.set(key, value);
  return value;
}
