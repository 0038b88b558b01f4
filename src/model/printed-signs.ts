import ranges from './printed-signs.json' with { type: 'json' };

/** Signs that have no form of their own and no place in a font: joiners, marks of direction, soft hyphens; no letters, though Korean has some for a gap. */
const WITHOUT_FORM = /^[\n\t]$|^(?!\p{L})\p{Default_Ignorable_Code_Point}$/u;

/**
 * Whether the paper can print a character (one code point): each style of its fonts has it.
 * scripts/make-fonts.py writes the list together with the fonts.
 */
export function isPrinted(sign: string): boolean {
  const code = sign.codePointAt(0)!;
  return ranges.some(([first, last]) => code >= first! && code <= last!) || WITHOUT_FORM.test(sign);
}
