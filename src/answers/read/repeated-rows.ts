import type { Manifest, ManifestField } from '../../model/manifest.ts';

/** A name in a repeating row, also of a widget: the table before `__r`, the row's number, and the rest. */
const IN_ROW = /^([^_].*?__.+?)__r(\d+)__(.+)$/;

/** How many rows of each repeating table a document has, by the name of the table. */
export function countPrintedRows(manifest: Manifest): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { name } of manifest.fields) {
    const place = parseRow(name);
    if (place) rows.set(place.table, Math.max(place.row, rows.get(place.table) ?? 0));
  }
  return rows;
}

/** Where a name stands in a repeating table; undefined if it stands in none. */
function parseRow(name: string): { table: string; row: number; rest: string } | undefined {
  const [, table, row, rest] = IN_ROW.exec(name) ?? [];
  return table === undefined ? undefined : { table, row: Number(row), rest: rest! };
}

/**
 * The name that a field or widget has on a further copy of its sheet: the rows of the second copy count on where those
 * of the first end. Copies count from 1.
 */
export function renameForCopy(name: string, copy: number, printedRows: ReadonlyMap<string, number>): string {
  const place = parseRow(name);
  const printed = place && printedRows.get(place.table);
  if (!place || printed === undefined) return name;
  return `${place.table}__r${place.row + (copy - 1) * printed}__${place.rest}`;
}

/** On which copy of its sheet a name stands, and what it is called on the first; what is in no repeating row is on each. */
export function locateInCopies(
  name: string,
  printedRows: ReadonlyMap<string, number>,
): { copy: number; first: string } {
  const place = parseRow(name);
  const printed = place && printedRows.get(place.table);
  if (!place || printed === undefined) return { copy: 1, first: name };
  const copy = Math.ceil(place.row / printed);
  return { copy, first: `${place.table}__r${place.row - (copy - 1) * printed}__${place.rest}` };
}

/** The field of a row beyond those printed, made after the same column of the first; undefined if there is no such column. */
export function makeFieldBeyond(name: string, fields: ReadonlyMap<string, ManifestField>): ManifestField | undefined {
  const place = parseRow(name);
  const first = place && fields.get(`${place.table}__r1__${place.rest}`);
  return first && { ...first, name };
}
