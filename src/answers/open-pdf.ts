import type { PDFDict } from '@cantoo/pdf-lib';
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { dictAt, valueAt } from './pdf-access.ts';

export type OpenedPdf =
  { outcome: 'open'; pdf: PDFDocument; form: PDFDict | undefined } | { outcome: 'damaged' | 'encrypted' | 'xfa' };

/** Opens a PDF, whoever saved it last. Never throws. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  let pdf: PDFDocument;
  try {
    pdf = await PDFDocument.load(bytes, {
      updateMetadata: false,
      ignoreEncryption: true,
      parseSpeed: ParseSpeeds.Fastest,
    });
    if (pdf.isEncrypted) return { outcome: 'encrypted' };
    pdf.getPages();
  } catch {
    return { outcome: 'damaged' };
  }
  const form = dictAt(pdf.catalog, 'AcroForm');
  if (form && valueAt(form, 'XFA')) return { outcome: 'xfa' };
  return { outcome: 'open', pdf, form };
}
