import '../controls/open-for-print.ts';
import { findDay } from '../../answers/find-day.ts';
import type { SheetCopy, SheetSeries } from '../../answers/group-copies.ts';
import { nameOfPerson } from '../../answers/tell-person.ts';
import { fillWords } from '../../model/fill-words.ts';
import { groupBy } from '../../model/group-by.ts';
import type { DatedCopy } from '../../progress/place-answers.ts';
import type { SiteLibrary } from '../answers/site-library.ts';
import { makeElement } from '../element.ts';
import { createSayings } from './create-sayings.ts';
import { showWeeks } from './show-weeks.ts';
import type { LinesOfPrograms, WeeksWords } from './weeks-page.ts';

/** What files say over time, a part that opens for each person and program. What says no day is told, and stands in no line. */
export function showSeriesOverTime(
  all: readonly SheetSeries[],
  programs: LinesOfPrograms,
  library: SiteLibrary,
  words: WeeksWords & { over_time: string },
): HTMLElement[] {
  const say = createSayings(library);
  let figures = 0;
  const takeId = () => `weeks__figure-${++figures}`;
  const parts = [...groupBy(all, ({ person }) => person)].flatMap(([person, ofPerson]) =>
    programs.flatMap(([id, lines]) => {
      const copies = ofPerson.filter(({ program }) => program === id).flatMap((series) => series.copies);
      const shown = showWeeks(lines, copies.flatMap(toDated), { words, say, takeId });
      if (shown.length === 0) return [];
      const title = [words.over_time, nameOfPerson(person), library.programs.get(id)?.title]
        .filter(Boolean)
        .join(' · ');
      const heading = makeElement('summary', {}, makeElement('h2', {}, title));
      return [makeElement('details', { class: 'wide flow' }, heading, ...shown)];
    }),
  );
  const undated = all.flatMap(({ copies }) => copies).filter((copy) => toDated(copy).length === 0).length;
  if (undated === 0 || parts.length === 0) return parts;
  return [...parts, makeElement('p', {}, fillWords(words.undated, { count: String(undated) }))];
}

function toDated({ copy, answers }: SheetCopy): DatedCopy[] {
  const day = findDay(answers, copy);
  return day === undefined ? [] : [{ day, answers }];
}
