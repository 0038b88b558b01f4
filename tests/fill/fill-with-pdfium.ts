import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';
import type { WidgetFact } from '../../src/paper/paper-document.ts';
import type { FillOrder } from './fill-order.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
const pdfium = await init({
  wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer,
});
pdfium.PDFiumExt_Init();

const ENTER = 13;

/**
 * Fills and saves a form as Chrome does: by clicking into widgets and typing.
 *
 * @param open pages in view besides those that are typed on: PDFium redraws a field only where its page is open
 */
export function fillWithPdfium(
  bytes: Uint8Array,
  widgets: readonly WidgetFact[],
  orders: readonly FillOrder[],
  open: 'all' | 'none' = 'all',
): Uint8Array {
  const { wasmExports } = pdfium.pdfium;
  const memory = wasmExports.malloc(bytes.length);
  heap().set(bytes, memory);
  const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '');
  if (!document) throw new Error('PDFium cannot open the form.');
  const info = pdfium.PDFiumExt_OpenFormFillInfo();
  const form = pdfium.PDFiumExt_InitFormFillEnvironment(document, info);
  const pages = new Map<number, number>();
  const typedOn = orders.map((order) => findWidget(widgets, order).page);
  for (const number of new Set(open === 'all' ? widgets.map((widget) => widget.page) : typedOn)) {
    const page = pdfium.FPDF_LoadPage(document, number - 1);
    pdfium.FORM_OnAfterLoadPage(page, form);
    pages.set(number, page);
  }
  for (const order of orders) {
    const widget = findWidget(widgets, order);
    const page = pages.get(widget.page)!;
    const [left, bottom, right, top] = widget.rect;
    const [x, y] = [(left + right) / 2, (bottom + top) / 2];
    pdfium.FORM_OnMouseMove(form, page, 0, x, y);
    pdfium.FORM_OnLButtonDown(form, page, 0, x, y);
    pdfium.FORM_OnLButtonUp(form, page, 0, x, y);
    const text = (order.text ?? '').replaceAll('\n', String.fromCharCode(ENTER));
    for (let at = 0; at < text.length; at++) pdfium.FORM_OnChar(form, page, text.charCodeAt(at), 0);
    pdfium.FORM_ForceToKillFocus(form);
  }
  for (const page of pages.values()) {
    pdfium.FORM_OnBeforeClosePage(page, form);
    pdfium.FPDF_ClosePage(page);
  }
  const writer = pdfium.PDFiumExt_OpenFileWriter();
  pdfium.PDFiumExt_SaveAsCopy(document, writer);
  const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
  const target = wasmExports.malloc(size);
  pdfium.PDFiumExt_GetFileWriterData(writer, target, size);
  const saved = heap().slice(target, target + size);
  wasmExports.free(target);
  pdfium.PDFiumExt_CloseFileWriter(writer);
  pdfium.PDFiumExt_ExitFormFillEnvironment(form);
  pdfium.PDFiumExt_CloseFormFillInfo(info);
  pdfium.FPDF_CloseDocument(document);
  wasmExports.free(memory);
  return saved;
}

function findWidget(widgets: readonly WidgetFact[], order: FillOrder): WidgetFact {
  const found = widgets.filter(
    (widget) => widget.name === order.name && (order.state ?? widget.option) === widget.option,
  );
  const widget = found[order.place ?? 0];
  if (!widget) throw new Error(`The form has no widget “${order.name}”.`);
  return widget;
}

// The memory moves when it grows, so it is looked up each time.
function heap(): Uint8Array {
  return (pdfium.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
}
