import {
  fieldName,
  formatWidgetName,
  parseFieldName,
  parseWidgetName,
  type FieldNameParts,
} from '../../model/field-name.ts';
import type { Manifest, ManifestField } from '../../model/manifest.ts';

/** How many rows of each repeating table a document has, by the name of the table. */
export function countPrintedRows(manifest: Manifest): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { name } of manifest.fields) {
    const place = parseRow(name);
    if (place) rows.set(place.table, Math.max(place.row, rows.get(place.table) ?? 0));
  }
  return rows;
}

/** Where the name of a field or widget stands in a repeating table; undefined if it stands in none. */
function parseRow(name: string): { table: string; row: number; inRow: (row: number) => string } | undefined {
  const widget = parseWidgetName(name);
  const parts = widget && parseFieldName(widget.field);
  if (typeof parts?.row !== 'number') return undefined;
  const inRow = (row: number) => formatWidgetName({ ...widget, field: fieldName({ ...parts, row }) });
  return { table: tableOf(parts), row: parts.row, inRow };
}

/** Tells the tables of a document apart. */
function tableOf({ worksheet, occasion, field }: FieldNameParts): string {
  return fieldName({ worksheet, occasion, field });
}

/**
 * The name that a field or widget has on a further copy of its sheet: the rows of the second copy count on where those
 * of the first end. Copies count from 1.
 */
export function renameForCopy(name: string, copy: number, printedRows: ReadonlyMap<string, number>): string {
  const place = parseRow(name);
  const printed = place && printedRows.get(place.table);
  if (!place || printed === undefined) return name;
  return place.inRow(place.row + (copy - 1) * printed);
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
  return { copy, first: place.inRow(place.row - (copy - 1) * printed) };
}

/** The field of a row beyond those printed, made after the same column of the first; undefined if there is no such column. */
export function makeFieldBeyond(name: string, fields: ReadonlyMap<string, ManifestField>): ManifestField | undefined {
  const place = parseRow(name);
  const first = place && fields.get(place.inRow(1));
  return first && { ...first, name };
}
