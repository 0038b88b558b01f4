/** The script of the page on which clinicians read filled files. It keeps nothing. */
import { getPart } from '../element.ts';
import { startReading, type ReadPartWords } from '../answers/read-answers-part.ts';
import { showDifferences } from '../answers/show-differences.ts';
import type { SiteLibrary } from '../answers/site-library.ts';

interface ReadAnswersPage {
  library: SiteLibrary;
  words: ReadPartWords & { differences: string };
}

const { library, words } = JSON.parse(getPart('read').dataset['page']!) as ReadAnswersPage;
for (const part of document.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
for (const part of document.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
startReading(library, words, (read) => {
  getPart('read__keep').replaceChildren(...showDifferences(read, library, words));
});
