/** Lets text boxes grow with their text, from the lines they have; by styles where the browser can, else by measuring. */
export function growTexts(root: HTMLElement): void {
  const grow = CSS.supports('field-sizing', 'content') ? growByStyle : growToText;
  const growTarget = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement) grow(target);
  };
  root.addEventListener('focusin', growTarget);
  root.addEventListener('input', growTarget);
  root.addEventListener('answers-shown', () => {
    for (const box of root.querySelectorAll('textarea')) if (box.value !== '') grow(box);
  });
}

function growByStyle(box: HTMLTextAreaElement): void {
  if (box.classList.contains('grows')) return;
  // Such a box takes no notice of its lines.
  box.style.minBlockSize = `calc(${box.rows}lh + 1em + 4px)`;
  box.classList.add('grows');
}

function growToText(box: HTMLTextAreaElement): void {
  box.style.blockSize = 'auto';
  box.style.blockSize = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`;
}
