import { findCoreBook } from '../compose/find-book.ts';
import type { ComposedProgram } from '../compose/composition.ts';
import { fillWords } from '../model/fill-words.ts';
import { listDownloads } from './downloads.ts';
import type { PageContext } from './page-context.ts';
import { listShownPhases } from './shown-phases.ts';

/** How long a program is and how thick its book, in one line; the book is left out as long as it has not been made. */
export function sayProgramSize(composed: ComposedProgram, context: PageContext): string {
  const { data, language, words } = context;
  const book = findCoreBook(composed);
  const printed = book && listDownloads(book, language.papers, data.facts).find(({ face }) => face.edition === 'print');
  return [
    composed.program.duration ?? countWeeks(composed, context),
    ...(printed?.pages === undefined ? [] : [fillWords(words.home.book_pages, { pages: String(printed.pages) })]),
  ].join(' · ');
}

function countWeeks(composed: ComposedProgram, context: PageContext): string {
  const { home } = context.words;
  const weeks = listShownPhases(composed, context).reduce((sum, phase) => sum + phase.length_in_weeks, 0);
  return fillWords(weeks === 1 ? home.week : home.weeks, { weeks: String(weeks) });
}
