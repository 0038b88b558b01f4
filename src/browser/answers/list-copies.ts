import { fillWords } from '../../model/fill-words.ts';
import { makeButton, makeElement } from '../element.ts';
import { sortCopies, type KeptCopy } from '../keep/kept-copy.ts';
import type { SiteLibrary } from './site-library.ts';

export interface ListWords {
  copy: string;
  copy_one: string;
  open: string;
  of_copy: string;
  delete: string;
  delete_sure: string;
  delete_yes: string;
  keep_it: string;
}

/** What is kept, by program and sheet, with ways to open and to delete each copy. @param remove deletes one for good */
export function listCopies(
  copies: readonly KeptCopy[],
  library: SiteLibrary,
  words: ListWords,
  remove: (copy: KeptCopy, title: string) => void,
): HTMLElement[] {
  const programs = [...new Set([...Object.keys(library.programs), ...copies.map(({ program }) => program)])];
  return programs.flatMap((program) => {
    const own = copies.filter((copy) => copy.program === program);
    if (own.length === 0) return [];
    const known = library.programs[program];
    const keys = [...new Set([...Object.keys(known?.sheets ?? {}), ...own.map(({ sheet }) => sheet)])];
    const entries = keys.flatMap((key) => {
      const ofSheet = sortCopies(own.filter(({ sheet }) => sheet === key));
      return ofSheet.length === 0 ? [] : [showSheet(ofSheet, known?.sheets[key])];
    });
    const list = makeElement('ul', { class: 'kept-sheets' }, ...entries);
    return [...(known && programs.length > 1 ? [makeElement('h3', {}, known.title)] : []), list];
  });

  function showSheet(ofSheet: readonly KeptCopy[], known: { title: string; href: string } | undefined): HTMLElement {
    // The title in the language of this page; a sheet that is not in it keeps its own.
    const title = known?.title ?? ofSheet[0]!.title;
    const entries = ofSheet.map((copy) => showCopy(copy, title, known?.href));
    return makeElement('li', {}, makeElement('p', { class: 'kept-title' }, title), makeElement('ul', {}, ...entries));
  }

  function showCopy(copy: KeptCopy, title: string, href: string | undefined): HTMLElement {
    const day = sayCopy(copy.copy, library.locale);
    const count = Object.keys(copy.answers).length;
    const says =
      count === 1 ? fillWords(words.copy_one, { day }) : fillWords(words.copy, { day, count: String(count) });
    const of = makeElement('span', { class: 'unseen' }, ` ${fillWords(words.of_copy, { sheet: title, day })}`);
    const open = href && makeElement('a', { href: `${href}#copy=${copy.id}` }, words.open, of.cloneNode(true));
    const item = makeElement('li', {}, makeElement('span', {}, says));
    const ask = makeButton(words.delete, () => {
      const sure = fillWords(words.delete_sure, { sheet: title, day });
      const keep = makeButton(words.keep_it, () => {
        question.remove();
        ask.hidden = false;
        ask.focus();
      });
      const yes = makeButton(words.delete_yes, () => remove(copy, title));
      const question = makeElement(
        'div',
        { class: 'asked', role: 'group', 'aria-label': sure },
        makeElement('p', {}, sure),
        makeElement('p', { class: 'button-row' }, yes, keep),
      );
      item.append(question);
      ask.hidden = true;
      keep.focus();
    });
    ask.append(of);
    ask.classList.add('quiet-button');
    item.append(...(open ? [open] : []), ask);
    return item;
  }
}

/** The name of a copy as its day, with the number of a further one. */
export function sayCopy(copy: string, locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(copy.slice(0, 10)),
  );
  const more = copy.slice(11);
  return more === '' ? day : `${day} (${more})`;
}
