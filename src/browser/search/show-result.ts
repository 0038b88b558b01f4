import { makeElement } from '../element.ts';

/** A page that was found. */
export interface Found {
  url: string;
  meta: { title?: string; kind?: string };
  /** Words around the match, escaped by pagefind but for its own `<mark>`. */
  excerpt?: string;
  /** Words of the page, where none are around a match. */
  purpose?: string;
}

export function showResult({ url, meta, excerpt, purpose }: Found): HTMLLIElement {
  const kind = meta.kind === undefined ? undefined : makeElement('span', { class: 'facts' }, meta.kind);
  const words = makeElement('p', {}, purpose);
  if (excerpt !== undefined) words.innerHTML = excerpt;
  return makeElement('li', {}, makeElement('a', { href: url }, meta.title ?? url), ' ', kind, words);
}
