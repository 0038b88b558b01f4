import type { PDFRef } from 'pdf-lib';
import { PDFHexString, PDFName, type PDFDict, type PDFDocument } from 'pdf-lib';
import { drawText } from '../../pdf/write/appearance.ts';
import { fitText, makeShowable } from '../../pdf/write/fit-text.ts';
import { inherited, owningField, type FoundWidget } from '../read/collect-widgets.ts';
import type { MatchedField } from '../read/match-widgets.ts';
import { numberAt, numbersAt, setAt } from '../../pdf/read/pdf-access.ts';
import type { FieldType } from './field-type.ts';

/** Field flag (ISO 32000-1, table 228). */
const MULTILINE = 1 << 12;

/**
 * Writes a text into every place of a field: its value whole, and as much of it as each box shows.
 *
 * @returns the letters the font lacks, and whether all of the text can be read in every place
 */
export function writeText(
  pdf: PDFDocument,
  widgets: MatchedField<FoundWidget>['widgets'],
  text: string,
  typeOf: (widget: PDFDict) => FieldType,
): { missing: string[]; complete: boolean } {
  const missing = new Set<string>();
  let complete = true;
  for (const { found } of widgets) {
    const { dict } = found;
    const type = typeOf(dict);
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(dict, 'Rect');
    const multiline = ((inherited(dict, 'Ff', numberAt) ?? 0) & MULTILINE) !== 0;
    const box = { width: right - left, height: top - bottom, multiline };
    const showable = makeShowable(type.metrics, text);
    const fitted = fitText(type.metrics, showable.shown, box, type.size);
    showable.missing.forEach((letter) => missing.add(letter));
    complete &&= fitted.complete;
    setAt(owningField(dict), 'V', PDFHexString.fromText(text));
    setAt(dict, 'AP', pdf.context.obj({ N: makeLook(pdf, type, box, fitted.shown) }));
  }
  return { missing: [...missing], complete };
}

function makeLook(
  pdf: PDFDocument,
  { metrics, font, resource, size }: FieldType,
  box: { width: number; height: number; multiline: boolean },
  shown: string,
): PDFRef {
  const look = pdf.context.flateStream(drawText(shown, box, { font: metrics, resource, size }), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, box.width, box.height],
  });
  const fonts = pdf.context.obj({});
  fonts.set(PDFName.of(resource), font);
  look.dict.set(PDFName.of('Resources'), pdf.context.obj({ Font: fonts }));
  return pdf.context.register(look);
}
