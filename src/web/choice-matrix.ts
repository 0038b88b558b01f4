import { optionsOf } from '../model/fields-of.ts';
import type { Field, Grid, Option, RepeatTable } from '../model/node.ts';

/** A box of a matrix, and what heads it. */
interface Box {
  field: Field;
  option: Option;
  column: string;
  /** The question it belongs to, where that has a head. */
  question?: string;
  /** What stands beside it where the table has no columns. */
  label: string;
}

/** A table of questions with the same answers as it stands on a page. */
interface Matrix {
  /** Each above the columns of its options; empty where one choice is all that is asked. */
  questions: { id: string; label: string; hint?: string; span: number }[];
  columns: { id: string; label: string }[];
  rows: { id: string; label: string; setOff?: true; boxes: Box[] }[];
}

/** Lays out a table of choices and scales: a column for each option, or as a ladder a row for each. */
export function layOutMatrix(block: Grid | RepeatTable): Matrix {
  return block.form.standard === 'ladder' ? layOutLadder(block) : layOutRows(block);
}

function layOutRows({ columns, rows, cells }: Grid | RepeatTable): Matrix {
  const first = cells[0]!.flat();
  // What the ends of a scale mean stands at its head.
  const headed = columns.length > 1 || first[0]!.kind === 'scale';
  const idOf = (column: string, option: string) => (headed ? `${column}-${option}` : option);
  return {
    questions: headed
      ? columns.map((column, at) => ({
          ...column,
          hint: [column.hint, sayEnds(first[at]!)].filter(Boolean).join(' ') || undefined,
          span: optionsOf(first[at]!).length,
        }))
      : [],
    columns: first.flatMap((field, at) =>
      optionsOf(field).map(({ id, label }) => ({ id: idOf(columns[at]!.id, id), label })),
    ),
    rows: rows.map((row, y) => ({
      ...row,
      boxes: cells[y]!.flat().flatMap((field, at) =>
        optionsOf(field).map((option) => ({
          ...{ field, option, label: option.label, column: idOf(columns[at]!.id, option.id) },
          ...(headed && { question: columns[at]!.id }),
        })),
      ),
    })),
  };
}

function layOutLadder({ rows, cells }: Grid | RepeatTable): Matrix {
  const fields = cells.map((row) => row.flat()[0]!);
  return {
    questions: [],
    columns: rows.map(({ id, label }) => ({ id, label })),
    rows: optionsOf(fields[0]!).map((option) => ({
      ...option,
      boxes: fields.map((field, at) => ({ field, option, column: rows[at]!.id, label: rows[at]!.label })),
    })),
  };
}

/** What the two ends of a scale mean, where the table has no room for them beside its boxes. */
function sayEnds(field: Field): string | undefined {
  return field.kind === 'scale' ? `${field.from} = ${field.low}, ${field.to} = ${field.high}` : undefined;
}
