import type { PDFDict, PDFDocument } from 'pdf-lib';
import { loadPdf } from '../../pdf/read/load-pdf.ts';
import { dictAt, valueAt } from '../../pdf/read/pdf-access.ts';
import { TooLargeError } from '../../pdf/read/too-large-error.ts';
import { isWhole, namesEncryption } from './inspect-file.ts';

export type OpenedPdf =
  | { outcome: 'open'; pdf: PDFDocument; form: PDFDict | undefined }
  | { outcome: 'damaged' | 'encrypted' | 'xfa' | 'too-much-inside' };

/** Opens a PDF, whoever saved it last. Never throws. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  if (!isWhole(bytes)) return { outcome: 'damaged' };
  let pdf: PDFDocument;
  try {
    pdf = await loadPdf(bytes);
    // Throws where the pages cannot be found.
    pdf.getPages();
  } catch (error) {
    if (error instanceof TooLargeError) return { outcome: 'too-much-inside' };
    // Objects of a locked file may be packed in streams that are locked as well; the dictionary that says so never is.
    return { outcome: namesEncryption(bytes) ? 'encrypted' : 'damaged' };
  }
  const form = dictAt(pdf.catalog, 'AcroForm');
  if (form && valueAt(form, 'XFA')) return { outcome: 'xfa' };
  return { outcome: 'open', pdf, form };
}
