import { toPlainSigns } from './to-plain-signs.ts';

/** Arabic has signs of its own, which mean one thing only: `٫` before decimals and `٬` between thousands. */
const GROUPED_BY_SPACE = /^\d{1,3}(?:([ '٬])\d{3})(?:\1\d{3})*(?:[.,٫]\d+)?$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+[.٫]\d+$|^\d{1,3}(?:,\d{3}){2,}$|^\d{1,2}(?:,\d{2})+,\d{3}(?:[.٫]\d+)?$/;
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3})+[,٫]\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
const UNGROUPED = /^\d+(?:[.,٫]\d+)?$/;
const TWO_READINGS = /^(?!0[.,])\d{1,3}[.,]\d{3}$/;

/**
 * A number written by hand as people of any language write it, perhaps with its unit, or undefined if it is none or can be
 * read in two ways: `1.250` may be a thousand and more, or one and a quarter. `1 250`, `1’250` and `1.250,0` can not.
 */
export function readNumber(text: string, unit: string | undefined): number | undefined {
  let digits = text.trim();
  if (unit !== undefined && digits.toLowerCase().endsWith(unit.toLowerCase())) digits = digits.slice(0, -unit.length);
  const [, sign, written] = /^([+-]?)(.*)$/s.exec(toPlainSigns(digits))!;
  const plain = withoutGroups(written!);
  if (plain === undefined) return undefined;
  return sign === '-' ? -Number(plain) : Number(plain);
}

/** The digits with a point before the decimals. */
function withoutGroups(written: string): string | undefined {
  if (UNGROUPED.test(written)) return TWO_READINGS.test(written) ? undefined : written.replace(/[,٫]/, '.');
  if (written.startsWith('0')) return undefined;
  if (GROUPED_BY_SPACE.test(written)) return written.replace(/[ '٬]/g, '').replace(/[,٫]/, '.');
  if (GROUPED_BY_COMMA.test(written)) return written.replaceAll(',', '').replace('٫', '.');
  return GROUPED_BY_POINT.test(written) ? written.replaceAll('.', '').replace(/[,٫]/, '.') : undefined;
}

/** Why a number is no answer where a whole one was asked for, or one within bounds; undefined where it is one. */
export function findNumberFault(
  value: number,
  { min = -Infinity, max = Infinity, whole = false }: { min?: number; max?: number; whole?: boolean },
): 'not-whole' | 'out-of-range' | undefined {
  if (whole && !Number.isInteger(value)) return 'not-whole';
  return value >= min && value <= max ? undefined : 'out-of-range';
}
