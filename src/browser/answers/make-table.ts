import { makeElement } from '../element.ts';

/**
 * A table to be read, as ReadingTable.astro: on a narrow screen each row becomes a block.
 * @param rows the first cell of each is its header
 * @param labelledby id of what names it
 */
export function makeTable(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  labelledby: string,
): HTMLElement {
  const head = heads.map((text) => makeElement('th', { scope: 'col', role: 'columnheader' }, text));
  const body = rows.map(([first, ...others]) =>
    makeElement(
      'tr',
      { role: 'row' },
      makeElement('th', { scope: 'row', role: 'rowheader' }, first),
      ...others.map((text, index) =>
        makeElement(
          'td',
          { role: 'cell' },
          makeElement('span', { class: 'cell-label', 'aria-hidden': 'true' }, heads[index + 1]),
          ' ',
          makeElement('span', {}, text),
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
