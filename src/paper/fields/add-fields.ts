import type { Compression } from '../../pdf/write/compression.ts';
import type { FieldFont } from '../../pdf/font/field-font.ts';
import { PdfFile } from '../../pdf/read/pdf-file.ts';
import { readStructureTree } from '../../pdf/write/typeset-structure.ts';
import { name } from '../../pdf/values.ts';
import { writePdf } from '../../pdf/write/write-pdf.ts';
import { attachManifest } from './attach-manifest.ts';
import type { FieldSettings, PlacedForm } from './field-settings.ts';
import { bindWidgets, readAnnotations, type PageWithAnnotations } from './find-placeholders.ts';
import { makeFormFields } from './form-fields.ts';
import { addDocumentId } from './identify.ts';
import { nameLinks } from './name-links.ts';
import { PageTexts } from './page-texts.ts';
import { makePrintFields } from './print-fields.ts';
import { markRowHeaders } from './row-headers.ts';
import { listWidgets } from './widgets.ts';

export interface FieldTools {
  fieldFont: FieldFont;
  compression: Compression;
}

/**
 * Makes the form of a typeset PDF: its placeholders become widgets, or in the print edition places to write.
 * Throws, with every name, when placeholders and fields are not the same ones.
 */
export function addFields(
  typeset: Uint8Array,
  settings: FieldSettings,
  tools: FieldTools,
): { bytes: Uint8Array } & PlacedForm {
  const file = new PdfFile(typeset);
  const tree = readStructureTree(file);
  const pages = readAnnotations(file, tree);
  const print = settings.edition === 'print';
  const bound = bindWidgets(pages, listWidgets(settings.fields));

  markRowHeaders(file, tree, new Set(bound.map((widget) => widget.annotation.element)));
  const texts = new PageTexts(file, tools.compression);
  nameLinks(file, pages, texts);
  const widgets = print ? makePrintFields(file, bound) : makeFormFields(file, bound, settings, tools.fieldFont);
  const isForm = !print && bound.length > 0;
  const placed: PlacedForm = { widgets, ...(isForm && { printed: texts.describe() }) };
  if (isForm) attachManifest(file, settings.manifestOf(placed), tools.compression);
  addDocumentId(file, settings.documentId);
  orderAnnotations(file, pages);
  return { bytes: writePdf(file, tools.compression), ...placed };
}

/** Viewers go from field to field in the order of this list, whatever `Tabs` says. */
function orderAnnotations(file: PdfFile, pages: readonly PageWithAnnotations[]): void {
  for (const { ref, dict, annotations } of pages) {
    const refs = annotations.map((annotation) => annotation.ref);
    if (refs.length > 0) dict.set('Annots', refs);
    else dict.delete('Annots');
    dict.set('Tabs', name('S'));
    file.set(ref, dict);
  }
}
