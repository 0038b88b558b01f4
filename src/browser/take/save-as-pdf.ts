import type { FilledPdf } from '../../answers/fill/fill-pdf.ts';
import type { Values } from '../../model/value.ts';
import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { makeButton, makeElement } from '../element.ts';
import { offerFile } from './offer-file.ts';

export interface PdfWords {
  pdf_making: string;
  pdf_failed: string;
  pdf_overflow: string;
  pdf_letters: string;
  pdf_left_out: string;
  pdf_rows: string;
  pdf_save: string;
  pdf_save_part: string;
  pdf_saved: string;
  pdf_heading: string;
  pdf_page_of: string;
}

/** A filled PDF that is wanted. */
export interface WantedPdf {
  /** Address of the published fillable file. */
  url: string;
  /** What the document is called: the foot of added pages. */
  title: string;
  /** What the reader's file is called, without its ending. */
  fileName: string;
  answers: Values;
}

/**
 * Fills a published PDF with answers and offers it to be saved. Answers longer than their box, letters the file cannot
 * show, and rows that go on a further copy are told first, in `place`.
 */
export async function savePdf(wanted: WantedPdf, place: HTMLElement, words: PdfWords): Promise<void> {
  const say = (text: string) => place.replaceChildren(makeElement('p', {}, text));
  say(words.pdf_making);
  try {
    const files = await fillCopies(wanted, words);
    const notes = listNotes(files, words);
    const save = ({ bytes }: FilledPdf, index: number) => {
      const name = index === 0 ? wanted.fileName : `${wanted.fileName}-${index + 1}`;
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

/** The file, and further copies of it where rows go beyond those it is printed with. */
async function fillCopies(wanted: WantedPdf, words: PdfWords): Promise<FilledPdf[]> {
  // What fills a PDF weighs more than the whole page, so it is loaded when it is asked for.
  const [{ fillPdf }, response] = await Promise.all([import('../../answers/fill/fill-pdf.ts'), fetch(wanted.url)]);
  if (!response.ok) throw new Error(`${wanted.url} answered ${response.status}.`);
  const published = new Uint8Array(await response.arrayBuffer());
  const continuation = {
    heading: words.pdf_heading,
    footer: wanted.title,
    pageOf: (page: number, pages: number) => fillWords(words.pdf_page_of, { page: String(page), pages: String(pages) }),
  };
  const first = await fillPdf(published, wanted.answers, { words: continuation });
  const copies = [first];
  for (let copy = 2; copy <= first.copiesNeeded; copy += 1)
    copies.push(await fillPdf(published, wanted.answers, { words: continuation, copy }));
  return copies;
}

function listNotes(files: readonly FilledPdf[], words: PdfWords): HTMLElement[] {
  const overflowing = files.flatMap((file) => file.overflowing);
  const unwritable = files.flatMap((file) => file.unwritable);
  const letters = unwritable.flatMap((one) => (one.reason === 'letters' ? one.letters : []));
  const leftOut = new Set(unwritable.filter(({ reason }) => reason !== 'letters').map(({ name }) => name));
  const notes: HTMLElement[] = [];
  if (overflowing.length > 0) {
    notes.push(makeElement('p', {}, words.pdf_overflow));
    notes.push(makeElement('ul', {}, ...overflowing.map(({ question }) => makeElement('li', {}, question))));
  }
  if (letters.length > 0)
    notes.push(makeElement('p', {}, fillWords(words.pdf_letters, { letters: [...new Set(letters)].join(' ') })));
  if (leftOut.size > 0)
    notes.push(makeElement('p', {}, fillWords(words.pdf_left_out, { count: String(leftOut.size) })));
  if (files.length > 1) notes.push(makeElement('p', {}, fillWords(words.pdf_rows, { count: String(files.length) })));
  return notes;
}
