import type { PDFContext, PDFDict, PDFDocument } from 'pdf-lib';
import type { ObjectIndex } from './object-index.ts';
import { indexObjects } from './object-index.ts';
import { dictAt, textAt } from '../../pdf/read/pdf-access.ts';
import type { Content } from './read-content.ts';
import { readContent } from './read-content.ts';
import type { Field } from './read-fields.ts';
import { readFields } from './read-fields.ts';
import type { Page } from './read-pages.ts';
import { readPages } from './read-pages.ts';
import type { StructureTree } from '../../pdf/read/structure-tree.ts';
import { readStructureTree } from '../../pdf/read/structure-tree.ts';

/** A PDF read once, in the terms the clauses speak of. */
export interface Ua1Document {
  context: PDFContext;
  catalog: PDFDict;
  objects: ObjectIndex;
  tree: StructureTree | undefined;
  pages: readonly Page[];
  form: PDFDict | undefined;
  fields: readonly Field[];
  content: Content;
  /** The language of the document; it holds wherever no other is said. */
  language: string | undefined;
}

export function readUa1Document({ context, catalog }: PDFDocument): Ua1Document {
  const tree = readStructureTree(catalog);
  const pages = readPages(catalog);
  const form = dictAt(catalog, 'AcroForm');
  return {
    context,
    catalog,
    objects: indexObjects(context),
    tree,
    pages,
    form,
    fields: readFields(form),
    content: readContent(pages, tree),
    language: textAt(catalog, 'Lang'),
  };
}
