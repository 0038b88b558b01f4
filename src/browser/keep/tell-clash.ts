import type { Value } from '../../model/value.ts';
import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { makeButton, makeElement } from '../element.ts';
import type { Clash } from './merge-answers.ts';
import { controlsOf, isTickBox, showAnswer, writeText } from '../controls/sheet-answers.ts';

/**
 * Says below a question what another window has written there, with a way to take that instead.
 * @param onTaken told the name once the answer on the page has changed
 */
export function tellClash(
  root: HTMLElement,
  { name, theirs }: Clash,
  words: { clash: string; take_theirs: string; dismiss: string },
  onTaken: (name: string) => void,
): void {
  const [control] = controlsOf(root, name);
  if (!control || theirs === undefined) return;
  const said = fillWords(words.clash, { text: sayValue(root, name, theirs) });
  const note = makeElement('div', { class: 'asked', role: 'group', 'aria-label': said }, makeElement('p', {}, said));
  const take = makeButton(words.take_theirs, () => {
    showAnswer(root, name, theirs);
    note.remove();
    onTaken(name);
    control.focus();
  });
  const dismiss = makeButton(words.dismiss, () => {
    note.remove();
    control.focus();
  });
  note.append(makeElement('p', { class: 'button-row' }, take, dismiss));
  (isTickBox(control) ? (control.closest('fieldset, td, .choice') ?? control) : control).after(note);
  announce(said);
}

/** An answer in the words of the page. */
function sayValue(root: HTMLElement, name: string, value: Value): string {
  if (value.kind !== 'choice' && value.kind !== 'scale') return writeText(value);
  return [value.value]
    .flat()
    .map((option) => {
      const control = controlsOf(root, name).find((one) => one.value === String(option));
      return control?.closest('label')?.textContent?.trim() ?? String(option);
    })
    .join(', ');
}
