import path from 'node:path';
import { runTool } from '../support/outside-tools.ts';
import type { FillOrder } from './fill-order.ts';

const SCRIPT = path.join(import.meta.dirname, 'fill-with-mupdf.script.js');

/** Fills and saves a form as viewers built on MuPDF do. Needs `mutool`. */
export function fillWithMupdf(bytes: Uint8Array, orders: readonly FillOrder[]): Uint8Array {
  return runTool(bytes, 'mutool', ['run', SCRIPT, JSON.stringify(orders)]);
}
