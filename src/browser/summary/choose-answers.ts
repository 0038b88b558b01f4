import { fillWords } from '../../model/fill-words.ts';
import { makeElement } from '../element.ts';
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
      const box = makeBox(question, answer);
      box.input.checked = ticked.has(keyOf(sheet, name));
      box.input.addEventListener('change', () => {
        tick(sheet, name, box.input.checked);
        update();
      });
      return box;
    });
    const all = makeBox(words.all_of);
    all.input.addEventListener('change', () => {
      for (const [index, { name }] of sheet.answers.entries()) {
        boxes[index]!.input.checked = all.input.checked;
        tick(sheet, name, all.input.checked);
      }
      update();
    });
    const update = () => {
      const count = boxes.filter(({ input }) => input.checked).length;
      all.input.checked = count === boxes.length;
      all.input.indeterminate = count > 0 && count < boxes.length;
      onChange();
    };
    all.input.checked = boxes.every(({ input }) => input.checked);
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

function makeBox(said: string, below?: string): { label: HTMLLabelElement; input: HTMLInputElement } {
  const input = makeElement('input', { type: 'checkbox', autocomplete: 'off' });
  const text = makeElement('span', {}, said, below && makeElement('span', { class: 'hint source' }, below));
  return { label: makeElement('label', { class: 'choice' }, input, text), input };
}

function keyOf({ id }: AnsweredSheet, name: string): string {
  return JSON.stringify([id, name]);
}
