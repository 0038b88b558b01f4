import { weighLetters } from '../../pdf/read/printed-page.ts';

/** Signs that have one glyph in most fonts, so that a program takes one for the other (Adobe Glyph List, `periodcentered` …). */
const TWINS: Readonly<Record<string, string>> = { '\u2219': '\u00b7', '\u2206': '\u0394', '\u2215': '\u2044' };

/** The weight of letters that a page shows; see `weighLetters`. */
export function weighShown(text: string): number {
  return weighLetters(text.replace(/[\u2219\u2206\u2215]/g, (sign) => TWINS[sign]!));
}
