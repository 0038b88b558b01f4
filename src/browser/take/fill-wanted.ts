import type { FilledPdf } from '../../answers/fill/fill-pdf.ts';
import type { Values } from '../../model/value.ts';
import { fillWords } from '../../model/fill-words.ts';
import { makeElement } from '../element.ts';

export interface FillWords {
  pdf_overflow: string;
  pdf_letters: string;
  pdf_left_out: string;
  pdf_rows: string;
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
 * The published file filled, or as it is where there are no answers, and further copies of it where rows go beyond those it is printed with.
 * @throws if it cannot be fetched or filled
 */
export async function fillWanted(wanted: WantedPdf, words: FillWords): Promise<FilledPdf[]> {
  const response = await fetch(wanted.url);
  if (!response.ok) throw new Error(`${wanted.url} answered ${response.status}.`);
  const published = new Uint8Array(await response.arrayBuffer());
  if (Object.keys(wanted.answers).length === 0)
    return [{ bytes: published, overflowing: [], unwritable: [], copiesNeeded: 1 }];
  // What fills a PDF weighs more than the whole page, so it is loaded when it is asked for.
  const { fillPdf } = await import('../../answers/fill/fill-pdf.ts');
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

/** What the reader must know before a PDF is saved: longer answers, letters it lacks, what has no place, further copies. */
export function listNotes(files: readonly FilledPdf[], words: FillWords): HTMLElement[] {
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

/** Rows beyond those of the form go on in further files. @param part from 0 */
export function nameOfPart(fileName: string, part: number): string {
  return part === 0 ? fileName : `${fileName} part ${part + 1}`;
}
