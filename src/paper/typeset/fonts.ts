import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The family of the text, and the one that has the letters it lacks; names no installed font bears. */
export const TEXT_FAMILY = 'Handrail Text';
export const WIDE_FAMILY = 'Handrail Wide';

const FOLDER = join(import.meta.dirname, '../fonts');
const FAMILIES = ['HandrailText', 'HandrailWide'];
const STYLES = ['Regular', 'Italic', 'Bold', 'BoldItalic'];

/**
 * The fonts of the paper: Atkinson Hyperlegible Next and Noto Sans, whole static TrueType files (SIL Open Font
 * License 1.1) under our own family names, as scripts/rename-fonts.py wrote them.
 * Regular and bold, each upright and italic, of both families.
 */
export function readPaperFonts(): Uint8Array[] {
  return FAMILIES.flatMap((family) => STYLES.map((style) => readFileSync(join(FOLDER, `${family}-${style}.ttf`))));
}
