import type { PDFDict } from 'pdf-lib';
import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { isWhole } from './inspect-file.ts';
import { dictAt, valueAt } from '../../pdf/read/pdf-access.ts';

export type OpenedPdf =
  { outcome: 'open'; pdf: PDFDocument; form: PDFDict | undefined } | { outcome: 'damaged' | 'encrypted' | 'xfa' };

/** Opens a PDF, whoever saved it last. Never throws. */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  if (!isWhole(bytes)) return { outcome: 'damaged' };
  const pdf = await load(bytes, { password: '' });
  if (!pdf) {
    const locked = await load(bytes, { ignoreEncryption: true });
    return { outcome: locked?.isEncrypted ? 'encrypted' : 'damaged' };
  }
  const form = dictAt(pdf.catalog, 'AcroForm');
  if (form && valueAt(form, 'XFA')) return { outcome: 'xfa' };
  return { outcome: 'open', pdf, form };
}

/** An empty password opens what is only protected from being changed. */
async function load(
  bytes: Uint8Array,
  encryption: { password: string } | { ignoreEncryption: true },
): Promise<PDFDocument | undefined> {
  try {
    const pdf = await PDFDocument.load(bytes, {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
      preserveXFA: true,
      ...encryption,
    });
    // Throws where the pages cannot be found.
    pdf.getPages();
    return pdf;
  } catch {
    return undefined;
  }
}
