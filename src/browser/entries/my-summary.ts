/** The script of the page for somebody else: puts together what is ticked. It keeps nothing, and sends nothing by itself. */
import '../require-floor.ts';
import { fillWords } from '../../model/fill-words.ts';
import { fetchSiteLibrary, type SiteLibrary } from '../answers/site-library.ts';
import { isNamed } from '../dom-exception.ts';
import { getPart, makeElement } from '../element.ts';
import { followKept } from '../keep/follow-kept.ts';
import { isoToday } from '../keep/open-kept.ts';
import { sayDay } from '../say-day.ts';
import { createAnswerChoice } from '../summary/choose-answers.ts';
import { listAnswered } from '../summary/list-answered.ts';
import type { SummaryPage } from '../summary/summary-page.ts';
import { showSummary, writeSummary, type Summary } from '../summary/write-summary.ts';

const { library: site, words } = JSON.parse(getPart('kept').dataset['page']!) as SummaryPage;
const [own, said, save, share] = [
  getPart<HTMLTextAreaElement>('summary__own'),
  getPart('summary__said'),
  getPart('summary__save'),
  getPart('summary__share'),
];
const choice = createAnswerChoice(getPart('summary__choice'), words, show);
let library: SiteLibrary | undefined;
/** Address of a published form of one of the sheets that are kept. */
let form: string | undefined;

own.addEventListener('input', show);
save.addEventListener('click', () => void saveAsPdf());
getPart('summary__print').addEventListener('click', () => print());
share.hidden = !('share' in navigator);
share.addEventListener('click', () => void shareText());
await followKept(site.store, words, async (copies) => {
  if (copies.length > 0) library ??= await fetchSiteLibrary(site);
  form = copies.flatMap(({ program, sheet }) => library?.programs.get(program)?.sheets.get(sheet)?.pdf ?? [])[0];
  save.hidden = form === undefined;
  const sheets = library ? await listAnswered(copies, library, words) : [];
  choice.show(sheets);
  show();
  return sheets.length > 0;
});

function show(): void {
  const summary = describeSummary();
  const isEmpty = summary.sheets.length === 0 && summary.own.trim() === '';
  getPart('summary__made').replaceChildren(
    ...(isEmpty ? [makeElement('p', { class: 'hint' }, words.none_ticked)] : showSummary(summary)),
  );
  for (const button of getPart('summary__buttons').querySelectorAll('button')) button.disabled = isEmpty;
}

function describeSummary(): Summary {
  const made = fillWords(words.made_on, { day: sayDay(isoToday(new Date()), site.locale) });
  return { heading: words.heading, made, own: own.value, sheets: choice.listChosen() };
}

async function saveAsPdf(): Promise<void> {
  said.textContent = words.pdf_making;
  try {
    // What writes a PDF weighs more than the whole page, so it is loaded when it is asked for.
    const { saveLetter } = await import('../summary/save-letter.ts');
    said.textContent = await saveLetter(form!, site.language, describeSummary(), words);
  } catch {
    said.textContent = words.pdf_failed;
  }
}

async function shareText(): Promise<void> {
  said.textContent = '';
  try {
    await navigator.share({ text: writeSummary(describeSummary()) });
    said.textContent = words.shared;
  } catch (error) {
    // The reader closed the list of programs again.
    if (!isNamed(error, 'AbortError')) said.textContent = words.share_failed;
  }
}
