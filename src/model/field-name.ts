/**
 * Field names are for ever: the same in every language, edition, size, paper and version. This is their whole grammar;
 * nothing else takes a name apart or puts one together.
 *
 *     field   <worksheet>[--<occasion>]__<field>[__r<row>__<column>]
 *     widget  <field>[__is_<option>][__on--<sheet>]     a box of a choice; a carried value with a field of its own
 *
 * `r3` is the third row of a repeating table, `r-sleep` the row with the id `sleep`. No id holds `__` or `--`, so a name is
 * read by the number of its parts: two or four are a field's, one more is an option, whatever the ids are (`is_done`).
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

/** What the name of one box says. */
export interface WidgetNameParts {
  /** The whole name of its field. */
  field: string;
  /** Of a choice or scale; a step of a scale may be below zero. */
  option?: string;
  /** The key of the sheet on which a carried value is shown by a field of its own. */
  shownOn?: string;
}

/** An id an author gives: lower-case ASCII, digits, single `-` or `_` between them. */
export const ID_PATTERN = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

const OPTION_PATTERN = /^-?[a-z0-9]+(?:[-_][a-z0-9]+)*$/;
const ROW_PATTERN = /^r(?:([1-9]\d*)|-(.+))$/;
const BETWEEN = '__';
const BEFORE_OCCASION = '--';
const OPTION = 'is_';
const SHOWN_ON = 'on--';
/** Stands for the number of each row where the rows of a table are spoken of as one, as in the field lock. */
const EACH_ROW = 'r<n>';

// ---------------------------------------------------------------- fields

export function fieldName(parts: FieldNameParts): string {
  return [sheetKey(parts), ...nameInSheet(parts)].join(BETWEEN);
}

/** The parts of a field name, or undefined if it is not one of ours. */
export function parseFieldName(name: string): FieldNameParts | undefined {
  const [sheet = '', field = '', row, column, ...rest] = name.split(BETWEEN);
  const key = parseSheetKey(sheet);
  if (!key || !ID_PATTERN.test(field) || rest.length > 0) return undefined;
  if (row === undefined) return { ...key, field };
  const [, number, id] = ROW_PATTERN.exec(row) ?? [];
  const known = number === undefined ? id !== undefined && ID_PATTERN.test(id) : true;
  if (!known || column === undefined || !ID_PATTERN.test(column)) return undefined;
  return { ...key, field, row: number === undefined ? id! : Number(number), column };
}

/** What a name says below its sheet. */
function nameInSheet({ field, row, column }: FieldNameParts, rowName = nameRow): string[] {
  return row === undefined ? [field] : [field, rowName(row), column!];
}

function nameRow(row: number | string): string {
  return typeof row === 'number' ? `r${row}` : `r-${row}`;
}

/** What the names of all fields in a numbered row begin with, such as `my-goals__goal__r1__`. */
export function rowPrefix(parts: FieldNameParts, row: number): string {
  return [sheetKey(parts), parts.field, nameRow(row), ''].join(BETWEEN);
}

/** Whether a text looks like a name of ours to which another program has added something, such as `my-goals__goal#1`. */
export function holdsFieldName(text: string): boolean {
  return /[a-z0-9]__[a-z0-9]/.test(text);
}

// ---------------------------------------------------------------- sheets

/** `<worksheet>` or `<worksheet>--<occasion>`. */
export function sheetKey({ worksheet, occasion }: Pick<FieldNameParts, 'worksheet' | 'occasion'>): string {
  return occasion === undefined ? worksheet : `${worksheet}${BEFORE_OCCASION}${occasion}`;
}

export function parseSheetKey(key: string): Pick<FieldNameParts, 'worksheet' | 'occasion'> | undefined {
  const [worksheet = '', occasion, ...more] = key.split(BEFORE_OCCASION);
  if (!ID_PATTERN.test(worksheet) || more.length > 0) return undefined;
  if (occasion === undefined) return { worksheet };
  return ID_PATTERN.test(occasion) ? { worksheet, occasion } : undefined;
}

/** The key of the sheet a field or widget belongs to: what stands before the first `__`. */
export function sheetOf(name: string): string {
  return name.split(BETWEEN, 1)[0]!;
}

/** The name a field has on another sheet with the same fields. */
export function nameOnSheet(key: string, name: string): string {
  return key + name.slice(sheetOf(name).length);
}

// ---------------------------------------------------------------- widgets

export function formatWidgetName({ field, option, shownOn }: WidgetNameParts): string {
  return [
    field,
    ...(option === undefined ? [] : [`${OPTION}${option}`]),
    ...(shownOn === undefined ? [] : [`${SHOWN_ON}${shownOn}`]),
  ].join(BETWEEN);
}

/** What the name of a box says, or undefined if it is not one of ours. */
export function parseWidgetName(name: string): WidgetNameParts | undefined {
  const parts = name.split(BETWEEN);
  const shownOn = parts.at(-1)!.startsWith(SHOWN_ON) ? parts.pop()!.slice(SHOWN_ON.length) : undefined;
  if (shownOn !== undefined && !parseSheetKey(shownOn)) return undefined;
  const hasOption = parts.length % 2 === 1;
  const last = hasOption ? parts.pop()! : undefined;
  if (last !== undefined && !last.startsWith(OPTION)) return undefined;
  const option = last?.slice(OPTION.length);
  if (option !== undefined && !OPTION_PATTERN.test(option)) return undefined;
  const field = parts.join(BETWEEN);
  if (!parseFieldName(field)) return undefined;
  return { field, ...(option !== undefined && { option }), ...(shownOn !== undefined && { shownOn }) };
}

/** The name of the widget for one option of a choice or one step of a scale. */
export function optionWidgetName(field: string, option: string): string {
  return formatWidgetName({ field, option });
}

/** The name of a carried value that is a field of its own in the form. @param sheet the key of the sheet that shows it */
export function carriedName(field: string, sheet: string): string {
  return formatWidgetName({ field, shownOn: sheet });
}

/** The name of the widget whose value this one shows: its own, if it is not carried. */
export function originalName(name: string): string {
  const parts = name.split(BETWEEN);
  return parts.at(-1)!.startsWith(SHOWN_ON) ? parts.slice(0, -1).join(BETWEEN) : name;
}

// ---------------------------------------------------------------- the lock

const ID = ID_PATTERN.source.slice(1, -1);

/** `<field>`, `<field>__r<n>__<column>` or `<field>__r-<row>__<column>`. */
export const LOCK_NAME_PATTERN = new RegExp(`^${ID}(?:__r(?:<n>|-${ID})__${ID})?$`);

/** A field's name in the lock: without its sheet, and the rows of a repeating table as one, `plan__r<n>__what`. */
export function lockName(parts: FieldNameParts): string {
  return nameInSheet(parts, (row) => (typeof row === 'number' ? EACH_ROW : nameRow(row))).join(BETWEEN);
}

/** The whole name of a field that has this one in the lock; `row` is its row of a repeating table. */
export function unlockName(sheet: string, name: string, row: number | string | undefined): string {
  const parts = name.split(BETWEEN).map((part) => (part === EACH_ROW && typeof row === 'number' ? nameRow(row) : part));
  return [sheet, ...parts].join(BETWEEN);
}

/** A field's name below its sheet, its row and all: what a field of the same sheet says of it in the lock. */
export function nameBelowSheet(name: string): string {
  return name.slice(sheetOf(name).length + BETWEEN.length);
}

/** Whether a text is such a name. */
export function isNameBelowSheet(name: string): boolean {
  return parseFieldName(unlockName('this', name, undefined)) !== undefined;
}

/** A name below a sheet after a field was renamed in the lock; one of another field stays as it is. */
export function renameBelowSheet(name: string, from: string, to: string): string {
  const parts = parseFieldName(unlockName('this', name, undefined));
  return parts && lockName(parts) === from ? nameBelowSheet(unlockName('this', to, parts.row)) : name;
}

/** A name as it is given to the command that changes the lock: `<worksheet>__<name in the lock>[__is_<option>]`. */
export function parseLockOrder(text: string): { worksheet: string; name: string; option?: string } | undefined {
  const widget = parseWidgetName(unlockName(sheetOf(text), nameBelowSheet(text), 1));
  const parts = widget && parseFieldName(widget.field);
  if (!parts || parts.occasion !== undefined || widget.shownOn !== undefined) return undefined;
  const { worksheet } = parts;
  return { worksheet, name: lockName(parts), ...(widget.option !== undefined && { option: widget.option }) };
}

/** How such a name is written, for what is said to an author. */
export function lockOrder(worksheet: string, name: string, option?: string): string {
  return [worksheet, name, ...(option === undefined ? [] : [`${OPTION}${option}`])].join(BETWEEN);
}
