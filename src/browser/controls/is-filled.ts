/** Whether anything is written or ticked in a part of the page. */
export function isFilled(part: HTMLElement): boolean {
  return [...part.querySelectorAll<HTMLInputElement>('input, textarea')].some((control) =>
    control.type === 'radio' || control.type === 'checkbox' ? control.checked : control.value.trim() !== '',
  );
}
