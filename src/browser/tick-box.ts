import { makeElement } from './element.ts';

/** A box to tick with its words, as ChoiceControl.astro writes one. @param onTick told whether it is ticked now */
export function makeTickBox(
  words: string | HTMLElement,
  isTicked: boolean,
  onTick: (isTicked: boolean) => void,
): { label: HTMLLabelElement; input: HTMLInputElement } {
  const input = makeElement('input', { type: 'checkbox', autocomplete: 'off' });
  input.checked = isTicked;
  input.addEventListener('change', () => onTick(input.checked));
  const said = typeof words === 'string' ? makeElement('span', {}, words) : words;
  return { label: makeElement('label', { class: 'choice' }, input, said), input };
}
