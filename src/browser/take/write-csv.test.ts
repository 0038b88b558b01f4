import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

test('a table has the separator and decimal sign of its language', () => {
  const rows = [
    ['Day', 'Pain'],
    ['2026-11-02', 2.5],
  ];
  expect(writeCsv(rows, 'en-GB')).toBe('\ufeffDay,Pain\r\n2026-11-02,2.5\r\n');
  expect(writeCsv(rows, 'de')).toBe('\ufeffDay;Pain\r\n2026-11-02;2,5\r\n');
  // Spreadsheets read no Arabic signs in CSV.
  expect(writeCsv(rows, 'ar-EG')).toBe('\ufeffDay,Pain\r\n2026-11-02,2.5\r\n');
});

test('a cell is never run as a formula, and a number below zero stays one', () => {
  const rows = [['=1+1', '+49 30', '-', '@x', 'a=b', -2, 'two\n"lines", and more']];
  expect(writeCsv(rows, 'en')).toBe(`\ufeff'=1+1,'+49 30,'-,'@x,a=b,-2,"two\n""lines"", and more"\r\n`);
});
