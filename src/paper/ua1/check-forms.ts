import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import type { PdfDict } from '../../pdf/values.ts';
import type { Ua1Finding } from './finding.ts';
import { isExemptAnnotation } from './read-pages.ts';
import { findAttribute, findElementOfAnnotation } from '../../pdf/read/structure-tree.ts';
import type { Ua1Document } from './ua1-document.ts';

/** The accessible names of fields, and the elements that hold their widgets (ISO 14289-1, 7.18.1 and 7.18.4). */
export function* checkForms(document: Ua1Document): Generator<Ua1Finding> {
  yield* checkNames(document);
  yield* checkFormElements(document);
}

/** The name is on the field: on the kid of a field with several widgets it does not count. */
function* checkNames({ pdf, pages, tree }: Ua1Document): Generator<Ua1Finding> {
  for (const page of pages) {
    for (const widget of page.annotations) {
      if (pdf.nameAt(widget, 'Subtype') !== 'Widget' || isExemptAnnotation(pdf, widget, page)) continue;
      const field = pdf.textAt(widget, 'T') === undefined ? pdf.dictAt(widget, 'Parent') : widget;
      const element = findElementOfAnnotation(pdf, widget, tree);
      if ((field && pdf.textAt(field, 'TU')) || (element && pdf.textAt(element, 'Alt'))) continue;
      const object = pdf.objectOf(widget);
      const message = `The field of the widget ${object} on page ${page.number} has no accessible name.`;
      yield { clause: '7.18.1-3', page: page.number, object, message };
    }
  }
}

function* checkFormElements({ pdf, tree }: Ua1Document): Generator<Ua1Finding> {
  if (!tree) return;
  for (const { dict, standardType, kids } of tree.elements) {
    if (standardType !== 'Form' || findAttribute(pdf, dict, 'PrintField', 'Role', tree.root)) continue;
    const [kid] = kids;
    if (kids.length === 1 && kid?.kind === 'object' && isWidget(pdf, kid.target)) continue;
    const object = pdf.objectOf(dict);
    const message = `The Form element ${object} does not hold exactly one widget and nothing else.`;
    yield { clause: '7.18.4-2', object, message };
  }
}

function isWidget(pdf: PdfObjects, annotation: PdfDict | undefined): boolean {
  return annotation !== undefined && pdf.nameAt(annotation, 'Subtype') === 'Widget';
}
