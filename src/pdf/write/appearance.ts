import { encodeShown, type FontMetrics } from '../font/field-font.ts';
import { breakLines, LEADING, PADDING } from './field-text.ts';
import { printNumber } from './print-value.ts';

/** What a field's text is set in: the resource name of the font, and the size in pt. */
export interface FieldType {
  font: FontMetrics;
  resource: string;
  size: number;
}

/** The default appearance string from which a viewer sets typed text (ISO 32000-1, 12.7.3.3). */
export function defaultAppearance(resource: string, size: number): string {
  return `/${resource} ${printNumber(size)} Tf 0 g`;
}

/**
 * The appearance stream of a text field with a text in it. One line stands in the middle of the box, several start at
 * its top. Throws on a character the font lacks: a viewer would show a box in its place.
 */
export function drawText(
  text: string,
  box: { width: number; height: number; multiline: boolean },
  type: FieldType,
): string {
  if (text === '') return '/Tx BMC\nEMC';
  const { font, resource, size } = type;
  const lines = box.multiline ? breakLines(font, text, box.width, size) : [text.replaceAll('\n', ' ')];
  const ascent = (font.ascent * size) / 1000;
  const descent = (font.descent * size) / 1000;
  const baseline = box.multiline ? box.height - PADDING - ascent : (box.height - ascent - descent) / 2;
  const shown = lines.map((line) => `${encodeShown(font, line)} Tj`).join(`\n0 ${printNumber(-LEADING * size)} Td\n`);
  return [
    '/Tx BMC',
    'q',
    `1 1 ${printNumber(box.width - 2)} ${printNumber(box.height - 2)} re W n`,
    'BT',
    defaultAppearance(resource, size),
    `${PADDING} ${printNumber(baseline)} Td`,
    shown,
    'ET',
    'Q',
    'EMC',
  ].join('\n');
}

/**
 * A tick as lines, in the middle of a box. Drawn without a font: some viewers only show glyphs whose font they find
 * in the stream's own resources.
 */
export function drawTick(box: { width: number; height: number }): string {
  // The drawn box is a little smaller than the widget, which is easier to hit; 14 pt are 5 mm.
  const side = Math.min(box.width, box.height, 14) * 0.64;
  const left = (box.width - side) / 2;
  const bottom = (box.height - side) / 2;
  const point = (x: number, y: number): string => `${printNumber(left + x * side)} ${printNumber(bottom + y * side)}`;
  return `q 0 G ${printNumber(side * 0.17)} w 1 J 1 j ${point(0, 0.5)} m ${point(0.36, 0.08)} l ${point(1, 0.94)} l S Q`;
}
