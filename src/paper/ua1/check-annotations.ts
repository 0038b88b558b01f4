import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import type { PdfDict } from '../../pdf/values.ts';
import type { Ua1Finding } from './finding.ts';
import { isExemptAnnotation } from './read-pages.ts';
import { findStandardType } from '../../pdf/read/role-map.ts';
import { findElementOfAnnotation } from '../../pdf/read/structure-tree.ts';
import type { StructureTree } from '../../pdf/read/structure-tree.ts';
import type { Ua1Document } from './ua1-document.ts';

/** The place of annotations in the structure, their texts and tab order (ISO 14289-1, 7.18). */
export function* checkAnnotations({ pdf, pages, tree }: Ua1Document): Generator<Ua1Finding> {
  for (const page of pages) {
    if (page.annotations.length > 0 && pdf.nameAt(page.dict, 'Tabs') !== 'S') {
      const message = `Page ${page.number} has annotations, but its tab order is not that of the structure.`;
      yield { clause: '7.18.3-1', page: page.number, message };
    }
    for (const annotation of page.annotations) {
      if (isExemptAnnotation(pdf, annotation, page)) continue;
      for (const { clause, message } of findAnnotationBreaks(pdf, annotation, tree)) {
        const object = pdf.objectOf(annotation);
        yield { clause, page: page.number, object, message: `The annotation ${object} ${message}.` };
      }
    }
  }
}

function* findAnnotationBreaks(
  pdf: PdfObjects,
  annotation: PdfDict,
  tree: StructureTree | undefined,
): Generator<Pick<Ua1Finding, 'clause' | 'message'>> {
  const subtype = pdf.nameAt(annotation, 'Subtype') ?? '';
  const element = findElementOfAnnotation(pdf, annotation, tree);
  const type = element && tree && findStandardType(pdf.nameAt(element, 'S') ?? '', tree.roles);
  const lies = `lies in ${type ?? 'no element'}`;
  if (subtype === 'TrapNet') yield { clause: '7.18.2-1', message: 'is a trap network' };
  if (subtype === 'PrinterMark' && element) {
    yield { clause: '7.18.8-1', message: 'is a printer mark and yet part of the structure' };
  }
  if (subtype === 'Widget' && type !== 'Form') yield { clause: '7.18.4-1', message: `${lies} instead of Form` };
  if (subtype === 'Link' && type !== 'Link') yield { clause: '7.18.5-1', message: `${lies} instead of Link` };
  if (!['Widget', 'PrinterMark', 'Link'].includes(subtype) && type !== 'Annot') {
    yield { clause: '7.18.1-1', message: `${lies} instead of Annot` };
  }
  const contents = pdf.textAt(annotation, 'Contents');
  if (subtype !== 'Widget' && !contents && !(element && pdf.textAt(element, 'Alt'))) {
    yield { clause: '7.18.1-2', message: 'has neither contents nor an alternative text' };
  }
  if (subtype === 'Link' && !contents) yield { clause: '7.18.5-2', message: 'is a link without contents' };
}
