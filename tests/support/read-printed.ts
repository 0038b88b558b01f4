import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** The words on the paper when a page is printed from the browser, a line for each run of text. */
export async function readPrinted(page: Page): Promise<string> {
  const task = getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 });
  const pdf = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''));
  }
  await task.destroy();
  return texts.join(' ').replace(/\s+/g, ' ');
}
