import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { makeButton, makeElement } from '../element.ts';
import { isFilled } from './is-filled.ts';
import { nameRow } from './name-row.ts';
import { findRowOfToday } from './row-of-today.ts';

export interface OneRowWords {
  row_of: string;
  next_row: string;
  row_before: string;
  all_rows: string;
  one_row: string;
}

/**
 * A long table of days whose rows stand as blocks, as on a phone, is shown one day at a time, beginning with today where
 * its rows have days, else with the first empty one; the way to the next day stands below the fields. Where it has room as a
 * table, the styles show all of it and no buttons.
 */
export function offerOneRow(root: HTMLElement, words: OneRowWords, { today }: { today: () => string }): void {
  for (const table of root.querySelectorAll<HTMLElement>('[data-one-row]')) showOneRow(root, table, words, today);
}

function showOneRow(root: HTMLElement, part: HTMLElement, words: OneRowWords, today: () => string): void {
  const rows = [...part.querySelectorAll('tbody')[0]!.rows];
  const corner = part.querySelector('thead tr > :first-child')?.textContent.trim() ?? '';
  const nameOf = (row: HTMLTableRowElement | undefined) => {
    const label = row?.querySelector('th')?.textContent.trim() ?? '';
    return nameRow(label, corner);
  };
  const place = makeElement('p', { class: 'one-row-place' });
  const before = makeButton('', () => show(at - 1, true));
  const next = makeButton('', () => show(at + 1, true));
  const all = makeButton(words.all_rows, () => {
    const one = part.classList.toggle('one-row');
    all.textContent = one ? words.all_rows : words.one_row;
    show(at, false);
  });
  let at = 0;
  part.classList.add('one-row');
  const table = part.querySelector('table')!;
  table.before(makeElement('div', { class: 'one-row-head' }, place, all));
  // The next one first: it stays under the thumb, whether or not the way back has room beside it.
  table.after(makeElement('div', { class: 'one-row-buttons' }, next, before));
  open();

  function show(wanted: number, told: boolean): void {
    const pressed = document.activeElement;
    at = Math.min(rows.length - 1, Math.max(0, wanted));
    for (const [index, row] of rows.entries()) row.classList.toggle('shown', index === at);
    place.textContent = fillWords(words.row_of, {
      row: nameOf(rows[at]),
      n: String(at + 1),
      count: String(rows.length),
    });
    const one = part.classList.contains('one-row');
    place.hidden = !one;
    before.hidden = !one || at === 0;
    next.hidden = !one || at === rows.length - 1;
    before.textContent = fillWords(words.row_before, { row: nameOf(rows[at - 1]) });
    next.textContent = fillWords(words.next_row, { row: nameOf(rows[at + 1]) });
    if (told) announce(place.textContent);
    // At either end the pressed button goes.
    if (pressed === next && next.hidden) before.focus();
    if (pressed === before && before.hidden) next.focus();
  }

  function open(): void {
    const days = rows.map((row) => row.querySelector<HTMLElement>('.row-day')?.dataset['day']);
    const now = findRowOfToday(days, part.dataset['weekdays'] !== undefined, today());
    const empty = rows.findIndex((row) => !isFilled(row));
    show(now ?? (empty >= 0 ? empty : rows.length - 1), false);
  }

  root.addEventListener('answers-shown', () => {
    if (part.contains(document.activeElement)) return;
    open();
  });
  // Once the first day is known, so is today.
  root.addEventListener('change', ({ target }) => {
    if ((target as HTMLInputElement).name === part.dataset['firstDay']) open();
  });
  // A day that one is led to, as by a link or the search of the browser, must be seen.
  part.addEventListener('focusin', ({ target }) => {
    const row = rows.findIndex((one) => one.contains(target as Node));
    if (row >= 0 && row !== at) show(row, false);
  });
}
