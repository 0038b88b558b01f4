/**
 * Telephone numbers as people write them, and as a telephone dials them (RFC 3966). A zero in brackets behind a country
 * code is dialled only within the country: `+49 (0)800 111 0 111` is +498001110111.
 */

const SEPARATORS = /[\s()./–-]/g;

/** What is dialled for a number as it is shown: digits, with a `+` before a country code; undefined if it is not one number. */
export function dialledNumber(shown: string): string | undefined {
  const abroad = shown.trim().startsWith('+') ? shown.replace(/\(0\)/, '') : shown;
  const digits = abroad.replaceAll(SEPARATORS, '');
  return /^\+?\d{2,}$/.test(digits) ? digits : undefined;
}

/**
 * Whether what is dialled is a number that the words show, if they show any: the same digits, or those behind a country
 * code without the zero they begin with at home.
 */
export function showsNumber(words: string, dialled: string): boolean {
  const shown = words.match(/\+?(?:\d|\([\d\s]+\))(?:[\s()./–-]*\d)*/g) ?? [];
  if (shown.length === 0) return true;
  return shown.some((number) => {
    const digits = dialledNumber(number);
    if (digits === undefined) return false;
    return digits === dialled || (dialled.startsWith('+') && /^0[1-9]/.test(digits) && endsWith(dialled, digits));
  });
}

/** A country code has one to three digits (ITU-T E.164). */
function endsWith(dialled: string, athome: string): boolean {
  const national = athome.slice(1);
  return dialled.endsWith(national) && /^\+\d{1,3}$/.test(dialled.slice(0, -national.length));
}
