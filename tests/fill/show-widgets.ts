import { PDFDocument } from 'pdf-lib';
import { readAppearanceText } from '../../src/answers/read/appearance-text.ts';
import { collectWidgets } from '../../src/answers/read/collect-widgets.ts';

/** The text each widget of a field shows, by its appearance. */
export async function showWidgets(bytes: Uint8Array, name: string): Promise<(string | undefined)[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return collectWidgets(pdf, undefined)
    .filter((widget) => widget.name === name)
    .map((widget) => readAppearanceText(widget.dict, undefined));
}
