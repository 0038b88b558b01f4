/** Makes an element with attributes and what it holds; what is undefined or false is left out. */
export function makeElement<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that does something on this page; it never submits. */
export function makeButton(
  words: string,
  onPress: (button: HTMLButtonElement) => void,
  plain = true,
): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', class: plain ? 'button button-plain' : 'button' }, words);
  button.addEventListener('click', () => onPress(button));
  return button;
}

/** @throws if the page lacks it */
export function getPart<E extends HTMLElement>(id: string): E {
  const part = document.getElementById(id);
  if (!part) throw new Error(`The page has no part ${id}.`);
  return part as E;
}
