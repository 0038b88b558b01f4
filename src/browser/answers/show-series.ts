import type { SheetSeries } from '../../answers/group-copies.ts';
import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { makeButton, makeElement } from '../element.ts';
import { nameFiles } from '../take/name-files.ts';
import { offerFile } from '../take/offer-file.ts';
import type { Fields } from './show-reading.ts';
import type { SiteLibrary } from './site-library.ts';
import { listSeriesCells, tabulateSeries, type SeriesTable, type SeriesWords } from './tabulate-series.ts';

export interface ShowSeriesWords extends SeriesWords {
  series: string;
  day: string;
  files: string;
  save_csv: string;
  csv_saved: string;
  print: string;
}

/** Each sheet that was filled on several days as a table, with ways to save and to print it. */
export function showSeries(
  all: readonly SheetSeries[],
  fields: Fields,
  library: SiteLibrary,
  titleOf: (series: SheetSeries) => string,
  words: ShowSeriesWords,
): HTMLElement[] {
  return all
    .filter(({ copies }) => copies.length > 1)
    .flatMap((series, index) => {
      const title = titleOf(series);
      const id = `read__series-${index}`;
      const heading = fillWords(words.series, { sheet: title, count: String(series.copies.length) });
      const save = makeButton(fillWords(words.save_csv, { sheet: title }), () => void saveCsv(series, title));
      return [
        makeElement('h3', { id }, heading),
        makeTable(tabulateSeries(series, fields, library.locale, words), id),
        makeElement(
          'p',
          { class: 'button-row' },
          save,
          makeButton(words.print, () => print()),
        ),
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

/** As ReadingTable.astro: on a narrow screen each row becomes a block. */
function makeTable({ heads, rows }: SeriesTable, labelledby: string): HTMLElement {
  const head = heads.map((text) => makeElement('th', { scope: 'col', role: 'columnheader' }, text));
  const body = rows.map(({ question, answers }) =>
    makeElement(
      'tr',
      { role: 'row' },
      makeElement('th', { scope: 'row', role: 'rowheader' }, question),
      ...answers.map((answer, index) =>
        makeElement(
          'td',
          { role: 'cell' },
          makeElement('span', { class: 'cell-label', 'aria-hidden': 'true' }, heads[index + 1]),
          ' ',
          makeElement('span', {}, answer),
        ),
      ),
    ),
  );
  const table = makeElement(
    'table',
    { class: 'reading-table', role: 'table', 'aria-labelledby': labelledby },
    makeElement('thead', { role: 'rowgroup' }, makeElement('tr', { role: 'row' }, ...head)),
    makeElement('tbody', { role: 'rowgroup' }, ...body),
  );
  return makeElement('div', { class: 'field-table', 'data-columns': sortOf(heads.length - 1) }, table);
}

/** How soon the table gives way, see tables.css. */
function sortOf(columns: number): string {
  if (columns <= 2) return 'few';
  if (columns <= 4) return 'some';
  return columns <= 7 ? 'many' : 'blocks';
}
