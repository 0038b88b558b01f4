/** No part of a field name holds two hyphens but the sheet at its start, see model/field-name.ts. */
const MARK = '__on--';

/** The name of a carried value that is a field of its own in the form: `<name>__on--<sheet>`. */
export function carriedName(name: string, sheet: string): string {
  return `${name}${MARK}${sheet}`;
}

/** The name of the field that a widget's field shows: its own, if it is not carried. */
export function originalName(name: string): string {
  const mark = name.indexOf(MARK);
  return mark < 0 ? name : name.slice(0, mark);
}
