import { writeLetter } from '../../answers/fill/write-letter.ts';
import type { Piece } from '../../answers/fill/lay-out-continuation.ts';
import { fillWords } from '../../model/fill-words.ts';
import { nameFiles } from '../take/name-files.ts';
import { offerFile } from '../take/offer-file.ts';
import type { LetterWords } from './summary-page.ts';
import { paragraphsOf, type Summary } from './write-summary.ts';

/**
 * Saves a summary as a tagged PDF.
 *
 * @param form address of a published form, whose paper and letters it has
 * @returns what is to be told
 * @throws if the form cannot be fetched
 */
export async function saveLetter(form: string, lang: string, summary: Summary, words: LetterWords): Promise<string> {
  const response = await fetch(form);
  if (!response.ok) throw new Error(`${form} answered ${response.status}.`);
  const { heading } = summary;
  const pageOf = (page: number, pages: number) =>
    fillWords(words.pdf_page_of, { page: String(page), pages: String(pages) });
  const letter = { title: heading, lang, text: listPieces(summary), words: { footer: heading, pageOf } };
  const { bytes, missing } = await writeLetter(new Uint8Array(await response.arrayBuffer()), letter);
  const file = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
  offerFile(file, `${nameFiles([heading])[0]!}.pdf`);
  const untold = missing.length === 0 ? '' : fillWords(words.pdf_letters, { letters: missing.join(' ') });
  return `${words.pdf_saved} ${untold}`.trim();
}

function listPieces({ heading, made, own, sheets }: Summary): Piece[] {
  return [
    { type: 'H1', text: heading },
    { type: 'P', text: made },
    ...paragraphsOf(own).map((text): Piece => ({ type: 'P', text })),
    ...sheets.flatMap(({ title, day, answers }): Piece[] => [
      { type: 'H2', text: title },
      { type: 'P', text: day },
      ...answers.flatMap(({ question, answer }): Piece[] => [
        { type: 'H3', text: question },
        { type: 'P', text: answer, indented: true },
      ]),
    ]),
  ];
}
