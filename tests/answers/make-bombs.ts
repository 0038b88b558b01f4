import { deflateSync } from 'node:zlib';

const MEGABYTE = 1_000_000;
const CATALOG = '<</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>>>';

const fill = (part: string, bytes: number): string => part.repeat(Math.ceil(bytes / part.length)).slice(0, bytes);
/** Seven bytes each, all different. */
const names = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => `/${(0x100000 + from + index).toString(16)}`).join('');

/** A file with a catalog and what is given in plain sight. */
function inBody(body: string): Uint8Array {
  return Buffer.from(
    `%PDF-1.7\n1 0 obj\n${CATALOG}\nendobj\n${body}\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`,
    'latin1',
  );
}

/** A file with as many object streams as are given, each of one value. */
function packed(values: readonly string[]): Uint8Array {
  const streams = [CATALOG, ...values].map((value, index) => {
    const head = `${index + 1} 0 `;
    const data = deflateSync(Buffer.from(head + value, 'latin1'));
    const dict = `/Type/ObjStm/N 1/First ${head.length}/Filter/FlateDecode/Length ${data.length}`;
    return Buffer.concat([
      Buffer.from(`${100 + index} 0 obj\n<<${dict}>>\nstream\n`),
      data,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  });
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...streams,
    Buffer.from(
      '90 0 obj\n<</Type/XRef/W[1 4 2]/Size 999/Root 1 0 R/Length 0>>\nstream\n\nendstream\nendobj\nstartxref\n0\n%%EOF\n',
    ),
  ]);
}

const seven = (value: string) => packed(Array<string>(7).fill(value));
const list = (part: string) => `[${fill(part, 900_000 - (900_000 % part.length))}]`;

/** Small files, and such as are broken in every byte, that ask for far more time or memory than any form to be loaded. */
export const TO_LOAD: Record<string, () => Uint8Array> = {
  'object streams of empty lists': () => seven(list('[]')),
  'object streams of empty dictionaries': () => seven(list('<<>>')),
  'object streams of numbers': () => seven(list('1 ')),
  'object streams of negative fractions': () => seven(list('-.')),
  'object streams of references': () => seven(list('1 0 R ')),
  'object streams of strings': () => seven(list('()')),
  'object streams of hexadecimal strings': () => seven(list('<>')),
  'object streams of names': () =>
    packed(Array.from({ length: 7 }, (_, index) => `[${names(130_000, index * 130_000)}]`)),
  'object streams of nested lists': () => seven('['.repeat(900_000)),
  'object streams of nested lists with an end': () => seven('['.repeat(450_000) + ']'.repeat(450_000)),
  'object streams of nested dictionaries': () => seven('<</A'.repeat(225_000)),
  'ten thousand object streams': () => packed(Array<string>(10_000).fill('[1]')),
  'lists in plain sight': () => inBody(`2 0 obj\n[${fill('[]', 8 * MEGABYTE)}]\nendobj`),
  'nested lists in plain sight': () => inBody(`2 0 obj\n${fill('[', 8 * MEGABYTE)}\nendobj`),
  'nested dictionaries in plain sight': () => inBody(`2 0 obj\n${fill('<</A', 8 * MEGABYTE)}\nendobj`),
  'a million objects': () =>
    inBody(Array.from({ length: 1_000_000 }, (_, index) => `${index + 2} 0 obj 1 endobj`).join('\n')),
  'objects without an end': () => inBody(fill('2 0 obj @ ', 4 * MEGABYTE)),
  'streams without an end': () => inBody(fill('2 0 obj <<>> stream\n', 4 * MEGABYTE)),
  'strings without an end': () => inBody(fill('2 0 obj (', 4 * MEGABYTE)),
  'hexadecimal strings without an end': () => inBody(fill('2 0 obj < ', 4 * MEGABYTE)),
  'digits without an end': () => inBody(`x${fill('1', 4 * MEGABYTE)}`),
  'numbers that begin no object': () => inBody(`x ${fill('1 0 ', 4 * MEGABYTE)}`),
  'numbers that are too large': () => inBody(`2 0 obj\n[${fill('99999999999999999 ', 4 * MEGABYTE)}]\nendobj`),
  'spaces without an end': () => inBody(`x${fill(' ', 4 * MEGABYTE)}x`),
  'comments without an end': () => inBody(`x${fill('%', 4 * MEGABYTE)}`),
  'words between objects': () => inBody(fill('x', 16 * MEGABYTE)),
  'a cross-reference table for a million objects': () =>
    inBody(`xref\n0 1000000\n${fill('0000000000 65535 f \n', 16 * MEGABYTE)}`),
  'a thousand trailers': () => inBody(fill('trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n', 4 * MEGABYTE)),
  'ends without an end': () => inBody(fill('%%EOF', 16 * MEGABYTE)),
};
