import { faceName, type Face } from '../../model/face.ts';
import { announce } from '../announce.ts';
import { makeElement } from '../element.ts';
import { nameFiles } from '../take/name-files.ts';
import { offerFiles } from '../take/offer-files.ts';
import type { LibraryRow, LibraryWords } from './library-page.ts';

/** The address of another face of a document than that of its usual PDF. */
function pdfOfFace(pdf: string, face: Face): string {
  return pdf.replace(/[a-z]+-[a-z]+-[a-z0-9]+(?=\.pdf$)/, faceName(face));
}

/** Offers the PDFs of some sheets as one download: the file itself if it is only one, else a ZIP. What cannot be had is named. */
export async function takeSheets(
  rows: readonly LibraryRow[],
  face: Face,
  place: HTMLElement,
  words: LibraryWords,
): Promise<void> {
  const say = (...parts: (Node | string)[]) => place.replaceChildren(...parts);
  say(words.pdf_making);
  const taken: { title: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  const failed: string[] = [];
  for (const { title, pdf } of rows) {
    const answer = await fetch(pdfOfFace(pdf, face)).catch(() => undefined);
    if (answer?.ok) taken.push({ title, bytes: new Uint8Array(await answer.arrayBuffer()) });
    else failed.push(title);
  }
  if (taken.length === 0) return say(words.pdf_failed);
  const names = nameFiles(taken.map(({ title }) => title));
  await offerFiles(
    taken.map(({ bytes }, index) => ({ name: `${names[index]}.pdf`, bytes })),
    'sheets',
  );
  const saved = taken.length === 1 ? words.pdf_saved : words.pdf_zip_saved;
  announce(saved);
  if (failed.length === 0) return say(saved);
  const list = makeElement('ul', {}, ...failed.map((title) => makeElement('li', {}, title)));
  say(saved, makeElement('p', { class: 'trouble' }, words.pdf_not_made), list);
}
