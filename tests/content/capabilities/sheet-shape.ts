import { parseFieldName } from '../../../src/model/field-name.ts';
import { fieldsOf } from '../../../src/model/fields-of.ts';
import type { Block, Field, FieldKind, Sheet } from '../../../src/model/node.ts';
import { blocksOf } from '../../../src/model/walk-tree.ts';

/** Fields that share an id and are told apart by row and column, whatever block they stand in. */
export interface TableShape {
  id: string;
  rows: { id: string; cells: ReadonlyMap<string, Field> }[];
}

/** A complete sheet by what it asks: the same for every word, layout and language. */
export interface SheetShape {
  sheet: Sheet;
  /** Every block in reading order, those inside others too. */
  blocks: Block[];
  /** Fields that are no cell, by their name without worksheet and occasion. */
  fields: ReadonlyMap<string, Field>;
  tables: TableShape[];
}

export function readShape(sheet: Sheet): SheetShape {
  const fields = new Map<string, Field>();
  const tables = new Map<string, Map<string, Map<string, Field>>>();
  for (const one of fieldsOf(sheet.body)) {
    const { field, row, column } = parseFieldName(one.name)!;
    if (row === undefined) {
      fields.set(field, one);
      continue;
    }
    const rows = tables.get(field) ?? new Map<string, Map<string, Field>>();
    const cells = rows.get(String(row)) ?? new Map<string, Field>();
    tables.set(field, rows.set(String(row), cells.set(column!, one)));
  }
  return {
    sheet,
    blocks: blocksOf(sheet.body),
    fields,
    tables: [...tables].map(([id, rows]) => ({ id, rows: [...rows].map(([row, cells]) => ({ id: row, cells })) })),
  };
}

/** Rows of a table that have a field in each of the columns. */
export function rowsWith(table: TableShape, columns: readonly string[]): string[] {
  return table.rows.filter(({ cells }) => columns.every((column) => cells.has(column))).map(({ id }) => id);
}

/** True where one table has at least `rows` rows with a field in each of the columns. */
export function hasTable({ tables }: SheetShape, columns: readonly string[], rows = 1): boolean {
  return tables.some((table) => rowsWith(table, columns).length >= rows);
}

/** True where one table has all these rows, each with a field in each of the columns. */
export function hasRows({ tables }: SheetShape, rows: readonly string[], columns: readonly string[]): boolean {
  return (
    rows.length > 0 &&
    tables.some((table) => {
      const found = rowsWith(table, columns);
      return rows.every((row) => found.includes(row));
    })
  );
}

/** The id at the end of a field's name: of its column in a table, or its own. */
export function lastIdOf(name: string): string {
  const parts = parseFieldName(name);
  return parts?.column ?? parts?.field ?? '';
}

/** Ids under which a word has put all these fields, each as `<id>_<part>`. */
function findGroups({ fields }: SheetShape, parts: readonly string[]): string[] {
  const [first = '', ...others] = parts;
  return [...fields.keys()]
    .filter((name) => name.endsWith(`_${first}`))
    .map((name) => name.slice(0, -first.length - 1))
    .filter((id) => others.every((part) => fields.has(`${id}_${part}`)));
}

export function hasGroup(shape: SheetShape, parts: readonly string[]): boolean {
  return findGroups(shape, parts).length > 0;
}

/** True where a field that is no cell is named so, and is of the kind, if one is given. */
export function hasField({ fields }: SheetShape, name: RegExp, kind?: FieldKind): boolean {
  return [...fields].some(([id, field]) => name.test(id) && (kind === undefined || field.kind === kind));
}

/** True for a scale from 0 to 10. */
export function isFromZeroToTen(field: Field | undefined): boolean {
  if (field?.kind === 'number') return field.min === 0 && field.max === 10;
  return field?.kind === 'scale' && field.from === 0 && field.to === 10;
}

/** True where one choice offers all these options. */
export function hasOptions(shape: SheetShape, ids: readonly string[]): boolean {
  return ids.length > 0 && choicesOf(shape).some((options) => ids.every((id) => options.includes(id)));
}

/** The ids of the options of each choice, cells too. */
export function choicesOf({ fields, tables }: SheetShape): string[][] {
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => [...row.cells.values()]));
  return [...fields.values(), ...cells].flatMap((field) =>
    field.kind === 'choice' ? [field.options.map(({ id }) => id)] : [],
  );
}

/** Names, with the worksheet, of the answers a sheet shows again. */
export function shownAgain({ blocks }: SheetShape): string[] {
  return blocks.flatMap((block) => (block.type === 'carried' || block.type === 'look-back' ? [block.field.name] : []));
}
