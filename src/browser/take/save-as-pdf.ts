import type { FilledPdf } from '../../answers/fill/fill-pdf.ts';
import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { makeButton, makeElement } from '../element.ts';
import { fillWanted, listNotes, nameOfPart, type FillWords, type WantedPdf } from './fill-wanted.ts';
import { offerFile } from './offer-file.ts';

export interface PdfWords extends FillWords {
  pdf_making: string;
  pdf_failed: string;
  pdf_save: string;
  pdf_save_part: string;
  pdf_saved: string;
}

/**
 * Fills a published PDF with answers and offers it to be saved. Answers longer than their box, letters the file cannot
 * show, and rows that go on a further copy are told first, in `place`.
 */
export async function savePdf(wanted: WantedPdf, place: HTMLElement, words: PdfWords): Promise<void> {
  const say = (text: string) => place.replaceChildren(makeElement('p', {}, text));
  say(words.pdf_making);
  try {
    const files = await fillWanted(wanted, words);
    const notes = listNotes(files, words);
    const save = ({ bytes }: FilledPdf, index: number) => {
      const name = nameOfPart(wanted.fileName, index);
      offerFile(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }), `${name}.pdf`);
      announce(words.pdf_saved);
    };
    if (notes.length === 0) {
      save(files[0]!, 0);
      return say(words.pdf_saved);
    }
    const buttons = files.map((file, index) => {
      const part = { n: String(index + 1), count: String(files.length) };
      const label = files.length === 1 ? words.pdf_save : fillWords(words.pdf_save_part, part);
      return makeButton(label, () => save(file, index), false);
    });
    place.replaceChildren(...notes, makeElement('p', { class: 'button-row' }, ...buttons));
    announce(notes[0]!.textContent);
    buttons[0]!.focus();
  } catch {
    say(words.pdf_failed);
  }
}
