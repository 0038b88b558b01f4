/** The script of the page on which clinicians read filled files. It keeps nothing. */
import '../require-floor.ts';
import { groupCopies, type SheetSeries } from '../../answers/group-copies.ts';
import { getPart } from '../element.ts';
import type { ReadAnswersPage } from '../answers/read-answers-page.ts';
import { startReading } from '../answers/read-answers-part.ts';
import { showDifferences } from '../answers/show-differences.ts';
import { showSeries } from '../answers/show-series.ts';
import { findTitle, readSiteLibrary } from '../answers/site-library.ts';
import { toReadSheets } from '../answers/to-read-sheets.ts';

const { library: site, words } = JSON.parse(getPart('read').dataset['page']!) as ReadAnswersPage;
const library = readSiteLibrary(site);
for (const part of document.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
for (const part of document.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
startReading(library, words, ({ readings, fields }) => {
  const sheets = readings.flatMap((reading) => toReadSheets(reading, library));
  const titleOf = ({ program = '', sheet }: SheetSeries) =>
    findTitle(library, program, sheet) ?? sheets.find((one) => one.sheet === sheet)?.title ?? sheet;
  // What a sheet only shows again is no copy of the sheet that asked for it.
  const own = groupCopies(sheets.filter(({ carried }) => !carried));
  const carried = groupCopies(sheets.filter((sheet) => sheet.carried));
  getPart('read__keep').replaceChildren(
    ...showSeries(own, fields, library, titleOf, words),
    ...showDifferences([...own, ...carried], fields, titleOf, words),
  );
});
