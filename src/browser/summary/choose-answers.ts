import { fillWords } from '../../model/fill-words.ts';
import { makeElement } from '../element.ts';
import { makeTickBox } from '../tick-box.ts';
import type { AnsweredSheet } from './list-answered.ts';

/** The boxes with which answers are chosen, none ticked at first. */
export interface AnswerChoice {
  /** Shows these sheets; what was ticked before stays so. */
  show(sheets: readonly AnsweredSheet[]): void;
  /** The ticked answers of each sheet that has some. */
  listChosen(): AnsweredSheet[];
}

/** @param onChange called when something is ticked or no more */
export function createAnswerChoice(
  place: HTMLElement,
  words: { of_copy: string; all_of: string },
  onChange: () => void,
): AnswerChoice {
  const ticked = new Set<string>();
  let shown: readonly AnsweredSheet[] = [];

  function showSheet(sheet: AnsweredSheet): HTMLElement {
    const boxes = sheet.answers.map(({ name, question, answer }) => {
      const said = makeElement('span', {}, question, makeElement('span', { class: 'hint source' }, answer));
      return makeTickBox(said, ticked.has(keyOf(sheet, name)), (isTicked) => {
        tick(sheet, name, isTicked);
        update();
      });
    });
    const all = makeTickBox(
      words.all_of,
      boxes.every(({ input }) => input.checked),
      (isTicked) => {
        for (const [index, { name }] of sheet.answers.entries()) {
          boxes[index]!.input.checked = isTicked;
          tick(sheet, name, isTicked);
        }
        update();
      },
    );
    const update = () => {
      const count = boxes.filter(({ input }) => input.checked).length;
      all.input.checked = count === boxes.length;
      all.input.indeterminate = count > 0 && count < boxes.length;
      onChange();
    };
    const said = fillWords(words.of_copy, { sheet: sheet.title, day: sheet.day });
    return makeElement(
      'details',
      {},
      makeElement('summary', {}, said),
      makeElement(
        'div',
        { class: 'choices', role: 'group', 'aria-label': said },
        all.label,
        ...boxes.map(({ label }) => label),
      ),
    );
  }

  function tick(sheet: AnsweredSheet, name: string, isTicked: boolean): void {
    if (isTicked) ticked.add(keyOf(sheet, name));
    else ticked.delete(keyOf(sheet, name));
  }

  return {
    show(sheets) {
      shown = sheets;
      place.replaceChildren(...sheets.map(showSheet));
    },
    listChosen: () =>
      shown
        .map((sheet) => ({ ...sheet, answers: sheet.answers.filter(({ name }) => ticked.has(keyOf(sheet, name))) }))
        .filter(({ answers }) => answers.length > 0),
  };
}

function keyOf({ id }: AnsweredSheet, name: string): string {
  return JSON.stringify([id, name]);
}
