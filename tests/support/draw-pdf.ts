import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import sharp from 'sharp';

/** FPDF_ANNOT: draw widgets as well (fpdfview.h). */
const WITH_ANNOTATIONS = 1;

let engine: Promise<WrappedPdfiumModule> | undefined;

function startEngine(): Promise<WrappedPdfiumModule> {
  return (engine ??= (async () => {
    const wasm = await fs.readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
    const pdfium = await init({
      wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer,
    });
    pdfium.PDFiumExt_Init();
    return pdfium;
  })());
}

/** The engine's memory; the package leaves it out of its types. */
function memoryOf(pdfium: WrappedPdfiumModule): Uint8Array {
  return (pdfium.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8;
}

/** Pages of a PDF as PNG pictures, drawn as Chrome draws them. `dpi` is in pixels per inch; pages count from 1. */
export async function drawPdf(bytes: Uint8Array, dpi: number, pages?: readonly number[]): Promise<Buffer[]> {
  const pdfium = await startEngine();
  const file = pdfium.pdfium.wasmExports.malloc(bytes.length);
  memoryOf(pdfium).set(bytes, file);
  const document = pdfium.FPDF_LoadMemDocument(file, bytes.length, '');
  if (!document) throw new Error('PDFium cannot open this file.');
  try {
    const wanted = pages ?? Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, at) => at + 1);
    const pictures = [];
    for (const page of wanted) pictures.push(await drawPage(pdfium, document, page - 1, dpi / 72));
    return pictures;
  } finally {
    pdfium.FPDF_CloseDocument(document);
    pdfium.pdfium.wasmExports.free(file);
  }
}

function drawPage(pdfium: WrappedPdfiumModule, document: number, index: number, scale: number): Promise<Buffer> {
  const page = pdfium.FPDF_LoadPage(document, index);
  const width = Math.round(pdfium.FPDF_GetPageWidthF(page) * scale);
  const height = Math.round(pdfium.FPDF_GetPageHeightF(page) * scale);
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS);
  const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
  const bgra = Buffer.from(memoryOf(pdfium).slice(start, start + width * height * 4));
  pdfium.FPDFBitmap_Destroy(bitmap);
  pdfium.FPDF_ClosePage(page);
  for (let at = 0; at < bgra.length; at += 4) {
    const blue = bgra[at]!;
    bgra[at] = bgra[at + 2]!;
    bgra[at + 2] = blue;
    bgra[at + 3] = 255;
  }
  return sharp(bgra, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
}
