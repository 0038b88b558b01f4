import { z } from 'zod';
import { compact } from '../compact.ts';
import { completeField, type FieldPart } from '../complete-field.ts';
import { fillWords } from '../fill-words.ts';
import type { Field, Grid, GridForm, Owner, RepeatTable } from '../node.ts';
import type { WordContext } from '../word-context.ts';
import { makeDateHint } from './date-field.ts';
import * as shared from './props.ts';

/** One column of a table of fields. */
const column = z
  .strictObject({
    id: shared.id,
    label: shared.words,
    hint: shared.hint,
    kind: z.enum(['text', 'number', 'check', 'date', 'choice']),
    lines: shared.lines.optional(),
    unit: shared.words.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    direction: shared.direction,
    options: shared.options.optional(),
  })
  .refine(
    (one) => (one.kind === 'choice') === (one.options !== undefined),
    'a column of the kind "choice" needs options, and no other has them.',
  );
export type Column = z.output<typeof column>;

export const columns = z
  .array(column)
  .min(1)
  .refine((list) => new Set(list.map((one) => one.id)).size === list.length, 'two columns have the same id.');

interface TablePart {
  id: string;
  label: string;
  hint?: string | undefined;
  corner?: string | undefined;
  owner?: Owner | undefined;
  columns: readonly Column[];
  standard?: GridForm | undefined;
  large?: GridForm | undefined;
}

/** A table of fields whose rows have ids; a field is named `<id>__r-<row>__<column>`. */
export function makeGrid(
  context: WordContext,
  part: TablePart & { rows: readonly { id: string; label: string }[] },
): Grid {
  const rows = part.rows.map(({ id, label }) => ({ id, label }));
  return { type: 'grid', ...makeTable(context, part, rows), rows };
}

/** A table of fields with rows alike; a field is named `<id>__r<n>__<column>`, n from 1. */
export function makeRepeatTable(
  context: WordContext,
  part: TablePart & { rowLabel: string; rows: number; maxRows?: number | undefined },
): RepeatTable {
  const numbers = Array.from({ length: part.rows }, (_, index) => index + 1);
  const rows = numbers.map((n) => ({
    id: n,
    label: fillWords(context.words.numbered, { label: part.rowLabel, n: String(n) }),
  }));
  return {
    type: 'repeat-table',
    ...makeTable(context, { corner: part.rowLabel, ...part }, rows),
    rows: rows.map(({ id, label }) => ({ id: String(id), label })),
    rowLabel: part.rowLabel,
    maxRows: Math.max(part.rows, part.maxRows ?? part.rows),
  };
}

function makeTable(context: WordContext, part: TablePart, rows: readonly { id: number | string; label: string }[]) {
  const columns = part.columns.map((one) => ({ ...one, hint: hintOf(context, one) }));
  return compact({
    label: part.label,
    hint: part.hint,
    corner: part.corner ?? '',
    columns: columns.map(({ id, label, hint }) => compact({ id, label, hint })),
    cells: rows.map((row) => columns.map((one) => makeCell(context, part, row, one))),
    // More columns than a wide page of large print can hold become blocks.
    form: {
      standard: part.standard ?? 'table',
      large: part.large ?? (columns.length > 3 ? 'cards' : (part.standard ?? 'table')),
    },
    at: context.at,
  });
}

function makeCell(
  context: WordContext,
  table: TablePart,
  row: { id: number | string; label: string },
  one: Column,
): Field {
  const { id, label, owner } = table;
  // The table's own label is the group: a reader who jumps into a cell must hear which table it is.
  const part: FieldPart = { id, label: one.label, hint: one.hint, owner, group: label, row, column: one.id };
  switch (one.kind) {
    case 'text':
      return completeField(context, part, { kind: 'text', lines: one.lines ?? 1 });
    case 'number': {
      const { unit, min, max, direction } = one;
      return completeField(context, part, compact({ kind: 'number', unit, min, max, direction }));
    }
    case 'check':
      return completeField(context, part, { kind: 'check' });
    case 'date':
      return completeField(context, part, { kind: 'date', format: context.language.date_format });
    case 'choice':
      return completeField(context, part, { kind: 'choice', many: false, options: one.options! });
  }
}

function hintOf(context: WordContext, one: Column): string | undefined {
  return one.kind === 'date' ? makeDateHint(context, one.hint) : one.hint;
}
