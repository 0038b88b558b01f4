import { getPart } from '../element.ts';
import { listControls } from '../controls/sheet-answers.ts';

/** Puts the panel behind the first question, or above all of them. It is moved only if it stands elsewhere: a move takes the focus. */
export function placePanel(panel: HTMLElement, behindFirst: boolean): void {
  const body = getPart('sheet__body');
  const first = behindFirst ? findFirstQuestion(body) : undefined;
  const before = first ?? body.previousElementSibling;
  if (before === panel || before?.nextElementSibling === panel) return;
  if (first) first.after(panel);
  else body.before(panel);
}

/** The field of the first control; the whole part of the sheet where it stands beside others, as in a column. */
function findFirstQuestion(body: HTMLElement): Element | undefined {
  const control = listControls(body)[0];
  const field = control?.closest('.field');
  if (field?.parentElement?.classList.contains('flow')) return field;
  return [...body.children].find((child) => control && child.contains(control));
}
