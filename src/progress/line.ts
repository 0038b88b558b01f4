import { fieldName, type FieldNameParts } from '../model/field-name.ts';

/** A question that is answered again and again, so that its answers are a line over time. */
export interface Line {
  /** What its fields have in common, see `lineId`; several for a question that several sheets ask. */
  ids: string[];
  /** What is asked; of a table with fixed rows, row and column. */
  label: string;
  /** Title of the sheet without its occasion; undefined for what several sheets ask. */
  sheet?: string;
  /** The lowest and highest answer, with what they mean, as far as the sheet says so. */
  from?: number;
  to?: number;
  low?: string;
  high?: string;
  unit?: string;
  /** Answers are these words, the lowest first; their places in the list stand for numbers and are never shown. */
  levels?: { id: string; label: string }[];
  /** Its rows are hours of a day, days or weeks from the first day of the sheet, or the days of a week from Monday, each the next after it. */
  over?: 'hours' | 'days' | 'weekdays' | 'weeks';
  /** Ids of those rows in their order, where they are not numbered. */
  rows?: string[];
  /** The column in which the reader names each row; rows with the same name are one line. */
  namedBy?: string;
  /** The field in which the reader put in words what the line is about, such as a goal. */
  titledBy?: string;
  /** The column with the day of each row. */
  dayColumn?: string;
  /** The date field that tells the day of the first row. */
  firstDay?: string;
  /** The label of a drawing whose lines stand beside each other. */
  beside?: string;
  topic?: 'confidence' | 'attainment';
  /** Id of the program's measure it asks for. */
  measure?: string;
}

/** What a program says of one of its measures. */
export interface MeasureRule {
  schedule: 'daily' | 'weekly' | 'review';
  direction: 'higher-is-better' | 'lower-is-better';
  checkIns: number;
  /** The smallest change that counts, and where that was found; undefined where either is not known. */
  change?: { points: number; source: string };
}

/** One answer on a line. */
export interface Point {
  /** ISO day. */
  day: string;
  value: number;
  /** Whole name of the field. */
  field: string;
}

/** A line with the answers that are there, oldest first. */
export interface Track {
  line: Line;
  /** What the reader calls it, where the line is named by its rows or a goal. */
  name?: string;
  points: Point[];
}

/**
 * What the names of the fields of a line have in common: no occasion, and no row where rows are times or the reader's own.
 */
export function lineId({ worksheet, field, row, column }: FieldNameParts, anyRow: boolean): string {
  if (row === undefined || column === undefined) return fieldName({ worksheet, field });
  return fieldName({ worksheet, field, row: anyRow ? ANY_ROW : row, column });
}

/** No row of a sheet has this id: it would not be one. */
const ANY_ROW = '*';
