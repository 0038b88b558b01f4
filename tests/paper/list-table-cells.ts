import type { PaperDocument } from '../../src/paper/paper-document.ts';
import type { Edition, Size } from '../../src/model/face.ts';
import { optionWidgetName } from '../../src/model/field-name.ts';
import { optionsOf, widgetNames } from '../../src/model/fields-of.ts';
import { mapBlocks } from '../../src/model/map-blocks.ts';
import type { Block, Grid, RepeatTable } from '../../src/model/node.ts';

/** A widget in a table of fields, with the words of its row and column. */
export interface TableCell {
  widget: string;
  row: string;
  column: string;
  /** Whether the columns of the sheet are the rows of the paper, by size. */
  turned: Record<Size, boolean>;
}

/** A ranking has a field for each column. */
const BOTH = { standard: true, large: true };

/** The widgets of all tables of fields an edition of a document shows. */
export function listTableCells(document: PaperDocument, edition: Edition): TableCell[] {
  const bodies =
    document.kind === 'workbook'
      ? [...document.parts.flatMap((part) => part.sheets).map(({ body }) => body), document.safety]
      : [document.body];
  const cells: TableCell[] = [];
  for (const body of bodies) mapBlocks(body, (block) => (cells.push(...listCellsOf(block, edition)), [block]));
  return cells;
}

function listCellsOf(block: Block, edition: Edition): TableCell[] {
  if (block.type === 'ranking') {
    return block.places.flatMap((place) =>
      place.options.map((option) => ({
        widget: optionWidgetName(place.name, option.id),
        row: option.label,
        column: place.label,
        turned: BOTH,
      })),
    );
  }
  if (block.type === 'drawing') return edition === 'print' ? [] : listCellsOf(block.twin, edition);
  if (block.type !== 'grid' && block.type !== 'repeat-table') return [];
  const { rows, columns, cells, form } = block;
  if (form.standard === 'matrix' || form.standard === 'ladder') return listMatrixCells(block);
  const turned = { standard: form.standard === 'flipped', large: form.large === 'flipped' };
  return cells.flatMap((fields, y) =>
    fields.flatMap((cell, x) =>
      [cell]
        .flat()
        .flatMap(widgetNames)
        .map((widget) => ({ widget, row: rows[y]!.label, column: columns[x]!.label, turned })),
    ),
  );
}

/** An option heads each column in standard print, and stands beside its box in large print. */
function listMatrixCells({ rows, cells, form }: Grid | RepeatTable): TableCell[] {
  return cells.flatMap((fields, y) =>
    fields.flat().flatMap((field) =>
      optionsOf(field).map((option) => ({
        widget: optionWidgetName(field.name, option.id),
        row: rows[y]!.label,
        column: option.label,
        turned: { standard: form.standard === 'ladder', large: false },
      })),
    ),
  );
}
