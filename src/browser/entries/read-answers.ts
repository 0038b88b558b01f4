/** The script of the page on which clinicians read filled files. It keeps nothing. */
import '../require-floor.ts';
import { groupCopies, type SheetSeries } from '../../answers/group-copies.ts';
import { nameOfPerson, tellPerson } from '../../answers/tell-person.ts';
import { groupBy } from '../../model/group-by.ts';
import { announce } from '../announce.ts';
import { getPart, makeButton, makeElement } from '../element.ts';
import { isoToday } from '../keep/open-kept.ts';
import type { FileReading } from '../answers/read-files.ts';
import type { ReadAnswersPage } from '../answers/read-answers-page.ts';
import { startReading } from '../answers/read-answers-part.ts';
import { showDifferences } from '../answers/show-differences.ts';
import { showSeries } from '../answers/show-series.ts';
import { findTitle, readSiteLibrary } from '../answers/site-library.ts';
import { toReadSheets } from '../answers/to-read-sheets.ts';
import { showScriptParts } from '../show-script-parts.ts';

const { library: site, programs, words } = JSON.parse(getPart('read').dataset['page']!) as ReadAnswersPage;
const library = readSiteLibrary(site);
showScriptParts();
startReading(library, words, ({ readings, fields }) => {
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
        ...showSeries(
          own.filter((series) => ofPerson.includes(series)),
          fields,
          library,
          titleOf,
          words,
          takeId,
        ),
        ...showDifferences(ofPerson, fields, titleOf, words),
      ];
      return parts.length === 0 ? [] : [...sayPerson(person), ...parts];
    }),
  );
  getPart('read__all').replaceChildren(...(sheets.length > 0 ? [offerXlsx(readings)] : []));
  void showOverTime(own);

  /** Whose sheets follow, where there are several people. */
  function sayPerson(person: string | undefined): HTMLElement[] {
    if (people.size < 2) return [];
    return [makeElement('h2', {}, nameOfPerson(person) ?? words.no_name)];
  }
});

/** Counts what was read, so that what comes late is not shown for other files. */
let latest = 0;

async function showOverTime(series: readonly SheetSeries[]): Promise<void> {
  const mine = ++latest;
  // Loaded once there is something to show.
  const shown =
    series.length === 0
      ? []
      : (await import('../weeks/show-series-over-time.ts')).showSeriesOverTime(series, programs, library, words.weeks);
  if (mine === latest) getPart('read__weeks').replaceChildren(...shown);
}

function offerXlsx(readings: readonly FileReading[]): HTMLElement {
  const save = makeButton(words.save_xlsx, () => void saveAll());
  return makeElement('p', { class: 'button-row' }, save);

  async function saveAll(): Promise<void> {
    // Loaded when it is asked for, as what makes PDFs.
    const { saveXlsx } = await import('../take/save-xlsx.ts');
    await saveXlsx(readings, `answers-${isoToday(new Date())}`);
    announce(words.xlsx_saved);
  }
}
