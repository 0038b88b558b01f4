import type { SheetSeries } from '../../answers/group-copies.ts';
import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { makeButton, makeElement } from '../element.ts';
import { nameFiles } from '../take/name-files.ts';
import { offerFile } from '../take/offer-file.ts';
import { makeTable } from './make-table.ts';
import type { Fields } from './find-published.ts';
import type { SiteLibrary } from './site-library.ts';
import { listSeriesCells, tabulateSeries, type SeriesWords } from './tabulate-series.ts';

export interface ShowSeriesWords extends SeriesWords {
  series: string;
  day: string;
  files: string;
  save_csv: string;
  csv_saved: string;
}

/**
 * Each sheet that was filled on several days as a table that opens, with a way to save it.
 * @param takeId gives an id that no other part of the page has
 */
export function showSeries(
  all: readonly SheetSeries[],
  fields: Fields,
  library: SiteLibrary,
  titleOf: (series: SheetSeries) => string,
  words: ShowSeriesWords,
  takeId: () => string,
): HTMLElement[] {
  return all
    .filter(({ copies }) => copies.length > 1)
    .flatMap((series) => {
      const title = titleOf(series);
      const diaryDays = library.programs.get(series.program ?? '')?.sheets.get(series.sheet)?.diaryDays;
      const id = takeId();
      const table = tabulateSeries(series, fields, { locale: library.locale, diaryDays }, words);
      const rows = table.rows.map(({ question, answers }) => [question, ...answers]);
      const heading = fillWords(words.series, { sheet: title, count: String(series.copies.length) });
      const save = makeButton(fillWords(words.save_csv, { sheet: title }), () => void saveCsv(series, title));
      return [
        makeElement(
          'details',
          { class: 'wide' },
          makeElement('summary', {}, makeElement('h3', { id }, heading)),
          makeTable(table.heads, rows, id),
        ),
        makeElement('p', { class: 'button-row' }, save),
      ];
    });

  async function saveCsv(series: SheetSeries, title: string): Promise<void> {
    // Loaded when it is asked for, as what makes PDFs.
    const { writeCsv } = await import('../take/write-csv.ts');
    const text = writeCsv(listSeriesCells(series, fields, words), library.locale);
    offerFile(new Blob([text], { type: 'text/csv' }), `${nameFiles([title])[0]}.csv`);
    announce(words.csv_saved);
  }
}
