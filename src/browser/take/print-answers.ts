import { makeElement } from '../element.ts';
import { isTickBox, listControls } from '../controls/sheet-answers.ts';

/**
 * Puts what is written beside each box while the page is printed, since a box shows on paper only as much as on screen.
 * The styles for print show it in place of the box.
 */
export function preparePrint(root: HTMLElement): void {
  addEventListener('beforeprint', () => {
    for (const control of listControls(root)) {
      if (isTickBox(control) || control.value === '') continue;
      control.after(makeElement('p', { class: 'printed-answer' }, control.value));
      control.classList.add('printed');
    }
  });
  addEventListener('afterprint', () => {
    for (const text of root.querySelectorAll('.printed-answer')) text.remove();
    for (const control of listControls(root)) control.classList.remove('printed');
  });
}
