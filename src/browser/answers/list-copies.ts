import { fillWords } from '../../model/fill-words.ts';
import { askToDelete, type DeleteWords } from './ask-to-delete.ts';
import { makeElement } from '../element.ts';
import { sayCopy, type CopyWords } from './say-copy.ts';
import { sortCopies, type KeptCopy } from '../keep/kept-copy.ts';
import type { LibrarySheet, SiteLibrary } from './site-library.ts';

export interface ListWords extends DeleteWords, CopyWords {
  copy: string;
  copy_one: string;
  by_relative: string;
  open: string;
  of_copy: string;
  delete_sure: string;
  other_site: string;
}

/** What is kept, by program and sheet, with ways to open and to delete each copy. @param remove deletes one for good */
export function listCopies(
  copies: readonly KeptCopy[],
  library: SiteLibrary,
  words: ListWords,
  remove: (copy: KeptCopy, title: string) => void,
): HTMLElement[] {
  const programs = new Set([...library.programs.keys(), ...copies.map(({ program }) => program)]);
  return [...programs].flatMap((program) => {
    const own = copies.filter((copy) => copy.program === program);
    if (own.length === 0) return [];
    const known = library.programs.get(program);
    const keys = new Set([...(known?.sheets.keys() ?? []), ...own.map(({ sheet }) => sheet)]);
    const entries = [...keys].flatMap((key) => {
      const ofSheet = sortCopies(own.filter(({ sheet }) => sheet === key));
      return ofSheet.length === 0 ? [] : [showSheet(ofSheet, known?.sheets.get(key))];
    });
    const list = makeElement('ul', { class: 'kept-sheets' }, ...entries);
    return [...(programs.size > 1 ? [makeElement('h3', {}, known?.title ?? words.other_site)] : []), list];
  });

  function showSheet(ofSheet: readonly KeptCopy[], known: LibrarySheet | undefined): HTMLElement {
    // The title in the language of this page; a sheet that is not in it keeps its own.
    const title = known?.title ?? ofSheet[0]!.title;
    const entries = ofSheet.map((copy) => showCopy(copy, title, known));
    // Who shares a device must see whose words these are.
    const whose = known?.byRelative && makeElement('span', { class: 'hint source' }, words.by_relative);
    return makeElement(
      'li',
      {},
      makeElement('p', { class: 'kept-title' }, title, whose),
      makeElement('ul', {}, ...entries),
    );
  }

  function showCopy(copy: KeptCopy, title: string, known: LibrarySheet | undefined): HTMLElement {
    const day = sayKeptCopy(copy, known, library.locale, words);
    const count = Object.keys(copy.answers).length;
    const says =
      count === 1 ? fillWords(words.copy_one, { day }) : fillWords(words.copy, { day, count: String(count) });
    const of = makeElement('span', { class: 'unseen' }, ` ${fillWords(words.of_copy, { sheet: title, day })}`);
    const open = known && makeElement('a', { href: `${known.href}#copy=${copy.id}` }, words.open, of.cloneNode(true));
    const item = makeElement('li', {}, makeElement('span', {}, says));
    const ask = askToDelete(item, fillWords(words.delete_sure, { sheet: title, day }), words, () =>
      remove(copy, title),
    );
    ask.append(of);
    item.append(...(open ? [open] : []), ask);
    return item;
  }
}

/** What a kept copy of a sheet is called. */
export function sayKeptCopy(
  { copy, answers }: KeptCopy,
  sheet: LibrarySheet | undefined,
  locale: string,
  words: CopyWords,
): string {
  return sayCopy({ copy, answers: Object.entries(answers) }, sheet?.diaryDays, locale, words);
}
