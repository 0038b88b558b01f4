import { makeElement } from '../element.ts';
import type { LibraryRow } from './library-page.ts';

/**
 * Shows what is on a sheet beside the list, to be looked at and not written on.
 * @param place stands still, whatever is shown in it
 */
export function createPreview(place: HTMLElement, words: { open: string }): (row: LibraryRow) => void {
  let latest: LibraryRow | undefined;
  return (row) => {
    if (latest === row) return;
    latest = row;
    void show(row);
  };

  async function show(row: LibraryRow): Promise<void> {
    const body = await fetchBody(row.href).catch(() => undefined);
    // What comes late is not shown for another sheet.
    if (latest !== row || !body) return;
    place.hidden = false;
    place.replaceChildren(
      makeElement('h2', { lang: row.lang }, row.title),
      makeElement('p', {}, makeElement('a', { href: row.href, lang: row.lang }, words.open)),
      makeElement('div', { class: 'preview-paper', inert: true, lang: row.lang }, body),
    );
  }
}

/** The questions or the text of a page, without what others refer to it by. */
async function fetchBody(href: string): Promise<Element | undefined> {
  const answer = await fetch(href);
  if (!answer.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const body = page.querySelector('#sheet__body, main .body');
  if (!body) return undefined;
  for (const part of body.querySelectorAll('script, [data-with-script][hidden], [data-without-script]')) part.remove();
  for (const element of [body, ...body.querySelectorAll('*')])
    for (const name of ['id', 'name', 'for', 'aria-labelledby', 'aria-describedby']) element.removeAttribute(name);
  // Browsers of before 2023 do not know what is inert.
  for (const control of body.querySelectorAll('a, button, input, textarea, summary'))
    control.setAttribute('tabindex', '-1');
  return body;
}
