import { announce } from '../announce.ts';
import { controlsOf, isTickBox } from './sheet-answers.ts';

/** An option such as "Nothing of this" cannot be ticked together with another: ticking the one takes the other away. */
export function excludeOptions(root: HTMLElement, words: { unticked: string }): void {
  root.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox' || !target.checked) return;
    const others = controlsOf(root, target.name).filter(
      (control): control is HTMLInputElement => isTickBox(control) && control.value !== target.value && control.checked,
    );
    const excluded = others.filter((other) => isExclusive(target) || isExclusive(other));
    for (const other of excluded) other.checked = false;
    if (excluded.length > 0) announce(words.unticked);
  });
}

function isExclusive(box: HTMLInputElement): boolean {
  return box.dataset['exclusive'] !== undefined;
}
