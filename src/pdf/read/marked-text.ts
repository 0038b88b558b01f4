import { readOperators } from './read-operators.ts';
import { decodeText } from '../text-string.ts';
import type { DecodeShown } from './to-unicode.ts';
import { isDict, PdfName, PdfString, type PdfValue } from '../values.ts';

/** The text of a page, as far as it lies in its content stream itself. */
export interface PageText {
  /**
   * That of each piece of marked content by its MCID (ISO 32000-1, 14.6). Replacement text (`ActualText`, 14.9.4) stands for
   * what is shown within it.
   */
  marked: Map<number, string>;
  /** All that is shown, in the order it is drawn. */
  shown: string;
}

export function readPageText(content: Uint8Array, fontOf: (resource: string) => DecodeShown): PageText {
  const marked = new Map<number, string>();
  const shown: string[] = [];
  const open: { mcid: number | undefined; replaced: boolean }[] = [];
  let decode: DecodeShown = () => '';

  const append = (text: string): void => {
    const mcid = [...open].reverse().find((content) => content.mcid !== undefined)?.mcid;
    if (mcid !== undefined) marked.set(mcid, (marked.get(mcid) ?? '') + text);
  };
  const show = (value: PdfValue | undefined): void => {
    if (!(value instanceof PdfString)) return;
    const text = decode(value.bytes);
    shown.push(text);
    if (!open.some((content) => content.replaced)) append(text);
  };

  readOperators(content, (operator, operands) => {
    switch (operator) {
      case 'BMC':
        open.push({ mcid: undefined, replaced: false });
        break;
      case 'BDC': {
        const properties = operands[1];
        const mcid = isDict(properties) ? properties.get('MCID') : undefined;
        const actual = isDict(properties) ? properties.get('ActualText') : undefined;
        open.push({ mcid: typeof mcid === 'number' ? mcid : undefined, replaced: false });
        if (actual instanceof PdfString) {
          if (!open.some((content) => content.replaced)) append(decodeText(actual.bytes));
          open.at(-1)!.replaced = true;
        }
        break;
      }
      case 'EMC':
        open.pop();
        break;
      case 'Tf':
        if (operands[0] instanceof PdfName) decode = fontOf(operands[0].name);
        break;
      case 'Tj':
      case "'":
      case '"':
        show(operands.at(-1));
        break;
      case 'TJ':
        if (Array.isArray(operands[0])) operands[0].forEach(show);
        break;
      default:
    }
  });
  return { marked, shown: shown.join('') };
}
