import { makeElement } from '../element.ts';

/** A thumb finds no more numbers than these. */
const MOST = 11;

/**
 * Puts the few whole numbers that a field of a table of days takes below its box, each to be given with one tap. The styles show them
 * where the rows of the table stand as blocks, as on a phone.
 */
export function offerTaps(root: HTMLElement): void {
  for (const input of root.querySelectorAll<HTMLInputElement>('[data-one-row] input[data-kind="number"]')) {
    const numbers = listNumbers(input.dataset['min'], input.dataset['max']);
    if (numbers.length > 1 && numbers.length <= MOST) addTaps(input, numbers);
  }
}

function addTaps(input: HTMLInputElement, numbers: readonly number[]): void {
  const buttons = numbers.map((number) => {
    const button = makeElement('button', { type: 'button', class: 'tap' }, String(number));
    button.addEventListener('click', () => {
      input.value = input.value === String(number) ? '' : String(number);
      for (const kind of ['input', 'change']) input.dispatchEvent(new Event(kind, { bubbles: true }));
    });
    return button;
  });
  const name = input.getAttribute('aria-labelledby');
  const group = makeElement('div', { class: 'taps', role: 'group', 'aria-labelledby': name ?? undefined }, ...buttons);
  (input.closest('.with-unit') ?? input).after(group);
  const showGiven = () => {
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.textContent === input.value.trim()));
  };
  input.addEventListener('input', showGiven);
  input.closest('.body')?.addEventListener('answers-shown', showGiven);
  showGiven();
}

/** None where a field has no range, or one that begins between whole numbers. */
function listNumbers(min: string | undefined, max: string | undefined): number[] {
  const [from, to] = [Number(min ?? NaN), Number(max ?? NaN)];
  if (!Number.isInteger(from) || !Number.isFinite(to)) return [];
  return Array.from({ length: Math.max(0, Math.floor(to) - from + 1) }, (_, step) => from + step);
}
