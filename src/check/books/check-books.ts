import type { Authored, Library } from '../../read/library.ts';
import type { BookLimits } from '../../read/schema/books.ts';
import type { Program } from '../../read/schema/program.ts';
import { makeBookKey } from '../../model/book-key.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Composition } from '../../compose/composition.ts';
import { countBooks, type BookFigures, type PagesOf } from './book-figures.ts';
import { tellLimit } from './tell-limit.ts';

/** The books that limits are set for, by their key in `books` of program.yaml. */
const LIMITED = { core: makeBookKey('patient'), team: makeBookKey('clinician') };

/** One figure of a book, and the limit for it. */
interface Count {
  what: string;
  count: number | undefined;
  limit: number | undefined;
  /** Where the limit stands below the book's. */
  path: PropertyKey[];
}

/** Holds the books to their limits of questions and minutes. They are the same in every language, so told once. */
export function checkBooks(library: Library, composition: Composition): Problem[] {
  return checkCounts(
    library,
    composition,
    () => undefined,
    ({ book, fields, minutes }, limits, program) =>
      book.lang === program.source_language
        ? [
            { what: 'questions', count: fields, limit: limits.fields, path: ['fields'] },
            { what: 'minutes', count: minutes, limit: limits.minutes, path: ['minutes'] },
          ]
        : [],
  );
}

/** Holds the books that are made to their limits of pages. */
export function checkBookPages(library: Library, composition: Composition, pagesOf: PagesOf): Problem[] {
  return checkCounts(library, composition, pagesOf, ({ book: { lang }, pages }, limits) => [
    { what: 'pages', count: pages.standard, limit: limits.pages?.[lang], path: ['pages', lang] },
    {
      what: 'pages in large print',
      count: pages.large,
      limit: limits.pages_in_large_print?.[lang],
      path: ['pages_in_large_print', lang],
    },
  ]);
}

function checkCounts(
  library: Library,
  composition: Composition,
  pagesOf: PagesOf,
  listCounts: (figures: BookFigures, limits: BookLimits, program: Program) => Count[],
): Problem[] {
  const counted = composition.languages.flatMap((language) => countBooks(language, pagesOf));
  return [...library.programs.values()].flatMap(({ id, source }) =>
    Object.entries(LIMITED).flatMap(([kind, key]) => {
      const limits = source.value.books?.[kind as keyof typeof LIMITED];
      const books = counted.filter(({ book }) => book.program === id && book.key === key);
      if (!limits) return [];
      return books.flatMap((figures) =>
        listCounts(figures, limits, source.value).flatMap((count) => checkCount(source, kind, figures, count)),
      );
    }),
  );
}

function checkCount(
  program: Authored<Program>,
  kind: string,
  { book }: BookFigures,
  { what, count, limit, path }: Count,
): Problem[] {
  if (count === undefined || limit === undefined || count <= limit) return [];
  return [
    tellLimit(
      program,
      ['books', kind, ...path],
      'book-too-long',
      `"${book.title}" (${book.lang}) has ${count} ${what}, and may have ${limit}.`,
      kind === 'core'
        ? 'Move sheets from "core" to "more", or shorten them; or raise the limit, if people do finish the book.'
        : 'Shorten its sheets, or take some out; or raise the limit.',
    ),
  ];
}
