import { PDFDocument, PDFName, PDFRef, type PDFContext } from 'pdf-lib';
import { expect, test } from 'vitest';
import { addPackedObjects } from './packed-objects.ts';
import { textAt } from './pdf-access.ts';

/** A file with the objects given as they would stand in an object stream; numbers count from 10. */
async function addObjects(...objects: string[]): Promise<PDFContext> {
  const { context } = await PDFDocument.create();
  const data = Uint8Array.from(Buffer.from(objects.join(' '), 'latin1'));
  const places = objects.map((_, index) => ({
    number: 10 + index,
    offset: objects.slice(0, index).reduce((length, object) => length + object.length + 1, 0),
  }));
  addPackedObjects(context, data, places);
  return context;
}

test.each([
  ['<</A 1/B[true null 2 0 R -.5]>>', '<<\n/A 1\n/B [ true null 2 0 R -0.5 ]\n>>'],
  ['[7 3 R 7  0\nR]', '[ 7 3 R 7 0 R ]'],
  ['/Name#20with#23', '/Name#20with#23'],
  ['(a\\(b\\)\\\\ \\101)', '(a\\(b\\)\\\\ A)'],
  ['<</Open [1 2', '<<\n/Open [ 1 2 ]\n>>'],
])('%s is there when it is asked for, as %s', async (object, printed) => {
  const context = await addObjects('null', object);
  expect(String(context.lookup(PDFRef.of(11)))).toBe(printed);
});

test('a string means the same, however it was written', async () => {
  const context = await addObjects('(p\\344iv\\344)', '<70E46976E4>', '<FEFF0070e4e4>', '(line\r\nline\\rline)');
  const texts = [10, 11, 12, 13].map((number) => textAt(context.obj({ text: PDFRef.of(number) }), 'text'));
  expect(texts).toEqual(['päivä', 'päivä', 'p\ue4e4', 'line\nline\rline']);
});

test('all objects are listed, whether they were asked for before or not', async () => {
  const context = await addObjects('1', '2');
  context.lookup(PDFRef.of(11));
  const listed = context.enumerateIndirectObjects().map(([ref, object]) => `${ref}: ${object}`);
  expect(listed.filter((line) => /^1[01] /.test(line))).toEqual(['10 0 R: 1', '11 0 R: 2']);
  expect(context.largestObjectNumber).toBe(11);
});

test('an object that a later part of the file has again is the later one, and one that is taken away is gone', async () => {
  const context = await addObjects('1', '2');
  context.assign(PDFRef.of(10), PDFName.of('Later'));
  context.delete(PDFRef.of(11));
  expect(context.lookup(PDFRef.of(10))).toBe(PDFName.of('Later'));
  expect(context.lookup(PDFRef.of(11))).toBeUndefined();
});

test('an object nested deeper than any program would is missing, and those around it are not', async () => {
  const context = await addObjects('1', '['.repeat(100_000), '3');
  const numbers = [10, 11, 12].map((number) => context.lookup(PDFRef.of(number))?.toString());
  expect(numbers).toEqual(['1', undefined, '3']);
});
