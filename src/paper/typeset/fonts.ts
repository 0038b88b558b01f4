import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The family of the text, the one that has the letters it lacks, and that of signs; names no installed font bears. */
export const TEXT_FAMILY = 'Handrail Text';
export const WIDE_FAMILY = 'Handrail Wide';
export const SIGNS_FAMILY = 'Handrail Signs';

const FOLDER = join(import.meta.dirname, '../fonts');
const FAMILIES = ['HandrailText', 'HandrailWide'];
const STYLES = ['Regular', 'Italic', 'Bold', 'BoldItalic'];

/**
 * The fonts of the paper: Atkinson Hyperlegible Next and Noto Sans, whole static TrueType files, and signs of Noto Sans
 * Math, Symbols and Symbols 2 (SIL Open Font License 1.1) under our own family names, as scripts/make-fonts.py wrote them.
 * Regular and bold, each upright and italic, of the first two families; one style of the third, which stands for all.
 */
export function readPaperFonts(): Uint8Array[] {
  const names = FAMILIES.flatMap((family) => STYLES.map((style) => `${family}-${style}`));
  return [...names, 'HandrailSigns-Regular'].map((name) => readFileSync(join(FOLDER, `${name}.ttf`)));
}
