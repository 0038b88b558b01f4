import { deflateSync } from 'node:zlib';
import { PDFContext, PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { decodeStream } from './decode-stream.ts';
import { latin1 } from './parse-value.ts';
import { TooLargeError } from './too-large-error.ts';

const MEGABYTE = 1024 * 1024;

type Entry = string | number | null | readonly Entry[] | { readonly [key: string]: Entry };
type Entries = Record<string, Entry>;

function stream(data: Uint8Array | string, entries: Entries, context = PDFContext.create()): PDFRawStream {
  const bytes = typeof data === 'string' ? Uint8Array.from(Buffer.from(data, 'latin1')) : Uint8Array.from(data);
  return PDFRawStream.of(context.obj(entries as Record<string, string>), bytes);
}

const flate = (length: number): Uint8Array => deflateSync(new Uint8Array(length));

test.each([
  ['nothing', 'words', {}],
  ['ASCIIHexDecode', '776F726473>', { Filter: 'ASCIIHexDecode' }],
  ['ASCII85Decode', 'GAhM4Er~>', { Filter: 'ASCII85Decode' }],
  ['RunLengthDecode', '\x04words\x80', { Filter: ['RunLengthDecode'] }],
  ['FlateDecode', deflateSync('words'), { Filter: 'FlateDecode' }],
  [
    'filters one after the other',
    `${deflateSync('words').toString('hex')}>`,
    { Filter: ['ASCIIHexDecode', 'FlateDecode'], DecodeParms: [null, null] },
  ],
] as [string, Uint8Array | string, Entries][])('data packed by %s is unpacked', (_, data, entries) => {
  expect(latin1(decodeStream(stream(data, entries)))).toBe('words');
});

test.each([0, 1, 4096, 262_143, 262_144, 262_145, 1_000_000])(
  '%i bytes are unpacked whole, well packed or hardly',
  (length) => {
    const alike = new Uint8Array(length).fill(7);
    const random = Uint8Array.from({ length }, (_, index) => (index * index * 31 + (index >> 3)) % 251);
    for (const [data, level] of [
      [alike, 9],
      [random, 9],
      [random, 0],
    ] as const) {
      const packed = stream(deflateSync(data, { level }), { Filter: 'FlateDecode' });
      expect(Buffer.compare(decodeStream(packed), data)).toBe(0);
    }
  },
);

test('what is unpacked stays as it is when more is unpacked', () => {
  const [first] = ['first', 'other'].map((words) =>
    decodeStream(stream(deflateSync(words), { Filter: 'FlateDecode' })),
  );
  expect(latin1(first!)).toBe('first');
});

test('rows changed by a predictor of PNG are set right, each by the filter it names', () => {
  const rows = ['\0abc', '\x01a\x01\x01', '\x02\0\x01\x01', '\x03\x31\x01\x01', '\x04\x01\0\0'];
  const entries = { Filter: 'FlateDecode', DecodeParms: { Predictor: 15, Columns: 3 } };
  const plain = decodeStream(stream(deflateSync(Buffer.from(rows.join(''), 'latin1')), entries));
  expect(latin1(plain)).toBe('abcabcacdacdbcd');
});

test('rows changed by the predictor of TIFF are set right', () => {
  const entries = { Filter: 'FlateDecode', DecodeParms: { Predictor: 2, Columns: 3 } };
  expect(latin1(decodeStream(stream(deflateSync('a\x01\x01a\x01\x01'), entries)))).toBe('abcabc');
});

test('a stream may be large', () => {
  const plain = decodeStream(stream(flate(15 * MEGABYTE), { Filter: 'FlateDecode' }));
  expect(plain).toHaveLength(15 * MEGABYTE);
});

const RUNS = '\x81\0'.repeat(200_000) + '\x80';

test.each([
  ['FlateDecode', flate(17 * MEGABYTE), { Filter: 'FlateDecode' }],
  ['RunLengthDecode', RUNS, { Filter: 'RunLengthDecode' }],
  ['two of FlateDecode', deflateSync(flate(1024 * MEGABYTE)), { Filter: ['FlateDecode', 'FlateDecode'] }],
] as [string, Uint8Array | string, Entries][])(
  'a stream that %s makes too large is refused',
  (_, data, entries) => {
    expect(() => decodeStream(stream(data, entries))).toThrow(TooLargeError);
  },
  20_000,
);

test('streams that are too large together are refused, and those of another file are not', () => {
  const context = PDFContext.create();
  const entries = { Filter: 'FlateDecode' };
  const decodeOne = (): Uint8Array => decodeStream(stream(flate(15 * MEGABYTE), entries, context));
  for (let count = 0; count < 4; count++) decodeOne();
  expect(decodeOne).toThrow('The file is not read: it holds more than 64 MB once it is unpacked.');
  expect(decodeStream(stream(flate(5), entries))).toHaveLength(5);
});

test.each([
  ['is cut off', flate(5000).subarray(0, 12), { Filter: 'FlateDecode' }],
  ['is no zlib data', 'words', { Filter: 'FlateDecode' }],
  ['has a filter that is not known', 'words', { Filter: 'MyDecode' }],
  ['has more filters than any program would use', 'words', { Filter: Array<string>(9).fill('ASCIIHexDecode') }],
  ['has a predictor that is not known', flate(9), { Filter: 'FlateDecode', DecodeParms: { Predictor: 3 } }],
  ['has rows without columns', flate(9), { Filter: 'FlateDecode', DecodeParms: { Predictor: 12, Columns: 0 } }],
] as [string, Uint8Array | string, Entries][])(
  'a stream that %s is broken, which is another thing',
  (_, data, entries) => {
    const decode = (): Uint8Array => decodeStream(stream(data, entries));
    expect(decode).toThrow();
    expect(decode).not.toThrow(TooLargeError);
  },
);
