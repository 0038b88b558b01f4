import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FillOrder } from './fill-order.ts';

/** Fills and saves a form as Firefox does. */
export async function fillWithPdfjs(bytes: Uint8Array, orders: readonly FillOrder[]): Promise<Uint8Array> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const fields = (await pdf.getFieldObjects()) as unknown as Map<
    string,
    { id: string; type: string; exportValues?: string }[]
  >;
  for (const order of orders) {
    const widgets = fields.get(order.name)?.filter((field) => field.type !== '') ?? [];
    if (widgets.length === 0) throw new Error(`pdf.js sees no field “${order.name}”.`);
    for (const widget of widgets) {
      // Firefox writes what is typed in one place of a field into all of them.
      if (order.text !== undefined) pdf.annotationStorage.setValue(widget.id, { value: order.text });
      else
        pdf.annotationStorage.setValue(widget.id, {
          value: order.state === undefined || widget.exportValues === order.state,
        });
    }
  }
  const saved = await pdf.saveDocument();
  await task.destroy();
  return saved;
}
