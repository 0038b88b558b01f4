import { DOCUMENT_ID_KEY } from '../../model/document-id.ts';
import type { PdfFile } from '../../pdf/read/pdf-file.ts';
import { encodeText } from '../../pdf/text-string.ts';
import { PdfRef, PdfStream } from '../../pdf/values.ts';

/** Writes the document id into the information dictionary and as `dc:identifier` into the XMP metadata. */
export function addDocumentId(file: PdfFile, documentId: string): void {
  const info = file.trailer.get('Info');
  const metadata = file.catalog.get('Metadata');
  if (!(info instanceof PdfRef) || !(metadata instanceof PdfRef)) throw new Error('The typeset PDF has no metadata.');
  file.set(info, file.dict(info).set(DOCUMENT_ID_KEY, encodeText(documentId)));

  const stream = file.get(metadata);
  if (!(stream instanceof PdfStream) || stream.dict.has('Filter'))
    throw new Error('The typeset PDF has no readable metadata.');
  const xmp = new TextDecoder().decode(stream.data);
  const end = xmp.indexOf('</rdf:Description>');
  const identified = `${xmp.slice(0, end)}<dc:identifier>${escapeXml(documentId)}</dc:identifier>${xmp.slice(end)}`;
  file.set(metadata, new PdfStream(stream.dict, new TextEncoder().encode(identified)));
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
