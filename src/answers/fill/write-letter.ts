import { PDFDocument, PDFObjectCopier, type PDFRef } from 'pdf-lib';
import { setAt } from '../../pdf/read/pdf-access.ts';
import { addTextPages, type FooterWords } from './add-continuation.ts';
import { makeTypeFinder } from './field-type.ts';
import type { Piece } from './lay-out-continuation.ts';
import { openForm } from './open-form.ts';

export interface Letter {
  title: string;
  /** BCP 47. */
  lang: string;
  /** The first is its heading. */
  text: readonly Piece[];
  words: FooterWords;
}

/**
 * Writes a tagged PDF (PDF/UA-1) of text alone, on the paper and in the field font of a published form. The same arguments give
 * the same bytes. Throws if `form` is not a fillable PDF as it was published.
 *
 * @returns with the letters that the font lacks; a stand-in is shown for each
 */
export async function writeLetter(
  form: Uint8Array,
  { title, lang, text, words }: Letter,
): Promise<{ bytes: Uint8Array; missing: string[] }> {
  const published = await openForm(form);
  const type = makeTypeFinder(published.pdf, published.form)(published.form);
  const pdf = await PDFDocument.create({ updateMetadata: false });
  tagDocument(pdf, title, lang);
  const font = PDFObjectCopier.for(published.pdf.context, pdf.context).copy(type.font) as PDFRef;
  const missing = addTextPages(pdf, text, words, { ...type, font }, published.pdf.getPage(0).getSize());
  return { bytes: await pdf.save({ addDefaultPage: false }), missing };
}

/** What makes a file without pages a tagged one: title, language, an empty structure tree, and metadata that say so. */
function tagDocument(pdf: PDFDocument, title: string, lang: string): void {
  const { catalog, context } = pdf;
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(lang);
  const structure = context.obj({ Type: 'StructTreeRoot', ParentTree: { Nums: [] }, ParentTreeNextKey: 0 });
  const root = context.register(structure);
  const document = context.register(context.obj({ Type: 'StructElem', S: 'Document', P: root }));
  setAt(structure, 'K', context.obj([document]));
  setAt(catalog, 'StructTreeRoot', root);
  setAt(catalog, 'MarkInfo', context.obj({ Marked: true }));
  const metadata = context.stream(new TextEncoder().encode(writeMetadata(title)), { Type: 'Metadata', Subtype: 'XML' });
  setAt(catalog, 'Metadata', context.register(metadata));
}

function writeMetadata(title: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped}</rdf:li></rdf:Alt></dc:title>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}
