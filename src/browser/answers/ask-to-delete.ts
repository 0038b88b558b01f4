import { makeButton, makeElement } from '../element.ts';

export interface DeleteWords {
  delete: string;
  delete_yes: string;
  keep_it: string;
}

/**
 * A button that asks below `item` before it deletes.
 * @param sure the question
 */
export function askToDelete(
  item: HTMLElement,
  sure: string,
  words: DeleteWords,
  remove: () => void,
): HTMLButtonElement {
  const ask = makeButton(words.delete, () => {
    const keep = makeButton(words.keep_it, () => {
      question.remove();
      ask.hidden = false;
      ask.focus();
    });
    const yes = makeButton(words.delete_yes, remove);
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
  ask.classList.add('quiet-button');
  return ask;
}
