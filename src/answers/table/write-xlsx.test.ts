import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeXlsx } from './write-xlsx.ts';

async function* rows() {
  yield { goal: '=SUM(A1)', day: new Date('2026-03-04'), weight: -72.5, empty: '' };
}

test('numbers and days are cells of their kind, no text is a formula, and the same rows are the same bytes', async () => {
  const columns = ['goal', 'day', 'weight', 'empty', 'none'];
  const [one, two] = [await writeXlsx(columns, rows()), await writeXlsx(columns, rows())];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  const parts = unzipSync(one);
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  expect(sheet).toMatch(/<c r="B2" s="\d+"><v>46085<\/v><\/c>/);
  expect(sheet).toContain('<c r="C2"><v>-72.5</v></c>');
  expect(sheet).not.toContain('<f>');
  expect(new TextDecoder().decode(parts['xl/sharedStrings.xml'])).toContain('>=SUM(A1)<');
});

test('a day before the calendar of Excel is a text, so that it is seen', async () => {
  async function* days() {
    yield { day: new Date('1900-02-28') };
    yield { day: new Date('1900-03-01') };
  }
  const parts = unzipSync(await writeXlsx(['day'], days()));
  expect(new TextDecoder().decode(parts['xl/sharedStrings.xml'])).toContain('>1900-02-28<');
  expect(new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])).toMatch(/<c r="A3" s="\d+"><v>61<\/v><\/c>/);
});
