import { makeButton } from '../element.ts';

/**
 * A ticked radio button cannot be unticked by itself. Here Delete and Backspace do it, and a button that stands
 * below a question as long as something is ticked. What was taken back so can be brought back until something else is ticked.
 */
export function offerClearing(root: HTMLElement, words: { clear: string; bring_back: string }): void {
  const groups = new Map<HTMLElement, { clear: HTMLButtonElement; bringBack: HTMLButtonElement }>();
  const cleared = new Map<HTMLElement, readonly HTMLInputElement[]>();

  /** Shows the buttons where they belong; to be called after answers were put in by script. */
  function update(): void {
    for (const group of root.querySelectorAll<HTMLElement>('fieldset.field, [role="radiogroup"], .ranking')) {
      if (!group.querySelector('[type="radio"]') || group.parentElement?.closest('.ranking')) continue;
      if (!groups.has(group)) groups.set(group, addButtons(group));
      const isTicked = group.querySelector('[type="radio"]:checked') !== null;
      if (isTicked) cleared.delete(group);
      const { clear, bringBack } = groups.get(group)!;
      clear.hidden = !isTicked;
      bringBack.hidden = !cleared.has(group);
    }
  }

  function addButtons(group: HTMLElement): { clear: HTMLButtonElement; bringBack: HTMLButtonElement } {
    const focusFirst = () => group.querySelector<HTMLInputElement>('[type="radio"]')?.focus();
    const clear = makeButton(words.clear, () => {
      focusFirst();
      untick([...group.querySelectorAll<HTMLInputElement>('[type="radio"]:checked')]);
    });
    const bringBack = makeButton(words.bring_back, () => {
      const [first] = cleared.get(group) ?? [];
      setTicks(cleared.get(group) ?? [], true);
      first?.focus();
    });
    const label = group.querySelector('.label')?.id ?? group.getAttribute('aria-labelledby');
    for (const button of [clear, bringBack]) {
      button.classList.add('clear');
      if (label) button.setAttribute('aria-describedby', label);
      group.append(button);
    }
    return { clear, bringBack };
  }

  function untick(ticked: readonly HTMLInputElement[]): void {
    for (const group of groups.keys()) {
      const own = ticked.filter((radio) => group.contains(radio));
      if (own.length > 0) cleared.set(group, own);
    }
    setTicks(ticked, false);
  }

  function setTicks(radios: readonly HTMLInputElement[], ticked: boolean): void {
    for (const radio of radios) {
      radio.checked = ticked;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  root.addEventListener('change', update);
  root.addEventListener('answers-shown', update);
  // Another copy may be shown now.
  root.addEventListener('answers-come', () => cleared.clear());
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
