import { formatDocumentId } from '../../model/document-id.ts';
import { pdfPath, publishedIn } from '../../model/address.ts';
import { faceName, type Face } from '../../model/face.ts';
import { addFields, type FieldTools } from '../fields/add-fields.ts';
import { typesetToFit } from '../flex/typeset-to-fit.ts';
import { makeManifest } from '../fields/make-manifest.ts';
import type { Overflow, PaperDocument, PaperSetting, PdfFacts } from '../paper-document.ts';
import { placeFields } from '../fields/placed-fields.ts';
import type { Typesetter } from '../typeset/typeset.ts';

/** The engines a PDF is made with; prepared once, for any number of PDFs. */
export interface PdfTools extends FieldTools {
  typesetter: Typesetter;
}

export interface MadePdf {
  bytes: Uint8Array;
  facts: PdfFacts;
  /** Words that do not fit their place; such a PDF must not be published. */
  overflows: Overflow[];
}

/** One face of a document as a finished PDF. The same arguments give the same bytes. */
export function makePdf(document: PaperDocument, face: Face, setting: PaperSetting, tools: PdfTools): MadePdf {
  const fields = placeFields(document, face.edition);
  const { typeset, fill } = typesetToFit(document, face, setting, fields, tools);
  const path = pdfPath(document, face);
  const documentId = formatDocumentId({
    program: publishedIn(document),
    key: document.key,
    version: document.status.version,
    lang: document.lang,
    face: faceName(face),
  });
  const { bytes, ...form } = addFields(
    typeset.bytes,
    {
      fields,
      edition: face.edition,
      size: face.size,
      documentId,
      manifestOf: (placed) => makeManifest(document, fields, { documentId, path, face, ...placed }),
      ...setting.form,
    },
    tools,
  );
  const facts: PdfFacts = { path, face, pages: typeset.pages, bytes: bytes.length, fill, documentId, ...form };
  return { bytes, facts, overflows: typeset.overflows };
}
