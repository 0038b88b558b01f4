import { stringify } from 'csv-stringify/browser/esm/sync';
import { tableSignsOf } from '../../answers/table/table-signs.ts';
import type { Cell } from '../answers/tabulate-series.ts';

/**
 * A table as CSV that the spreadsheets of a language open as it is: with its decimal sign, and with a semicolon between
 * cells where the comma is that sign.
 * @param locale BCP 47
 */
export function writeCsv(rows: readonly (readonly Cell[])[], locale: string): string {
  const { separator, decimal } = tableSignsOf(locale);
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell).replace('.', decimal) : withoutFormula(cell))),
  );
  // The mark at the start tells spreadsheets that it is UTF-8.
  return stringify(cells, { bom: true, delimiter: separator, record_delimiter: 'windows' });
}

/** Spreadsheets run a cell that begins so, whoever wrote it (OWASP, CSV Injection). */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
