import { PDFArray, PDFDict, PDFRef, type PDFDocument } from 'pdf-lib';
import type { FontMetrics } from '../../pdf/font/field-font.ts';
import { readTrueType } from '../../pdf/font/read-truetype.ts';
import { inherited } from '../read/collect-widgets.ts';
import { KnownStreams } from '../../pdf/read/known-streams.ts';
import { dictAt, rawAt, textAt, valueAt } from '../../pdf/read/pdf-access.ts';

/** What typed text of a form is set in. */
export interface FieldType {
  metrics: FontMetrics;
  /** The font, and the name fields call it by. */
  font: PDFRef;
  resource: string;
  /** In pt. */
  size: number;
}

/**
 * Tells the font and size a widget's default appearance names (ISO 32000-1, 12.7.3.3), measured from the font embedded in
 * the file. Throws where the file is not as it was published: its font is missing, or not whole.
 */
export function makeTypeFinder(pdf: PDFDocument, form: PDFDict): (widget: PDFDict) => FieldType {
  const resources = dictAt(form, 'DR');
  const fonts = resources && dictAt(resources, 'Font');
  const measured = new Map<string, FontMetrics>();
  return (widget) => {
    const appearance = inherited(widget, 'DA', textAt) ?? textAt(form, 'DA') ?? '';
    const [, resource = '', size] = /\/(\S+)\s+([\d.]+)\s+Tf/.exec(appearance) ?? [];
    const font = fonts && rawAt(fonts, resource);
    const metrics = measured.get(resource) ?? (fonts && measureFont(pdf, fonts, resource));
    if (!(font instanceof PDFRef) || !metrics || !(Number(size) > 0))
      throw new Error('The field font of the PDF to fill is missing or not whole. Take the published file.');
    measured.set(resource, metrics);
    return { metrics, font, resource, size: Number(size) };
  };
}

function measureFont(pdf: PDFDocument, fonts: PDFDict, resource: string): FontMetrics | undefined {
  const type0 = dictAt(fonts, resource);
  const descendants = type0 && valueAt(type0, 'DescendantFonts');
  const descendant = descendants instanceof PDFArray ? pdf.context.lookup(descendants.get(0)) : undefined;
  const descriptor = descendant instanceof PDFDict ? dictAt(descendant, 'FontDescriptor') : undefined;
  return descriptor && known.read(valueAt(descriptor, 'FontFile2'), readTrueType);
}

/** Measuring a font anew would be a fifth of the time to read a file. */
const known = new KnownStreams<FontMetrics>(4);
