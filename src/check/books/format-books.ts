import type { Library } from '../../read/library.ts';
import type { Composition } from '../../compose/composition.ts';
import type { Size } from '../../model/face.ts';
import { countBooks, type BookFigures, type PagesOf } from './book-figures.ts';

const NOT_MADE = 'not made yet';
const NEVER_MADE = '–';
const COLUMNS = ['book', 'language', 'pages', 'large print', 'sheets', 'fields', 'minutes'];

/** A table of every program's books, as lines for a terminal. */
export function formatBooks({ programs }: Library, composition: Composition, pagesOf: PagesOf): string {
  const counted = composition.languages.flatMap((language) => countBooks(language, pagesOf));
  const tables = [...programs.values()].map(({ id, source }) => {
    const rows = counted.filter(({ book }) => book.program === id).map(showRow);
    return [source.value.title, ...alignColumns([COLUMNS, ...rows])].join('\n');
  });
  const notes = [
    'Pages: the fillable edition on A4, or on the first paper of a language without it; large print beside it.',
    'Minutes: the sum of what sheets and articles say of themselves in "minutes"; nobody has measured them.',
  ];
  return [...tables, notes.join('\n')].join('\n\n');
}

function showRow({ book, pages, sheets, fields, minutes }: BookFigures): string[] {
  const pagesIn = (size: Size) => pages[size] ?? ((book.only?.size ?? size) === size ? NOT_MADE : NEVER_MADE);
  const counts = [pagesIn('standard'), pagesIn('large'), sheets, fields, minutes];
  return [book.key, book.lang, ...counts.map(String)];
}

/** The first two columns flush left, the figures flush right. */
function alignColumns(rows: readonly string[][]): string[] {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  ')
      .replace(/^/, '  '),
  );
}
