/**
 * A number written by hand, with comma or point and perhaps its unit, or undefined if it is none or can be read in two ways:
 * `1.250` may be a thousand and more, or one and a quarter.
 */
export function readNumber(text: string, unit: string | undefined): number | undefined {
  let digits = text.trim();
  if (unit !== undefined && digits.toLowerCase().endsWith(unit.toLowerCase()))
    digits = digits.slice(0, -unit.length).trim();
  const match = /^([+\-−]?)(\d+)(?:[.,](\d+))?$/.exec(digits);
  if (!match) return undefined;
  const [, sign, whole, fraction] = match;
  if (fraction?.length === 3 && whole!.length <= 3 && whole !== '0') return undefined;
  const value = Number(fraction === undefined ? whole : `${whole}.${fraction}`);
  return sign === '' || sign === '+' ? value : -value;
}

/** Why a number is no answer where a whole one was asked for, or one within bounds; undefined where it is one. */
export function findNumberFault(
  value: number,
  { min = -Infinity, max = Infinity, whole = false }: { min?: number; max?: number; whole?: boolean },
): 'not-whole' | 'out-of-range' | undefined {
  if (whole && !Number.isInteger(value)) return 'not-whole';
  return value >= min && value <= max ? undefined : 'out-of-range';
}
