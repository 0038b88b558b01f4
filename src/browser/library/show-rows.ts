import { fillWords } from '../../model/fill-words.ts';
import { makeElement } from '../element.ts';
import type { LibraryRow } from './library-page.ts';

/** A row as the page without script has it, with a box to choose it. */
export function makeRow(row: LibraryRow, program: string | undefined, box: HTMLElement): HTMLLIElement {
  const lang = row.foreign ? row.lang : undefined;
  const href = row.places.find((place) => place.program === program)?.href ?? row.href;
  return makeElement(
    'li',
    {},
    makeElement('a', { href, lang, hreflang: lang }, row.title),
    makeElement('p', { lang }, row.purpose),
    makeElement('p', { class: 'facts' }, row.facts),
    box,
  );
}

/** The box that chooses a sheet for one download. */
export function makeBox(
  row: LibraryRow,
  words: string,
  isChosen: boolean,
  onChange: (chosen: boolean) => void,
): HTMLElement {
  const box = makeElement('input', { type: 'checkbox', autocomplete: 'off' });
  box.checked = isChosen;
  box.addEventListener('change', () => onChange(box.checked));
  const name = makeElement('span', { class: 'unseen' }, fillWords(words, { title: row.title }));
  return makeElement('label', { class: 'choose' }, box, name);
}
