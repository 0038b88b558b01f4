import { groupCopies, type SheetSeries } from '../../answers/group-copies.ts';
import { nameOfPerson, tellPerson } from '../../answers/tell-person.ts';
import { groupBy } from '../../model/group-by.ts';
import { announce } from '../announce.ts';
import { getPart, makeElement } from '../element.ts';
import { fetchJson } from '../fetch-json.ts';
import { isoToday } from '../keep/open-kept.ts';
import type { LinesOfPrograms } from '../weeks/weeks-page.ts';
import type { FileReading } from './read-files.ts';
import type { ReadAnswersPage } from './read-answers-page.ts';
import { createReading } from './read-answers-part.ts';
import type { TakeFiles } from './receive-files.ts';
import { countDifferences, showDifferences } from './show-differences.ts';
import { showSeries } from './show-series.ts';
import { fetchSiteLibrary, findTitle } from './site-library.ts';
import { toReadSheets } from './to-read-sheets.ts';

/** Reads files and shows beside each other what they say: by person, by sheet and day, over time, and all as one table. */
export async function createComparison(page: ReadAnswersPage): Promise<TakeFiles> {
  const { words } = page;
  const library = await fetchSiteLibrary(page.library);
  /** Counts what was read, so that what comes late is not shown for other files. */
  let latest = 0;
  let all: readonly FileReading[] = [];
  const toTake = [getPart('read__xlsx'), getPart('read__print')] as const;
  toTake[0].addEventListener('click', () => void saveAll());
  toTake[1].addEventListener('click', () => print());

  return createReading(library, words, ({ readings, fields }) => {
    const sheets = readings.flatMap((reading) => tellPerson(toReadSheets(reading, library), ({ person }) => person));
    const titleOf = ({ program = '', sheet }: SheetSeries) =>
      findTitle(library, program, sheet) ?? sheets.find((one) => one.sheet === sheet)?.title ?? sheet;
    // What a sheet only shows again is no copy of the sheet that asked for it.
    const own = groupCopies(sheets.filter(({ carried }) => !carried));
    const carried = groupCopies(sheets.filter((sheet) => sheet.carried));
    let tables = 0;
    const takeId = () => `read__series-${++tables}`;
    const people = groupBy([...own, ...carried], ({ person }) => person);
    getPart('read__keep').replaceChildren(
      ...[...people].flatMap(([person, ofPerson]) => {
        const parts = [
          ...showDifferences(ofPerson, fields, titleOf, words),
          ...showSeries(
            own.filter((series) => ofPerson.includes(series)),
            fields,
            library,
            titleOf,
            words,
            takeId,
          ),
        ];
        return parts.length === 0 ? [] : [...sayPerson(person), ...parts];
      }),
    );
    all = readings;
    for (const part of toTake) part.hidden = sheets.length === 0;
    void showOverTime(own);
    return countDifferences([...own, ...carried]);

    /** Whose sheets follow, where there are several people. */
    function sayPerson(person: string | undefined): HTMLElement[] {
      if (people.size < 2) return [];
      return [makeElement('h2', {}, nameOfPerson(person) ?? words.no_name)];
    }
  });

  async function showOverTime(series: readonly SheetSeries[]): Promise<void> {
    const mine = ++latest;
    // Loaded once there is something to show.
    const shown = series.length === 0 ? [] : await drawLines(series).catch(sayMissing);
    if (mine === latest) getPart('read__weeks').replaceChildren(...shown);
  }

  async function drawLines(series: readonly SheetSeries[]): Promise<HTMLElement[]> {
    const [{ showSeriesOverTime }, programs] = await Promise.all([
      import('../weeks/show-series-over-time.ts'),
      fetchJson<LinesOfPrograms>(page.lines),
    ]);
    return showSeriesOverTime(series, programs, library, words.weeks);
  }

  function sayMissing(): HTMLElement[] {
    return [makeElement('p', { class: 'trouble' }, words.problems.fault)];
  }

  async function saveAll(): Promise<void> {
    // Loaded when it is asked for, as what makes PDFs.
    const { saveXlsx } = await import('../take/save-xlsx.ts');
    await saveXlsx(all, `answers-${isoToday(new Date())}`);
    announce(words.xlsx_saved);
  }
}
