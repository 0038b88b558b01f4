import { measureText, type FontMetrics } from '../font/field-font.ts';

/**
 * Distance of lines in em. Chrome is the widest of the viewers measured, with 16.3 pt at 12 pt; text set at the same
 * pitch does not jump when it is edited there.
 */
export const LEADING = 1.36;
/** A little more than any viewer needs, to tell how many lines a box surely holds. */
const CAPACITY_LEADING = 1.37;
/** Room viewers leave between the edge of a field and its text, in pt: twice the width of the default border. */
export const PADDING = 2;

/** How many typed lines a box of this height surely shows. */
export function countLinesThatFit(height: number, size: number): number {
  return Math.max(0, Math.floor((height - 2 * PADDING) / (CAPACITY_LEADING * size) + 1e-6));
}

/** The lines of a text in a box of this width in pt: broken at spaces, within a word only if it is longer than a line. */
export function breakLines(font: FontMetrics, text: string, width: number, size: number): string[] {
  const room = width - 2 * PADDING;
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.match(/[^ \u2003]*[ \u2003]|[^ \u2003]+/g) ?? ['']) {
      if (line !== '' && measureText(font, (line + word).trimEnd(), size) > room) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += word;
      for (;;) {
        const fitting = fittingStart(font, line.trimEnd(), room, size);
        if (fitting.length === line.trimEnd().length) break;
        lines.push(fitting);
        line = line.slice(fitting.length);
      }
    }
    return [...lines, line.trimEnd()];
  });
}

/** As many characters as fit, at least one. */
function fittingStart(font: FontMetrics, text: string, room: number, size: number): string {
  let length = 0;
  let width = 0;
  for (const character of text) {
    width += measureText(font, character, size);
    if (length > 0 && width > room) break;
    length += character.length;
  }
  return text.slice(0, length);
}
