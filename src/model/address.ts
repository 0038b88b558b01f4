import { faceName, type Face } from './face.ts';
import type { Sheet, Workbook } from './node.ts';

/** Path of a PDF below the site's base: readable and stable, since people print and share it. */
export function pdfPath(document: Sheet | Workbook, face: Face): string {
  return `${pdfFolder(document)}/${document.key}-${faceName(face)}.pdf`;
}

/** Path of the list of a document's fields and widgets below the site's base. */
export function fieldsPath(document: Sheet | Workbook): string {
  return `${pdfFolder(document)}/${document.key}.fields.json`;
}

function pdfFolder(document: Sheet | Workbook): string {
  return `pdf/${document.lang}/${publishedIn(document)}`;
}

/**
 * The folder a document is published in, which its id names too: that of its program, `articles`, or `sheets` for a sheet that
 * is the same in every program. Which of them it is never depends on the other programs of the site, so that a sheet keeps
 * its address when a second program begins to use it, or the first one stops.
 */
export function publishedIn(document: Sheet | Workbook): string {
  return programOf(document) ?? (document.kind === 'article' ? ARTICLE_FOLDER : SHARED_FOLDER);
}

/** The program a document is published for; none for an article and for a sheet that all programs share. */
export function programOf(document: Sheet | Workbook): string | undefined {
  return document.kind === 'sheet' && document.shared ? undefined : document.program;
}

/** Where sheets lie that are the same in every program. */
export const SHARED_FOLDER = 'sheets';

/** Where those of articles lie, which belong to no program. */
export const ARTICLE_FOLDER = 'articles';

/** Path of a page below the site's base; the default language has no prefix. Ends with `/`. */
export function pagePath(lang: string, defaultLang: string, ...parts: string[]): string {
  const prefix = lang === defaultLang ? [] : [lang.toLowerCase()];
  return [...prefix, ...parts].map((part) => `${part}/`).join('');
}

/** Path of the page of a sheet or article below the site's base. */
export function sheetPagePath(sheet: Sheet, defaultLang: string): string {
  return sheet.kind === 'article'
    ? pagePath(sheet.lang, defaultLang, 'articles', sheet.id)
    : pagePath(sheet.lang, defaultLang, 'programs', sheet.program!, 'sheets', sheet.key);
}
