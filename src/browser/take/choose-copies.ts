import { fillWords } from '../../model/fill-words.ts';
import { makeElement } from '../element.ts';
import { makeTickBox } from '../tick-box.ts';
import type { WantedPdf } from './fill-wanted.ts';
import type { KeptCopy } from '../keep/kept-copy.ts';
import { orderCopies } from './order-copies.ts';
import { sayKeptCopy } from '../answers/list-copies.ts';
import type { CopyWords } from '../answers/say-copy.ts';
import type { LibrarySheet, SiteLibrary } from '../answers/site-library.ts';

/** The boxes with which copies are chosen, all ticked at first. */
export interface CopyChoice {
  /** Shows these copies; what was unticked before stays so. */
  show(copies: readonly KeptCopy[], library: SiteLibrary): void;
  /** What is ticked, in the order of the programs and their sheets, oldest copy first. */
  listWanted(): WantedPdf[];
}

/** @param place the group of boxes; has a legend already */
export function createCopyChoice(
  place: HTMLElement,
  words: CopyWords & { of_copy: string; pdf_no_file: string },
): CopyChoice {
  const unticked = new Set<string>();
  let library: SiteLibrary;
  let offered: { copy: KeptCopy; title: string; pdf: string }[] = [];
  const list = makeElement('div', { class: 'choices' });
  const without = makeElement('div', { class: 'flow' });
  place.append(list, without);

  function show(copies: readonly KeptCopy[], known: SiteLibrary): void {
    library = known;
    const described = orderCopies(copies, library).map((copy) => ({ copy, sheet: findSheet(copy) }));
    offered = described.flatMap(({ copy, sheet }) =>
      sheet?.pdf === undefined ? [] : [{ copy, title: sheet.title, pdf: sheet.pdf }],
    );
    list.replaceChildren(...offered.map(({ copy, title }) => makeBox(copy, title)));
    const missing = described.filter(({ sheet }) => sheet?.pdf === undefined);
    without.replaceChildren(
      ...(missing.length === 0
        ? []
        : [
            makeElement('p', {}, words.pdf_no_file),
            makeElement('ul', {}, ...missing.map(({ copy }) => makeElement('li', {}, say(copy, copy.title)))),
          ]),
    );
  }

  function makeBox(copy: KeptCopy, title: string): HTMLElement {
    return makeTickBox(say(copy, title), !unticked.has(copy.id), (isTicked) =>
      isTicked ? unticked.delete(copy.id) : unticked.add(copy.id),
    ).label;
  }

  function findSheet({ program, sheet }: KeptCopy): LibrarySheet | undefined {
    return library.programs.get(program)?.sheets.get(sheet);
  }

  function say(copy: KeptCopy, title: string): string {
    return fillWords(words.of_copy, { sheet: title, day: sayKeptCopy(copy, findSheet(copy), library.locale, words) });
  }

  return {
    show,
    listWanted: () =>
      offered
        .filter(({ copy }) => !unticked.has(copy.id))
        .map(({ copy, title, pdf }) => ({ url: pdf, title, fileName: `${title} ${copy.copy}`, answers: copy.answers })),
  };
}
