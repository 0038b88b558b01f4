import { measureText, type FontMetrics } from '../font/field-font.ts';
import { breakLines, countLinesThatFit, PADDING } from './field-text.ts';

/** Stands for a letter the font lacks. It is no letter anyone writes, so a reader knows it for what it is. */
const STAND_IN = '\ufffd';
/** The sign that a text goes on elsewhere. */
const CUT = '…';

/** Characters without a form of their own: joiners, marks of direction, controls other than white space. */
export const FORMLESS = /\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/u;

/** A box to write in, in pt. */
export interface TextBox {
  width: number;
  height: number;
  multiline: boolean;
}

/**
 * A text in the letters a font has. Tabs become spaces, characters without a form of their own are left out, and any
 * other letter the font lacks is replaced by a stand-in, which is returned in `missing`, each once.
 */
export function makeShowable(font: FontMetrics, text: string): { shown: string; missing: string[] } {
  const missing = new Set<string>();
  let shown = '';
  for (const character of text) {
    if (character === '\n') shown += character;
    else if (FORMLESS.test(character)) continue;
    else if (/(?!\p{Zs})\s/u.test(character)) shown += ' ';
    else if (font.glyphs.has(character.codePointAt(0)!)) shown += character;
    else if (/\s/u.test(character)) shown += ' ';
    else {
      missing.add(character);
      shown += font.glyphs.has(STAND_IN.codePointAt(0)!) ? STAND_IN : ' ';
    }
  }
  return { shown, missing: [...missing] };
}

/** As much of a text as its box surely shows; where that is not all, the last line ends in “…”. */
export function fitText(
  font: FontMetrics,
  text: string,
  box: TextBox,
  size: number,
): { shown: string; complete: boolean } {
  const room = box.width - 2 * PADDING;
  if (!box.multiline) {
    const line = text.replaceAll('\n', ' ');
    const complete = measureText(font, line.trimEnd(), size) <= room;
    return { shown: complete ? line : cutLine(font, line, room, size), complete };
  }
  const lines = breakLines(font, text, box.width, size);
  const capacity = Math.max(1, countLinesThatFit(box.height, size));
  if (lines.length <= capacity) return { shown: text, complete: true };
  const last = cutLine(font, lines[capacity - 1]!, room, size);
  return { shown: [...lines.slice(0, capacity - 1), last].join('\n'), complete: false };
}

/** The start of a line with “…” after it. */
function cutLine(font: FontMetrics, line: string, room: number, size: number): string {
  let width = measureText(font, ` ${CUT}`, size);
  let start = '';
  for (const character of line) {
    width += measureText(font, character, size);
    if (width > room) break;
    start += character;
  }
  return `${start.trimEnd()} ${CUT}`;
}
