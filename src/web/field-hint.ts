import type { PageWords } from '../read/schema/ui-pages.ts';
import { fillWords } from '../model/fill-words.ts';
import type { Cell, Field, Grid, RepeatTable } from '../model/node.ts';

type SheetWords = PageWords['sheet'];

/** What stands below a field's label: its hint, or how far its number goes. */
export function hintOf(field: Field, words: SheetWords): string | undefined {
  return field.hint ?? rangeOf(field, words);
}

/** The same for a column, from the field of its first row; all cells of a column are alike. Also tells their unit. */
export function columnHintOf(hint: string | undefined, cells: readonly Cell[], words: SheetWords): string | undefined {
  const [field] = cells;
  // Several fields of a cell have hints of their own.
  if (Array.isArray(field)) return hint;
  const unit = field?.kind === 'number' && field.unit !== undefined ? `(${field.unit})` : undefined;
  return [unit, hint ?? (field && rangeOf(field, words))].filter(Boolean).join(' ') || undefined;
}

function rangeOf(field: Field, words: SheetWords): string | undefined {
  if (field.kind !== 'number') return undefined;
  const [min, max] = [field.min, field.max].map((limit) => (limit === undefined ? undefined : String(limit)));
  if (min !== undefined && max !== undefined) return fillWords(words.range_hint, { min, max });
  if (min !== undefined) return fillWords(words.min_hint, { min });
  return max === undefined ? undefined : fillWords(words.max_hint, { max });
}

/** How much room a table of fields needs to stand as a table; with less its rows stand as blocks, as `blocks` always do. */
export function tableWidth(block: Grid | RepeatTable): 'few' | 'some' | 'many' | 'blocks' {
  if (block.form.standard === 'cards') return 'blocks';
  if (block.cells.flat(2).some(isLong)) return 'blocks';
  if (block.columns.length <= 2) return 'few';
  return block.columns.length <= 5 ? 'some' : 'many';
}

/** Eleven boxes beside each other take the room of the whole table. */
function isLong(field: Field): boolean {
  return field.kind === 'scale' && field.to - field.from >= MOST_STEPS;
}

const MOST_STEPS = 6;
