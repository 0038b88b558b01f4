import { deflateSync } from 'node:zlib';
import { PDFContext, PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { KnownStreams } from './known-streams.ts';
import { latin1 } from './parse-value.ts';

const FLATE = { Filter: 'FlateDecode' };

function stream(data: Uint8Array, entries: Parameters<PDFContext['obj']>[0] = FLATE): PDFRawStream {
  return PDFRawStream.of(PDFContext.create().obj(entries as typeof FLATE), Uint8Array.from(data));
}

/** What is read of streams one after the other, and of how many something was made. */
function readAll(streams: readonly PDFRawStream[], most = 8): { read: (string | undefined)[]; made: number } {
  const known = new KnownStreams<string>(most);
  let made = 0;
  const read = streams.map((one) => known.read(one, (data) => (made++, latin1(data))));
  return { read, made };
}

test('of the same stream in another file nothing is made again', () => {
  const streams = ['words', 'words', 'other', 'words'].map((words) => stream(deflateSync(words)));
  expect(readAll(streams)).toEqual({ read: ['words', 'words', 'other', 'words'], made: 2 });
});

test('the last byte tells a stream from another', () => {
  const packed = deflateSync('words', { level: 0 });
  const data = [packed, packed, packed].map((bytes) => Buffer.from(bytes));
  data[1]![data[1]!.length - 5]!++;
  expect(readAll(data.map((one) => stream(one)))).toEqual({ read: ['words', 'wordt', 'words'], made: 2 });
});

test('the same bytes under other filters are other data', () => {
  const packed = deflateSync('\x02ab');
  const predicted = { ...FLATE, DecodeParms: { Predictor: 12, Columns: 2 } };
  const streams = [stream(packed), stream(packed, predicted), stream(packed, {})];
  expect(readAll(streams).read).toEqual(['\x02ab', 'ab', latin1(packed)]);
});

test('a broken stream is none, and no more than the last few are kept', () => {
  const broken = stream(deflateSync('words').subarray(0, 4));
  expect(readAll([broken, broken])).toEqual({ read: [undefined, undefined], made: 0 });
  const [one, two] = ['one', 'two'].map((words) => stream(deflateSync(words)));
  expect(readAll([one!, two!, one!], 1).made).toBe(3);
});
