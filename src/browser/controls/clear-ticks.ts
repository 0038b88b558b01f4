import { makeButton } from '../element.ts';

/**
 * A ticked radio button cannot be unticked by itself. Here Delete and Backspace do it, and a button that stands
 * below a question as long as something is ticked.
 */
export function offerClearing(root: HTMLElement, words: { clear: string }): void {
  const groups = new Map<HTMLElement, HTMLButtonElement>();

  /** Shows the buttons where they belong; to be called after answers were put in by script. */
  function update(): void {
    for (const group of root.querySelectorAll<HTMLElement>('fieldset.field, [role="radiogroup"], .ranking')) {
      if (!group.querySelector('[type="radio"]') || group.parentElement?.closest('.ranking')) continue;
      if (!groups.has(group)) groups.set(group, addButton(group));
      groups.get(group)!.hidden = group.querySelector('[type="radio"]:checked') === null;
    }
  }

  function addButton(group: HTMLElement): HTMLButtonElement {
    const button = makeButton(words.clear, () => {
      const ticked = [...group.querySelectorAll<HTMLInputElement>('[type="radio"]:checked')];
      group.querySelector<HTMLInputElement>('[type="radio"]')?.focus();
      untick(ticked);
    });
    button.classList.add('clear');
    const label = group.querySelector('.label')?.id ?? group.getAttribute('aria-labelledby');
    if (label) button.setAttribute('aria-describedby', label);
    group.append(button);
    return button;
  }

  function untick(ticked: readonly HTMLInputElement[]): void {
    for (const radio of ticked) {
      radio.checked = false;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  root.addEventListener('change', update);
  root.addEventListener('answers-shown', update);
  root.addEventListener('keydown', (event) => {
    const radio = event.target;
    if (!(radio instanceof HTMLInputElement) || radio.type !== 'radio') return;
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    untick(
      [...root.querySelectorAll<HTMLInputElement>('[type="radio"]:checked')].filter(({ name }) => name === radio.name),
    );
  });
}
