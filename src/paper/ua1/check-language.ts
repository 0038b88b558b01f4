import type { PdfObjects } from '../../pdf/read/pdf-objects.ts';
import type { PdfDict } from '../../pdf/values.ts';
import type { Ua1Finding } from './finding.ts';
import type { Mark } from './read-content.ts';
import { findElementOfAnnotation, findLanguage } from '../../pdf/read/structure-tree.ts';
import type { Ua1Document } from './ua1-document.ts';

/** That every text has a language, and every language is written as RFC 3066 says (ISO 14289-1, 7.2). */
export function* checkLanguage(document: Ua1Document): Generator<Ua1Finding> {
  yield* checkLanguageTags(document);
  // The language of the document holds for everything that has none of its own.
  if (document.language !== undefined) return;
  yield* checkOutlineLanguage(document);
  yield* checkElementLanguage(document);
  yield* checkAnnotationLanguage(document);
  yield* checkContentLanguage(document);
}

function* checkLanguageTags({ pdf, catalog, tree, content }: Ua1Document): Generator<Ua1Finding> {
  const clause = '7.2-29';
  for (const dict of [catalog, ...(tree?.elements ?? []).map((element) => element.dict)]) {
    const message = findTagBreak(pdf.textAt(dict, 'Lang'));
    if (message) yield { clause, object: pdf.objectOf(dict), message };
  }
  for (const { properties, page } of content.marks) {
    const message = findTagBreak(properties.Lang);
    if (message) yield { clause, page: page.number, message };
  }
}

function findTagBreak(language: string | undefined): string | undefined {
  if (language === undefined || /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(language)) return undefined;
  return `"${language}" is not a language tag such as de-DE.`;
}

function* checkOutlineLanguage({ pdf, catalog }: Ua1Document): Generator<Ua1Finding> {
  const outlines = pdf.dictAt(catalog, 'Outlines');
  if (outlines && pdf.dictAt(outlines, 'First')) {
    yield { clause: '7.2-2', message: 'There is an outline, but the catalog names no language.' };
  }
}

function* checkElementLanguage({ pdf, tree }: Ua1Document): Generator<Ua1Finding> {
  const clauses = { ActualText: '7.2-21', Alt: '7.2-22', E: '7.2-23' } as const;
  for (const { dict, type } of tree?.elements ?? []) {
    for (const [key, clause] of entriesOf(clauses)) {
      if (pdf.textAt(dict, key) === undefined || findLanguage(pdf, dict) !== undefined) continue;
      const object = pdf.objectOf(dict);
      yield { clause, object, message: `The language of ${key} of the ${type} element ${object} is not known.` };
    }
  }
}

function* checkAnnotationLanguage({ pdf, pages, tree, fields }: Ua1Document): Generator<Ua1Finding> {
  const hasLanguage = (annotation: PdfDict): boolean => {
    const element = findElementOfAnnotation(pdf, annotation, tree);
    return element !== undefined && pdf.textAt(element, 'Lang') !== undefined;
  };
  for (const page of pages) {
    for (const annotation of page.annotations) {
      if (pdf.textAt(annotation, 'Contents') === undefined || hasLanguage(annotation)) continue;
      const object = pdf.objectOf(annotation);
      const message = `The language of the contents of the annotation ${object} is not known.`;
      yield { clause: '7.2-24', page: page.number, object, message };
    }
  }
  for (const { dict, name } of fields) {
    if (pdf.textAt(dict, 'TU') === undefined || hasLanguage(dict)) continue;
    const message = `The language of the accessible name of the field ${name} is not known.`;
    yield { clause: '7.2-25', object: pdf.objectOf(dict), message };
  }
}

function* checkContentLanguage({ pdf, content }: Ua1Document): Generator<Ua1Finding> {
  const clauses = { ActualText: '7.2-30', Alt: '7.2-31', E: '7.2-32' } as const;
  for (const mark of content.marks) {
    if (findContentLanguage(pdf, mark) !== undefined) continue;
    const page = mark.page.number;
    for (const [key, clause] of entriesOf(clauses)) {
      if (mark.tag !== 'Span' || mark.properties[key] === undefined) continue;
      yield { clause, page, message: `The language of ${key} of marked content on page ${page} is not known.` };
    }
    if (mark.showsText) {
      const place = mark.mcid === undefined ? 'text' : `the text of MCID ${mark.mcid}`;
      yield { clause: '7.2-34', page, message: `The language of ${place} on page ${page} is not known.` };
    }
  }
}

function findContentLanguage(pdf: PdfObjects, mark: Mark | undefined): string | undefined {
  if (!mark) return undefined;
  return mark.properties.Lang ?? findLanguage(pdf, mark.element) ?? findContentLanguage(pdf, mark.parent);
}

function entriesOf<Key extends string, Value>(record: Record<Key, Value>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
