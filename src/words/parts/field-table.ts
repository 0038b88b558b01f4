import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { fillWords } from '../../model/fill-words.ts';
import type { Cell, Grid, GridForm, Option, Owner, RepeatTable } from '../../model/node.ts';
import type { WordContext } from '../word-context.ts';
import { nameInSheet } from '../complete-field.ts';
import { column, completeAnswer, completeHint, type Column } from './question.ts';

export const columns = z
  .array(column.transform((one) => one as Column))
  .min(1)
  .refine((list) => new Set(list.map((one) => one.id)).size === list.length, 'two columns have the same id.');

interface TablePart {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What a reader who jumps into a cell hears first; left out, the label. */
  group?: string | undefined;
  corner?: string | undefined;
  owner?: Owner | undefined;
  columns: readonly Column[];
  standard?: GridForm | undefined;
  large?: GridForm | undefined;
  /** Id of the date field that tells the day of the first row. */
  firstDay?: string | undefined;
  over?: Grid['over'];
}

/** A table of fields whose rows have ids; a field is named `<id>__r-<row>__<column>`. */
export function makeGrid(context: WordContext, part: TablePart & { rows: readonly Option[] }): Grid {
  const rows = part.rows.map(({ id, label, setOff }) => compact({ id, label, setOff }));
  return { type: 'grid', ...makeTable(context, part, rows), rows };
}

/** A table of fields with rows alike; a field is named `<id>__r<n>__<column>`, n from 1. */
export function makeRepeatTable(
  context: WordContext,
  part: TablePart & { rowLabel: string; rows: number; maxRows?: number | undefined; topic?: RepeatTable['topic'] },
): RepeatTable {
  const numbers = Array.from({ length: part.rows }, (_, index) => index + 1);
  const rows = numbers.map((n) => ({
    id: n,
    label: fillWords(context.words.numbered, { label: part.rowLabel, n: String(n) }),
  }));
  return compact({
    type: 'repeat-table' as const,
    ...makeTable(context, { corner: part.rowLabel, ...part }, rows),
    rows: rows.map(({ id, label }) => ({ id: String(id), label })),
    rowLabel: part.rowLabel,
    maxRows: Math.max(part.rows, part.maxRows ?? part.rows),
    topic: part.topic,
  });
}

function makeTable(context: WordContext, part: TablePart, rows: readonly { id: number | string; label: string }[]) {
  const { columns, standard = 'table' } = part;
  checkForm(context, part);
  return compact({
    label: part.label,
    hint: part.hint,
    corner: part.corner ?? '',
    columns: columns.map((one) => compact({ id: one.id, label: one.label, hint: completeHint(context, one) })),
    cells: rows.map((row) => columns.map((one) => makeCell(context, part, row, one))),
    // More columns than a wide page of large print can hold become blocks, and so do a cell of several boxes and a matrix.
    form: {
      standard,
      large: part.large ?? (columns.length > 3 || columns.some(isWide) || isMatrix(standard) ? 'cards' : standard),
    },
    firstDay: part.firstDay === undefined ? undefined : nameInSheet(context, part.firstDay),
    over: part.over,
    at: context.at,
  });
}

function isWide({ kind }: Column): boolean {
  return kind === 'several' || kind === 'scale';
}

function makeCell(
  context: WordContext,
  { id, owner, label, group = label }: TablePart,
  row: { id: number | string; label: string },
  one: Column,
): Cell {
  if (one.kind !== 'several') return completeAnswer(context, { id, owner, group, row, column: one.id }, one);
  return one.fields.map((asked) =>
    completeAnswer(context, { id, owner, group, row, column: `${one.id}_${asked.id}`, columnLabel: one.label }, asked),
  );
}

function isMatrix(form: GridForm | undefined): boolean {
  return form === 'matrix' || form === 'ladder';
}

/** A matrix has a column for each option, so its cells are ticked; a ladder has one question only. */
function checkForm({ report }: WordContext, { columns, standard, large }: TablePart): void {
  for (const [prop, form] of Object.entries({ standard, large })) {
    const fits = columns.every(({ kind }) => kind === 'choice' || kind === 'scale');
    if (!isMatrix(form) || (fits && (form === 'matrix' || columns.length === 1))) continue;
    report({
      rule: 'wrong-prop',
      message: `${prop}="${form}" needs ${form === 'ladder' ? 'one column' : 'columns'} of the kind "choice" or "scale" and no other.`,
      advice: 'Choose another form, or ask with options.',
      prop,
    });
  }
}
