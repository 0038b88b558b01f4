import { createHash } from 'node:crypto';
import { isName, type PdfStream } from '../../pdf/values.ts';

/** More fonts than the PDFs of a site share. */
const MOST = 32;
/** What was used last stands last. */
const known = new Map<string, unknown>();

/**
 * What is read from the bytes of a stream; kept, since every PDF of ours holds the font of typed text and much the same others.
 * `what` tells apart what is read. A stream whose filters need more than its own bytes is read anew each time.
 */
export function readOnce<T>(what: string, { dict, data }: PdfStream, read: () => T): T {
  if (!isName(dict.get('Filter'), 'FlateDecode') || dict.has('DecodeParms')) return read();
  const key = `${what} ${createHash('sha1').update(data).digest('base64')}`;
  const value = known.has(key) ? (known.get(key) as T) : read();
  known.delete(key);
  if (known.size >= MOST) known.delete(known.keys().next().value!);
  known.set(key, value);
  return value;
}
