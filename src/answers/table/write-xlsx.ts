import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/universal';
import type { Cell, Row } from './tabulate-answers.ts';

/** The first day that a ZIP file can tell: the same rows are the same bytes. */
const NO_DAY = new Date(1980, 0, 1);

/** Rows as a workbook of Excel (ISO/IEC 29500): numbers and days are cells of their kind, and all else is text, never a formula. */
export async function writeXlsx(
  columns: readonly string[],
  rows: Iterable<Row> | AsyncIterable<Row>,
): Promise<Uint8Array> {
  const cells = [columns.map((column) => makeCell(column))];
  for await (const row of rows) cells.push(columns.map((column) => makeCell(row[column] ?? '')));
  const file = await writeXlsxFile(cells).toBlob();
  return zipSync(unzipSync(new Uint8Array(await file.arrayBuffer())), { mtime: NO_DAY });
}

/** Excel has no days before 1900, and a day too many in its February. */
const FIRST_DAY = new Date('1900-03-01');

function makeCell(value: Cell) {
  if (value === '') return null;
  if (typeof value === 'number') return { type: Number, value };
  if (!(value instanceof Date)) return { type: String, value };
  return value >= FIRST_DAY
    ? { type: Date, value, format: 'yyyy-mm-dd' }
    : { type: String, value: value.toISOString().slice(0, 10) };
}
