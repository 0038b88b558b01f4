import type { ManifestField } from '../../model/manifest.ts';
import { writeDay } from '../../model/date-format.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import type { Value } from '../../model/value.ts';

/**
 * What to write into the box of a number or date: the person's own words where they say what the value says, else the
 * value. So a date that was asked for stands there as a whole one.
 */
export function formatWritten(value: Extract<Value, { kind: 'number' | 'date' }>, field: ManifestField): string {
  if (value.value === undefined) return value.written;
  if (value.kind === 'number') {
    return readNumber(value.written, field.unit) === value.value ? value.written : formatNumber(value.value);
  }
  const format = field.format ?? 'YYYY-MM-DD';
  return readDate(value.written, format) === value.value ? value.written : writeDay(value.value, format);
}

/** A number so that it can be read in one way only: without exponent, and never with three decimals, which may be thousands. */
function formatNumber(value: number): string {
  const digits = value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
  return /\.\d{3}$/.test(digits) ? `${digits}0` : digits;
}
