import { readNumber } from '../../answers/read/read-number.ts';
import { toPlainSigns } from '../../answers/read/to-plain-signs.ts';

/**
 * The numbers a person may have meant by what they typed: one where it is sure, two where a sign may part thousands or
 * decimals (`1.250`), none where it is no number.
 */
export function findNumberReadings(text: string, unit: string | undefined): number[] {
  const sure = readNumber(text, unit);
  if (sure !== undefined) return [sure];
  // With one digit more behind the sign it can only part decimals; without the sign, only thousands.
  const split = /^([^.,]*\d)[.,](\d{3})(\D*)$/.exec(toPlainSigns(text));
  if (!split) return [];
  const [, whole, rest, after] = split as unknown as [string, string, string, string];
  const readings = [readNumber(`${whole}${rest}${after}`, unit), readNumber(`${whole}.${rest}0${after}`, unit)];
  return readings.filter((reading) => reading !== undefined);
}

/** A number so that it can be read in one way only. @param decimal the sign of the language */
export function writeNumber(value: number, decimal: string): string {
  const [whole, fraction] = String(value).split('.') as [string, string | undefined];
  if (fraction === undefined) return whole;
  return `${whole}${decimal}${fraction.length === 3 ? `${fraction}0` : fraction}`;
}
