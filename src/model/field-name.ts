/**
 * Field names are for ever: the same in every language, edition, size, paper and version.
 *
 *     <worksheet>[--<occasion>]__<field>[__r<row>__<column>]     and for one box of a choice  …__is_<option>
 *
 * `r3` is the third row of a repeating table, `r-sleep` the row with the id `sleep`.
 * ASCII letters, digits, `-` and `_` only: dots, spaces and `#` have a meaning in PDF names (ISO 32000-1, 12.7.3.2).
 */
export interface FieldNameParts {
  worksheet: string;
  occasion?: string;
  field: string;
  /** A number from 1 for a repeating row, an id for a named row. */
  row?: number | string;
  column?: string;
}

/** An id an author gives: lower-case ASCII, digits, single `-` or `_` between them. */
export const ID_PATTERN = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

export function fieldName(parts: FieldNameParts): string {
  const sheet = parts.occasion === undefined ? parts.worksheet : `${parts.worksheet}--${parts.occasion}`;
  if (parts.row === undefined) return `${sheet}__${parts.field}`;
  const row = typeof parts.row === 'number' ? `r${parts.row}` : `r-${parts.row}`;
  return `${sheet}__${parts.field}__${row}__${parts.column}`;
}

/** The name of the widget for one option of a choice or one step of a scale. */
export function optionWidgetName(field: string, option: string): string {
  return `${field}__is_${option}`;
}

/** The parts of a field name, or undefined if it is not one of ours. */
export function parseFieldName(name: string): FieldNameParts | undefined {
  const [sheet, field, row, column, ...rest] = name.split('__');
  if (!sheet || !field || rest.length > 0 || (row === undefined) !== (column === undefined)) return undefined;
  const [worksheet, occasion, ...more] = sheet.split('--');
  if (!worksheet || more.length > 0) return undefined;
  const parts: FieldNameParts = { worksheet, field };
  if (occasion !== undefined) parts.occasion = occasion;
  if (row === undefined) return parts;
  const match = /^r(?:(\d+)|-(.+))$/.exec(row);
  if (!match) return undefined;
  return { ...parts, row: match[1] === undefined ? match[2]! : Number(match[1]), column: column! };
}
