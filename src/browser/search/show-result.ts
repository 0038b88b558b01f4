import { makeElement } from '../element.ts';

/** A page that was found. */
export interface Found {
  url: string;
  /** What layouts/Page.astro tells of the page. */
  meta: { title?: string; kind?: string; copy_of?: string; program?: string };
  /** Words around the match, escaped by pagefind but for its own `<mark>`. */
  excerpt?: string;
  /** Words of the page, where none are around a match. */
  purpose?: string;
}

/** A page that was found, and where other programs have the same. */
export interface FoundOnce extends Found {
  copies: { url: string; program: string }[];
}

/** @param alsoIn stands before the other programs that have the same page */
export function showResult({ url, meta, excerpt, purpose, copies }: FoundOnce, alsoIn: string): HTMLLIElement {
  const kind = meta.kind === undefined ? undefined : makeElement('span', { class: 'facts' }, meta.kind);
  const words = makeElement('p', {}, purpose);
  if (excerpt !== undefined) words.innerHTML = excerpt;
  const links = copies.flatMap((copy) => [' ', makeElement('a', { href: copy.url }, copy.program)]);
  const others = links.length > 0 ? makeElement('p', { class: 'facts' }, alsoIn, ...links) : undefined;
  return makeElement('li', {}, makeElement('a', { href: url }, meta.title ?? url), ' ', kind, words, others);
}
