import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import type { StructureTree } from '../../pdf/read/structure-tree.ts';
import { readStructureTree } from '../../pdf/read/structure-tree.ts';
import type { PdfDict } from '../../pdf/values.ts';
import type { ObjectIndex } from './object-index.ts';
import { indexObjects } from './object-index.ts';
import type { Content } from './read-content.ts';
import { readContent } from './read-content.ts';
import type { Field } from './read-fields.ts';
import { readFields } from './read-fields.ts';
import type { Page } from './read-pages.ts';
import { readPages } from './read-pages.ts';

/** A PDF read once, in the terms the clauses speak of. */
export interface Ua1Document {
  pdf: PdfObjects;
  catalog: PdfDict;
  objects: ObjectIndex;
  tree: StructureTree | undefined;
  pages: readonly Page[];
  form: PdfDict | undefined;
  fields: readonly Field[];
  content: Content;
  /** The language of the document; it holds wherever no other is said. */
  language: string | undefined;
}

export function readUa1Document(pdf: PdfObjects): Ua1Document {
  const { catalog } = pdf;
  const tree = readStructureTree(pdf);
  const pages = readPages(pdf);
  const form = pdf.dictAt(catalog, 'AcroForm');
  return {
    pdf,
    catalog,
    objects: indexObjects(pdf),
    tree,
    pages,
    form,
    fields: readFields(pdf),
    content: readContent(pdf, pages, tree),
    language: pdf.textAt(catalog, 'Lang'),
  };
}
