import { makeManifest } from '../paper/fields/make-manifest.ts';
import type { PaperDocument, PdfFacts } from '../paper/paper-document.ts';
import { placeFields } from '../paper/fields/placed-fields.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Site } from '../read/schema/site.ts';
import { fieldsPath, programOf } from '../model/address.ts';
import type { Audience } from '../model/node.ts';
import type { Catalogue } from './catalogue.ts';

/** A published PDF: the document it was made from and what is known of the file. */
export interface PublishedPdf {
  document: PaperDocument;
  audience: Audience;
  facts: PdfFacts;
}

/** The index of every published PDF, in the order given. */
export function makeCatalogue(site: Site, pdfs: readonly PublishedPdf[]): Catalogue {
  return {
    format: 'handrail-catalogue',
    format_version: 1,
    publisher: site.publisher.name,
    build_day: site.build_day,
    documents: pdfs.map(({ document, audience, facts }) => ({
      id: facts.documentId,
      path: facts.path,
      kind: document.kind,
      program: programOf(document) ?? null,
      key: document.key,
      title: document.title,
      audience,
      language: document.lang,
      ...facts.face,
      pages: facts.pages,
      bytes: facts.bytes,
      version: document.status.version,
      status: document.status.status,
      fields: fieldsPath(document),
    })),
  };
}

/** For each document the list of its fields and where their widgets lie in every face, by path below the site. */
export function makeFieldsFiles(pdfs: readonly PublishedPdf[]): Map<string, Manifest> {
  const files = new Map<string, Manifest>();
  for (const { document, facts } of pdfs) {
    const manifest = makeManifest(document, placeFields(document, 'fillable'), facts);
    const file = files.get(fieldsPath(document));
    if (file) file.faces.push(...manifest.faces);
    else files.set(fieldsPath(document), manifest);
  }
  return files;
}
