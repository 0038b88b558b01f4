import { fromPdfLib } from './from-pdf-lib.ts';
import { loadPdf } from './load-pdf.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { PdfSyntaxError } from './pdf-syntax-error.ts';
import { readFinishedPdf } from './read-finished-pdf.ts';

/**
 * The objects of a PDF: of a file of ours as it was written, of any other, or a damaged one, as well as pdf-lib can make it out.
 * What is in a locked file is not unlocked. Throws where it is no PDF, or one that would take all memory.
 */
export async function readObjects(bytes: Uint8Array): Promise<PdfObjects> {
  try {
    return readFinishedPdf(bytes);
  } catch (error) {
    if (!(error instanceof PdfSyntaxError)) throw error;
    const { context } = await loadPdf(bytes, { ignoreEncryption: true });
    return fromPdfLib(context);
  }
}
