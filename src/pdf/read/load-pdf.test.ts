import { deflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { loadPdf } from './load-pdf.ts';
import { TooLargeError } from './too-large-error.ts';

/** A PDF whose objects lie in object streams with the data given, and whose cross-reference stream has the entries given. */
function makePdf(
  objects: readonly Uint8Array[],
  first: number,
  xref: string,
  xrefData = new Uint8Array(),
  count = 1,
): Uint8Array {
  const streams = objects.map((data, index) => {
    const dict = `/Type/Obj#53tm/N ${count}/First ${first}/Filter/FlateDecode/Length ${data.length}`;
    return Buffer.concat([Buffer.from(`${10 + index} 0 obj\n<<${dict}>>\nstream\n`), data, END]);
  });
  const head = `90 0 obj\n<</Type/XRef/W[1 4 2]/Root 1 0 R${xref}/Filter/FlateDecode/Length ${xrefData.length}>>\nstream\n`;
  const tail = [Buffer.from(head), xrefData, END, Buffer.from('startxref\n0\n%%EOF\n')];
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...streams, ...tail]);
}

const END = Buffer.from('\nendstream\nendobj\n');
const CATALOG = '1 0 <</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>>>';
const catalog = deflateSync(CATALOG);
const bomb = deflateSync(Buffer.concat([Buffer.from(CATALOG), Buffer.alloc(1 << 28, ' ')]));

test('a file with object streams is loaded', async () => {
  const pdf = await loadPdf(makePdf([catalog], 4, '/Size 91'));
  expect(pdf.getPageCount()).toBe(0);
  expect(pdf.context.lookup(pdf.context.trailerInfo.Root, PDFDict).has(PDFName.of('Pages'))).toBe(true);
});

test('an object stream with a quarter of a gigabyte inside is refused, before or behind a good one', async () => {
  for (const objects of [[bomb], [bomb, catalog], [catalog, bomb]])
    await expect(loadPdf(makePdf(objects, 4, '/Size 91'))).rejects.toThrow(TooLargeError);
});

test('object streams that are too large together are refused', async () => {
  const large = deflateSync(CATALOG.padEnd(1_000_000));
  const load = (count: number) => loadPdf(makePdf(Array(count).fill(large), 4, '/Size 91'));
  expect((await load(8)).getPageCount()).toBe(0);
  await expect(load(9)).rejects.toThrow('it holds more than 8 MB in its object streams once it is unpacked');
});

test('a cross-reference stream with much inside, or which promises much, is passed over', async () => {
  const inside = await loadPdf(makePdf([catalog], 4, '/Size 91', bomb));
  const promised = await loadPdf(makePdf([catalog], 4, '/Size 4000000000/Index[0 4000000000]', deflateSync('')));
  expect([inside, promised].map((pdf) => pdf.getPageCount())).toEqual([0, 0]);
});

test('what pdf-lib loads by itself after a refused file is whole', async () => {
  await expect(loadPdf(makePdf([bomb], 4, '/Size 91'))).rejects.toThrow(TooLargeError);
  const pdf = await PDFDocument.load(makePdf([catalog], 4, '/Size 91'));
  expect(pdf.getPageCount()).toBe(0);
});

test('of files that are loaded at the same time only the one is refused', async () => {
  const files = [catalog, bomb, catalog].map((objects) => loadPdf(makePdf([objects], 4, '/Size 91')));
  const results = await Promise.allSettled(files);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('what is no PDF is refused for another reason', async () => {
  const refusal = loadPdf(Buffer.from('words'));
  await expect(refusal).rejects.toThrow();
  await expect(refusal).rejects.not.toThrow(TooLargeError);
});

test('an object stream in which many numbers name one place is refused before it is parsed', async () => {
  const head = Array.from({ length: 60_000 }, (_, index) => `${index + 100} 0 `).join('');
  const data = deflateSync(`${head}[${'1 '.repeat(100_000)}]`);
  const file = makePdf([data], head.length, '/Size 91', new Uint8Array(), 60_000);
  await expect(loadPdf(file)).rejects.toThrow(TooLargeError);
});
