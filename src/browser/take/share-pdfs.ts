import { announce } from '../announce.ts';
import { isNamed } from '../dom-exception.ts';
import { makeButton, makeElement } from '../element.ts';
import { canShare } from './can-share.ts';
import type { FillWords, WantedPdf } from './fill-wanted.ts';
import { makePdfs } from './make-pdfs.ts';

export interface ShareWords extends FillWords {
  pdf_making: string;
  pdf_failed: string;
  pdf_not_made?: string;
  share_now: string;
  share_done: string;
  share_failed: string;
}

/**
 * Fills published PDFs and hands them to the program that the reader chooses, such as mail. What is left out or looks
 * different is told first, in `place`.
 */
export async function sharePdfs(wanted: readonly WantedPdf[], place: HTMLElement, words: ShareWords): Promise<void> {
  const say = (text: string) => place.replaceChildren(makeElement('p', {}, text));
  say(words.pdf_making);
  const { files: made, notes } = await makePdfs(wanted, words);
  const files = made.map(({ name, bytes }) => new File([bytes], name, { type: 'application/pdf' }));
  if (files.length === 0) return say(words.pdf_failed);
  // Of many or large files a browser may take none.
  if (!canShare(files)) return say(words.share_failed);
  const said = makeElement('p', {});
  const share = async () => {
    try {
      await navigator.share({ files });
      said.textContent = words.share_done;
      announce(words.share_done);
    } catch (error) {
      // The reader closed the list of programs again.
      said.textContent = isNamed(error, 'AbortError') ? '' : words.share_failed;
      return error;
    }
    return undefined;
  };
  const button = makeButton(words.share_now, () => void share(), false);
  place.replaceChildren(...notes, makeElement('p', { class: 'button-row' }, button), said);
  button.focus();
  if (notes.length > 0) return announce(notes[0]!.textContent);
  // Filling may take longer than a browser remembers that something was pressed: then the button is there for it.
  if (isNamed(await share(), 'NotAllowedError')) said.textContent = '';
}
