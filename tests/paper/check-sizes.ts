import { placeFields } from '../../src/paper/fields/placed-fields.ts';
import type { PaperDocument, WidgetFact } from '../../src/paper/paper-document.ts';
import { originalName } from '../../src/model/field-name.ts';
import type { Face } from '../../src/model/face.ts';
import { widgetNames } from '../../src/model/fields-of.ts';
import type { Field } from '../../src/model/node.ts';
import { inPoints, type LayoutFault } from './layout-fault.ts';
import type { LaidOutPdf } from './laid-out-pdf.ts';
import type { TextBox } from './read-laid-out-pages.ts';

const MM = 72 / 25.4;

/** Least sizes in pt. Small print is the footer and what a document says of itself; large print has none. */
const TEXT = { standard: 12, large: 18 };
const SMALL_PRINT = { standard: 9, large: 18 };
/** An area to touch (pdf-forms.md, Print dimensions). */
const TOUCH = { standard: 7 * MM, large: 10 * MM };
/** The box of a single line; with the gap below its label the line lies 8.5 mm below it, 12.4 in large print (look.md, Paper). */
const LINE = { standard: 7 * MM, large: 10 * MM };
/** What the tallest viewer needs for a typed line, in em. */
const TYPED = 1.37;

/** Letters, boxes to tick and boxes to write in that are too small. */
export function* checkSizes(
  { pages, widgets }: LaidOutPdf,
  document: PaperDocument,
  { edition, size }: Face,
  smallPrint: ReadonlySet<TextBox>,
): Generator<LayoutFault> {
  for (const { number, texts } of pages) {
    for (const box of texts) {
      const { text, size: letters, mcid } = box;
      const least = mcid === undefined || smallPrint.has(box) ? SMALL_PRINT[size] : TEXT[size];
      if (text.trim() !== '' && letters < least - 0.01) {
        yield {
          rule: 'text-size',
          page: number,
          text,
          message: `is set in ${inPoints(letters)}; the least is ${inPoints(least)}`,
        };
      }
    }
  }
  const fields = new Map<string, Field>();
  for (const { field } of placeFields(document, edition))
    for (const name of [field.name, ...widgetNames(field)]) fields.set(name, field);
  for (const widget of widgets) {
    const { least, what } = leastSize(fields.get(originalName(widget.name))!, widget, size);
    const [left, bottom, right, top] = widget.rect;
    const measured = { width: right - left, height: top - bottom };
    if (measured.width < least.width - 0.05 || measured.height < least.height - 0.05) {
      const sizes = [measured, least].map(({ width, height }) => `${inPoints(width)} × ${inPoints(height)}`);
      yield {
        rule: 'widget-size',
        page: widget.page,
        text: widget.name,
        message: `is ${what} of ${sizes[0]}; the least is ${sizes[1]}`,
      };
    }
  }
}

function leastSize(
  field: Field,
  { option }: WidgetFact,
  size: Face['size'],
): { least: { width: number; height: number }; what: string } {
  const touch = TOUCH[size];
  if (option !== undefined || field.kind === 'check')
    return { least: { width: touch, height: touch }, what: 'an area to tick' };
  const lines = field.kind === 'text' ? field.lines : 1;
  if (lines === 1) return { least: { width: touch, height: LINE[size] }, what: 'a line to write on' };
  return { least: { width: touch, height: lines * TYPED * TEXT[size] }, what: `room for ${lines} lines` };
}
