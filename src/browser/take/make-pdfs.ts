import { makeElement } from '../element.ts';
import { fillWanted, listNotes, nameOfPart, type FillWords, type WantedPdf } from './fill-wanted.ts';
import { nameFiles } from './name-files.ts';
import type { NamedPdf } from './offer-files.ts';

/** Filled PDFs, and what the reader must know before they go anywhere. */
export interface MadePdfs {
  files: NamedPdf[];
  notes: HTMLElement[];
}

/**
 * Fills published PDFs. Of several, those that cannot be made are among the notes.
 * @param words.pdf_not_made stands above their names; a page that only ever wants one has no need of it
 */
export async function makePdfs(
  wanted: readonly WantedPdf[],
  words: FillWords & { pdf_not_made?: string },
): Promise<MadePdfs> {
  const made: { name: string; bytes: Uint8Array }[] = [];
  const failed: string[] = [];
  const notes: HTMLElement[] = [];
  // One after the other: a phone has not the room for all at once.
  for (const one of wanted) {
    try {
      const files = await fillWanted(one, words);
      made.push(...files.map(({ bytes }, part) => ({ name: nameOfPart(one.fileName, part), bytes })));
      const own = listNotes(files, words);
      if (own.length > 0) notes.push(...(wanted.length > 1 ? [makeElement('h3', {}, one.fileName)] : []), ...own);
    } catch (error) {
      console.error(error);
      failed.push(one.fileName);
    }
  }
  if (failed.length > 0) {
    const list = makeElement('ul', {}, ...failed.map((name) => makeElement('li', {}, name)));
    notes.unshift(makeElement('p', { class: 'trouble' }, words.pdf_not_made), list);
  }
  const names = nameFiles(made.map(({ name }) => name));
  const files = made.map(({ bytes }, index): NamedPdf => {
    return { name: `${names[index]}.pdf`, bytes: bytes as Uint8Array<ArrayBuffer> };
  });
  return { files, notes };
}
