import type { PDFDict, PDFDocument } from 'pdf-lib';
import { measureText } from '../../pdf/font/field-font.ts';
import { inherited, type FoundWidget } from './collect-widgets.ts';
import { makeTypeFinder } from '../fill/field-type.ts';
import { numberAt } from '../../pdf/read/pdf-access.ts';

/** Field flag (ISO 32000-1, table 228). */
const DO_NOT_SCROLL = 1 << 23;

/**
 * Tells whether the text of a line that may not scroll ends where its box does, to within the widest letter. Chrome takes
 * no more there, so that the end of a sentence may be missing; a text far beyond its box was written elsewhere, and is whole.
 */
export function makeLineMeasure(pdf: PDFDocument, form: PDFDict): (widget: FoundWidget, text: string) => boolean {
  const typeOf = makeTypeFinder(pdf, form);
  return ({ dict, rect }, text) => {
    if (((inherited(dict, 'Ff', numberAt) ?? 0) & DO_NOT_SCROLL) === 0) return false;
    try {
      const { metrics, size } = typeOf(dict);
      const room = (rect[2] ?? 0) - (rect[0] ?? 0);
      return Math.abs(room - measureText(metrics, text, size)) <= measureText(metrics, 'm', size);
    } catch {
      // The program that saved it took the font away.
      return false;
    }
  };
}
