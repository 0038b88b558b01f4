import { z } from 'zod';
import { compact } from '../../model/compact.ts';
import { fillWords } from '../../model/fill-words.ts';
import type { Grid, GridForm, Owner, RepeatTable } from '../../model/node.ts';
import type { WordContext } from '../word-context.ts';
import { completeAnswer, completeHint, question, type Question } from './question.ts';

export const columns = z
  .array(question)
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
  columns: readonly Question[];
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
  const { id, owner, group = part.label, columns } = part;
  return compact({
    label: part.label,
    hint: part.hint,
    corner: part.corner ?? '',
    columns: columns.map((one) => compact({ id: one.id, label: one.label, hint: completeHint(context, one) })),
    cells: rows.map((row) =>
      columns.map((one) => completeAnswer(context, { id, owner, group, row, column: one.id }, one)),
    ),
    // More columns than a wide page of large print can hold become blocks.
    form: {
      standard: part.standard ?? 'table',
      large: part.large ?? (columns.length > 3 ? 'cards' : (part.standard ?? 'table')),
    },
    at: context.at,
  });
}
