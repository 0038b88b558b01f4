import type { FaceChoice } from './face-choice.ts';

/**
 * Shows the paper and size a reader chose first: of a list with one version of each edition that one, in a list of all
 * versions before the others. What is not made in that version stays as it is.
 */
export function preferFace(page: ParentNode, choice: FaceChoice): void {
  for (const list of page.querySelectorAll('[data-usual-faces]')) showChosen(list, choice);
  for (const [name, value] of Object.entries(choice)) {
    for (const chosen of page.querySelectorAll(`[data-all-faces] [data-${name}="${value}"]`)) {
      const first = chosen.parentElement!.querySelector(`:scope > [data-${name}]`);
      if (first !== chosen) first?.before(chosen);
    }
  }
}

function showChosen(list: Element, choice: FaceChoice): void {
  const items = [...list.querySelectorAll<HTMLElement>('[data-edition]')];
  for (const edition of new Set(items.map((item) => item.dataset['edition']))) {
    const versions = items.filter((item) => item.dataset['edition'] === edition);
    const usual = versions.find((item) => !item.hidden)!;
    const wanted = { ...usual.dataset, ...choice };
    const chosen = versions.find(({ dataset }) => dataset['size'] === wanted.size && dataset['paper'] === wanted.paper);
    for (const item of versions) item.hidden = item !== (chosen ?? usual);
  }
}
