import { pdfPath } from '../../model/address.ts';
import { SIZES, type Size } from '../../model/face.ts';
import { fieldsOf } from '../../model/fields-of.ts';
import type { Workbook } from '../../model/node.ts';
import type { LanguageComposition } from '../../compose/composition.ts';

/** The number of pages of the PDF at a path below the site; undefined while it has not been made as it would be now. */
export type PagesOf = (path: string) => number | undefined;

/** How much a book asks of people. */
export interface BookFigures {
  book: Workbook;
  sheets: number;
  /** Pages of the fillable edition, where it has one, on the language's A4, or its first paper; not there while it has not been made. */
  pages: Partial<Record<Size, number>>;
  fields: number;
  /** As the sheets and articles say of themselves. */
  minutes: number;
}

export function countBooks({ language, programs }: LanguageComposition, pagesOf: PagesOf): BookFigures[] {
  const paper = language.papers.includes('a4') ? 'a4' : language.papers[0]!;
  return programs
    .flatMap(({ workbooks }) => workbooks)
    .map((book) => {
      const sheets = book.parts.flatMap((part) => part.sheets);
      const pages: BookFigures['pages'] = {};
      for (const size of SIZES) {
        const count = pagesOf(pdfPath(book, { edition: book.only?.edition ?? 'fillable', size, paper }));
        if (count !== undefined) pages[size] = count;
      }
      return {
        book,
        pages,
        sheets: sheets.length,
        fields: sheets.reduce((sum, { body }) => sum + fieldsOf(body).length, 0),
        minutes: sheets.reduce((sum, { minutes = 0 }) => sum + minutes, 0),
      };
    });
}
