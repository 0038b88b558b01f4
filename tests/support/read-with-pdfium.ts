import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
const pdfium = await init({
  wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer,
});
pdfium.PDFiumExt_Init();

/** What Chrome finds in each field of a form: its text, or whether its box is ticked; empty ones left out. */
export function readWithPdfium(bytes: Uint8Array): Record<string, string | true> {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const memory = malloc(bytes.length);
  (pdfium.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8.set(bytes, memory);
  const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '');
  if (!document) throw new Error('PDFium cannot open the form.');
  const info = pdfium.PDFiumExt_OpenFormFillInfo();
  const form = pdfium.PDFiumExt_InitFormFillEnvironment(document, info);
  const values: Record<string, string | true> = {};
  for (let number = 0; number < pdfium.FPDF_GetPageCount(document); number++) {
    const page = pdfium.FPDF_LoadPage(document, number);
    pdfium.FORM_OnAfterLoadPage(page, form);
    for (let index = 0; index < pdfium.FPDFPage_GetAnnotCount(page); index++) {
      const annotation = pdfium.FPDFPage_GetAnnot(page, index);
      const name = readText((to, size) => pdfium.FPDFAnnot_GetFormFieldName(form, annotation, to, size));
      if (name !== '') {
        const value = readText((to, size) => pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, to, size));
        if (pdfium.FPDFAnnot_IsChecked(form, annotation)) values[name] = true;
        else if (value !== '' && value !== 'Off') values[name] = value;
      }
      pdfium.FPDFPage_CloseAnnot(annotation);
    }
    pdfium.FORM_OnBeforeClosePage(page, form);
    pdfium.FPDF_ClosePage(page);
  }
  pdfium.PDFiumExt_ExitFormFillEnvironment(form);
  pdfium.PDFiumExt_CloseFormFillInfo(info);
  pdfium.FPDF_CloseDocument(document);
  free(memory);
  return values;
}

/** A text that PDFium writes in UTF-16 with a closing zero, after telling how many bytes it takes. */
function readText(write: (to: number, size: number) => number): string {
  const size = write(0, 0);
  if (size <= 2) return '';
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const memory = malloc(size);
  write(memory, size);
  const heap = (pdfium.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
  const text = new TextDecoder('utf-16le').decode(heap.slice(memory, memory + size - 2));
  free(memory);
  return text;
}
