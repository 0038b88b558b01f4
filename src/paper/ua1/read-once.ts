import { isName, type PdfStream } from '../../pdf/values.ts';

/** More fonts than the PDFs of a site share. */
const MOST = 32;
/** What was used last stands first. */
const known: { what: string; data: Buffer; value: unknown }[] = [];

/**
 * What is read from the bytes of a stream; kept, since every PDF of ours holds the font of typed text and much the same others.
 * `what` tells apart what is read. A stream whose filters need more than its own bytes is read anew each time.
 */
export function readOnce<T>(what: string, { dict, data }: PdfStream, read: () => T): T {
  if (!isName(dict.get('Filter'), 'FlateDecode') || dict.has('DecodeParms')) return read();
  const place = known.findIndex((one) => one.what === what && one.data.length === data.length && one.data.equals(data));
  const [found] = place < 0 ? [] : known.splice(place, 1);
  const one = found ?? { what, data: Buffer.from(data), value: read() };
  known.unshift(one);
  if (known.length > MOST) known.pop();
  return one.value as T;
}
