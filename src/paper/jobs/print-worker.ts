import { createPdfMaker } from './pdf-maker.ts';
import type { Printed, PrintOrder } from './print-all.ts';

const maker = createPdfMaker();

/** Makes one PDF; run by each thread of the pool. */
export default function print(order: PrintOrder): Promise<Printed> {
  return maker.makePdf(order);
}
