import { makeElement } from '../element.ts';

/** Lets the browser save a file that was made on the page; its address lives in this page only. */
export function offerFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = makeElement('a', { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read it only after a while.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
