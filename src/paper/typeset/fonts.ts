import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renameFont } from './rename-font.ts';

/** The family of the text, and the one that has the letters it lacks; names no installed font bears. */
export const TEXT_FAMILY = 'Handrail Text';
export const WIDE_FAMILY = 'Handrail Wide';

const STYLES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

const FAMILIES = [
  { family: TEXT_FAMILY, folder: '@expo-google-fonts/atkinson-hyperlegible-next', file: 'AtkinsonHyperlegibleNext' },
  { family: WIDE_FAMILY, folder: '@expo-google-fonts/noto-sans', file: 'NotoSans' },
];

/**
 * The fonts of the paper: whole static TrueType files (SIL Open Font License 1.1) under our own family names.
 * Regular and bold, each upright and italic, of both families.
 */
export function readPaperFonts(): Uint8Array[] {
  const { resolve } = createRequire(import.meta.url);
  return FAMILIES.flatMap(({ family, folder, file }) =>
    STYLES.map((style) => renameFont(readFileSync(resolve(`${folder}/${style}/${file}_${style}.ttf`)), family)),
  );
}
