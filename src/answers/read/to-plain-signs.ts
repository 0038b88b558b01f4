const DIGIT = /\p{Nd}/u;

/**
 * What was written with the digits 0 to 9 and the signs of ASCII, whatever script it was written in: `١٢٫٥` becomes `12.5`.
 * Marks of direction, which no one sees, are left out.
 */
export function toPlainSigns(text: string): string {
  return text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\p{Nd}/gu, valueOf)
    .replace(/[\uff0b-\uff0f]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[’ʼ]/g, "'")
    .replace(/[^\S\n\r]/g, ' ')
    .trim();
}

/** In Unicode the ten digits of each script stand in a row, 0 first. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
