import { offerFile } from './offer-file.ts';

export interface NamedPdf {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Offers several PDFs as one download: the PDF itself if it is only one, else a ZIP of them, since finished PDFs are
 * never joined.
 * @param archiveName of the ZIP, without its ending
 */
export async function offerFiles(files: readonly NamedPdf[], archiveName: string): Promise<void> {
  const [only, ...others] = files;
  if (only && others.length === 0) return offerFile(new Blob([only.bytes], { type: 'application/pdf' }), only.name);
  const { zipSync } = await import('fflate');
  // PDFs are packed already.
  const archive = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 });
  offerFile(new Blob([archive as Uint8Array<ArrayBuffer>], { type: 'application/zip' }), `${archiveName}.zip`);
}
