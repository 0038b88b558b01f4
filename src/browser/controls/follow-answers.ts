/** What tells that a field of the page may have another answer: it was written in, ticked, shown from the store, or its row came or went. */
const CHANGES = ['input', 'change', 'answers-shown', 'answers-moved'];

/** Calls `update` now and after every change of an answer. */
export function followAnswers(root: HTMLElement, update: () => void): void {
  for (const kind of CHANGES) root.addEventListener(kind, update);
  update();
}
