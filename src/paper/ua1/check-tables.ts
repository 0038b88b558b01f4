import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import { PdfName, type PdfDict } from '../../pdf/values.ts';
import type { Ua1Finding } from './finding.ts';
import type { StructureElement } from '../../pdf/read/structure-tree.ts';
import { findAttribute, findSignificantKids } from '../../pdf/read/structure-tree.ts';
import type { Ua1Document } from './ua1-document.ts';

/** A cell with the place of its upper left corner. */
interface Cell {
  element: StructureElement;
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

type Grid = (Cell | undefined)[][];
type Break = Pick<Ua1Finding, 'clause' | 'message'>;

/** That the cells of each table fill a rectangle and find their headers (ISO 14289-1, 7.2 and 7.5). */
export function* checkTables({ pdf, tree }: Ua1Document): Generator<Ua1Finding> {
  if (!tree) return;
  for (const table of tree.elements) {
    if (table.standardType !== 'Table') continue;
    const grid = layOutCells(pdf, table, tree.root);
    const found = 'clause' in grid ? grid : findCellWithoutHeader(pdf, grid.cells, tree.root);
    if (!found) continue;
    const object = pdf.objectOf(table.dict);
    yield { clause: found.clause, object, message: `In the table ${object}, ${found.message}.` };
  }
}

/** The cells in their places, or the first thing that keeps the table from being a rectangle. */
function layOutCells(pdf: PdfObjects, table: StructureElement, root: PdfDict): { cells: Grid } | Break {
  const rows = findRows(table).map((row) => findCells(pdf, row, root));
  const rowCount = countRows(rows);
  const columnCount = (rows[0] ?? []).reduce((sum, cell) => sum + cell.columnSpan, 0);
  const cells: Grid = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => undefined));
  for (const [row, cellsOfRow] of rows.entries()) {
    let column = 0;
    for (const cell of cellsOfRow) {
      while (column < columnCount && cells[row]?.[column]) column++;
      if (column + cell.columnSpan > columnCount) {
        return { clause: '7.2-42', message: `row ${row + 1} has more than the ${columnCount} columns of the first` };
      }
      if (row + cell.rowSpan > rowCount) {
        return { clause: '7.2-41', message: `column ${column + 1} has more than the ${rowCount} rows of the others` };
      }
      Object.assign(cell, { row, column });
      if (!placeCell(cells, cell)) {
        return { clause: '7.2-15', message: `the cell in row ${row + 1}, column ${column + 1} overlaps another` };
      }
      column += cell.columnSpan;
    }
  }
  const shortRow = cells.findIndex((row) => row.includes(undefined));
  if (shortRow >= 0) {
    return { clause: '7.2-43', message: `row ${shortRow + 1} has fewer than the ${columnCount} columns of the first` };
  }
  return { cells };
}

function placeCell(cells: Grid, cell: Cell): boolean {
  for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++) {
      if (cells[row]![column]) return false;
      cells[row]![column] = cell;
    }
  }
  return true;
}

function findRows(table: StructureElement): StructureElement[] {
  return findSignificantKids(table).flatMap((kid) => {
    if (kid.standardType === 'TR') return [kid];
    const isGroup = ['THead', 'TBody', 'TFoot'].includes(kid.standardType ?? '');
    return isGroup ? findSignificantKids(kid).filter((row) => row.standardType === 'TR') : [];
  });
}

function findCells(pdf: PdfObjects, row: StructureElement, root: PdfDict): Cell[] {
  const span = (element: StructureElement, key: string): number => {
    const value = findAttribute(pdf, element.dict, 'Table', key, root);
    return typeof value === 'number' ? value : 1;
  };
  return findSignificantKids(row)
    .filter(({ standardType }) => standardType === 'TH' || standardType === 'TD')
    .map((element) => ({
      element,
      row: 0,
      column: 0,
      rowSpan: span(element, 'RowSpan'),
      columnSpan: span(element, 'ColSpan'),
    }));
}

/** The height of the table, as the first cells of its rows give it. */
function countRows(rows: readonly (readonly Cell[])[]): number {
  let count = 0;
  for (let row = 0; row < rows.length;) {
    const span = rows[row]?.[0]?.rowSpan ?? 0;
    count += span;
    row += Math.max(span, 1);
  }
  return count;
}

/**
 * The first data cell without a header. Where every header cell has a Scope, headers are found by place; else each
 * data cell needs Headers, or a header cell with a fitting Scope above it or before it.
 */
function findCellWithoutHeader(pdf: PdfObjects, cells: Grid, root: PdfDict): Break | undefined {
  const all = [...new Set(cells.flat())].filter((cell) => cell !== undefined);
  const headers = all.filter((cell) => isHeader(cell));
  if (headers.every((cell) => findScope(pdf, cell, root) !== undefined)) return undefined;
  const ids = new Set(headers.map((cell) => pdf.textAt(cell.element.dict, 'ID')));
  for (const cell of all) {
    if (isHeader(cell)) continue;
    const named = pdf
      .listOf(findAttribute(pdf, cell.element.dict, 'Table', 'Headers', root))
      .map((id) => pdf.textOf(id));
    const unknown = named.filter((id) => !ids.has(id));
    if (named.length > 0 && unknown.length === 0) continue;
    if (hasHeaderInLine(pdf, cells, cell, root)) continue;
    const place = `the cell in row ${cell.row + 1}, column ${cell.column + 1}`;
    return unknown.length > 0
      ? { clause: '7.5-2', message: `${place} names the headers ${unknown.join(', ')}, which do not exist` }
      : { clause: '7.5-1', message: `${place} has no header cell with a Scope, and names none` };
  }
  return undefined;
}

/** Looks up each column and back along each row, past data cells to one block of header cells and no further. */
function hasHeaderInLine(pdf: PdfObjects, cells: Grid, cell: Cell, root: PdfDict): boolean {
  const columns = range(cell.column, cell.columnSpan).map((column) =>
    range(0, cell.row).map((row) => cells[row]?.[column]),
  );
  const rows = range(cell.row, cell.rowSpan).map((row) => (cells[row] ?? []).slice(0, cell.column));
  return (
    columns.some((line) => hasHeaderWithScope(pdf, line.reverse(), 'Column', root)) ||
    rows.some((line) => hasHeaderWithScope(pdf, line.reverse(), 'Row', root))
  );
}

function hasHeaderWithScope(
  pdf: PdfObjects,
  line: readonly (Cell | undefined)[],
  scope: string,
  root: PdfDict,
): boolean {
  let headerFound = false;
  for (const cell of line) {
    if (cell && isHeader(cell)) {
      headerFound = true;
      const found = findScope(pdf, cell, root);
      if (found === scope || found === 'Both') return true;
    } else if (headerFound) {
      return false;
    }
  }
  return false;
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}

function isHeader(cell: Cell): boolean {
  return cell.element.standardType === 'TH';
}

function findScope(pdf: PdfObjects, cell: Cell, root: PdfDict): string | undefined {
  const scope = findAttribute(pdf, cell.element.dict, 'Table', 'Scope', root);
  return scope instanceof PdfName ? scope.name : undefined;
}
