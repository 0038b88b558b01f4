import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { makeButton, makeElement } from '../element.ts';
import type { WantedPdf } from './fill-wanted.ts';
import { makePdfs } from './make-pdfs.ts';
import { offerFiles } from './offer-files.ts';
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
  const { files, notes } = await makePdfs(wanted, words);
  if (files.length === 0) return say(words.pdf_failed);
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
