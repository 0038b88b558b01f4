import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { makeButton, makeElement } from '../element.ts';
import { fillWanted, listNotes, nameOfPart, type WantedPdf } from './fill-wanted.ts';
import { nameFiles } from './name-files.ts';
import { offerFiles, type NamedPdf } from './offer-files.ts';
import type { PdfWords } from './save-as-pdf.ts';

export interface SeveralPdfWords extends PdfWords {
  pdf_not_made: string;
  pdf_zip: string;
  pdf_zip_saved: string;
}

/**
 * Fills several published PDFs and offers them as one download: the PDF itself if it is only one, else a ZIP of them,
 * since finished PDFs are never joined. What is left out or looks different is told first, in `place`.
 * @param archiveName of the ZIP, without its ending
 */
export async function saveSeveralPdfs(
  wanted: readonly WantedPdf[],
  archiveName: string,
  place: HTMLElement,
  words: SeveralPdfWords,
): Promise<void> {
  const say = (text: string) => place.replaceChildren(makeElement('p', {}, text));
  say(words.pdf_making);
  const made: { name: string; bytes: Uint8Array }[] = [];
  const failed: string[] = [];
  const notes: HTMLElement[] = [];
  // One after the other: a phone has not the room for all at once.
  for (const one of wanted) {
    try {
      const files = await fillWanted(one, words);
      made.push(...files.map(({ bytes }, part) => ({ name: nameOfPart(one.fileName, part), bytes })));
      const own = listNotes(files, words);
      if (own.length > 0) notes.push(makeElement('h3', {}, one.fileName), ...own);
    } catch (error) {
      console.error(error);
      failed.push(one.fileName);
    }
  }
  if (made.length === 0) return say(words.pdf_failed);
  if (failed.length > 0) {
    const list = makeElement('ul', {}, ...failed.map((name) => makeElement('li', {}, name)));
    notes.unshift(makeElement('p', { class: 'trouble' }, words.pdf_not_made), list);
  }
  const names = nameFiles(made.map(({ name }) => name));
  const files = made.map(({ bytes }, index): NamedPdf => {
    return { name: `${names[index]}.pdf`, bytes: bytes as Uint8Array<ArrayBuffer> };
  });
  const save = async () => {
    await offerFiles(files, archiveName);
    const said = files.length === 1 ? words.pdf_saved : words.pdf_zip_saved;
    announce(said);
    return said;
  };
  if (notes.length === 0) return say(await save());
  const said = makeElement('p', {});
  const label = files.length === 1 ? words.pdf_save : fillWords(words.pdf_zip, { count: String(files.length) });
  const button = makeButton(label, () => void save().then((text) => (said.textContent = text)), false);
  place.replaceChildren(...notes, makeElement('p', { class: 'button-row' }, button), said);
  announce(notes[0]!.textContent);
  button.focus();
}
