import type { PDFDict, PDFDocument } from 'pdf-lib';
import type { Manifest } from '../../model/manifest.ts';
import { findManifest } from '../read/find-manifest.ts';
import { openPdf } from '../read/open-pdf.ts';
import { isContinuation } from './continuation-mark.ts';

/** Opens a form as it was published. Throws on any other file, which could be filled in part only. */
export async function openForm(bytes: Uint8Array): Promise<{ pdf: PDFDocument; form: PDFDict; manifest: Manifest }> {
  const opened = await openPdf(bytes);
  if (opened.outcome !== 'open') throw new Error(`The form to fill cannot be opened: ${opened.outcome}.`);
  const { pdf, form } = opened;
  const manifest = findManifest(pdf);
  if (!form || !manifest) throw new Error('The PDF to fill has no fields of ours.');
  if (pdf.getPages().some(isContinuation))
    throw new Error('The PDF to fill has answers continued at its end already. Take the published file.');
  return { pdf, form, manifest };
}
