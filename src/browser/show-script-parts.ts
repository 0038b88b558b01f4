/** Shows the parts of a page that need a script, and hides those that stand in their place. */
export function showScriptParts(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
  for (const part of document.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
}
