/** The script of a sheet's page: better controls, and answers that stay on the device if the reader wishes. */
import '../require-floor.ts';
import type { Value } from '../../model/value.ts';
import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { getPart } from '../element.ts';
import { askWhenAnswered } from '../controls/ask-when.ts';
import { offerClearing } from '../controls/clear-ticks.ts';
import { computeNumbers } from '../controls/compute-numbers.ts';
import { dateRows } from '../controls/date-rows.ts';
import { excludeOptions } from '../controls/exclude-options.ts';
import { growTexts } from '../controls/grow-text.ts';
import { offerOneRow } from '../controls/one-row.ts';
import { offerRows } from '../controls/repeat-rows.ts';
import { offerTaps } from '../controls/offer-taps.ts';
import { isDiaryOver } from '../go-on/find-place.ts';
import { createKeepPanel } from '../keep/keep-panel.ts';
import { keepSheet } from '../keep/keep-sheet.ts';
import { isoToday } from '../keep/open-kept.ts';
import { preparePrint } from '../take/print-answers.ts';
import type { WantedPdf } from '../take/fill-wanted.ts';
import { canSharePdfs } from '../take/can-share.ts';
import {
  copyToTwins,
  isTickBox,
  listControls,
  readAnswer,
  showAnswer,
  type Control,
} from '../controls/sheet-answers.ts';
import type { Clash } from '../keep/merge-answers.ts';
import { createSheetKeeper } from '../keep/sheet-keeper.ts';
import type { SheetPage } from '../controls/sheet-page.ts';
import { createSheetStore } from '../offline/sheet-store.ts';
import { showScriptParts } from '../show-script-parts.ts';

const root = getPart('sheet__body');
const setting = JSON.parse(getPart('sheet').dataset['sheet']!) as SheetPage;
const { words } = setting;
const result = getPart('take__result');
const ownTitle = setting.sheets[setting.sheet]!.title;
const newCopy = getPart<HTMLButtonElement>('take__new-copy');
const anyCopy = newCopy.textContent;
const read = (name: string) => readAnswer(root, name);
const files = createSheetStore();
const [, openedAt, wantedCopy] = /^#(copy|today)=([0-9a-f]+)$/.exec(location.hash) ?? [];

offerRows(root, words);
// A table of days opens on today, so its days are worked out first.
dateRows(root, { locale: setting.locale, read });
offerOneRow(root, words, { today: () => isoToday(new Date()) });
offerTaps(root);
offerClearing(root, words);
growTexts(root);
excludeOptions(root, words);
preparePrint(root);

// What asks about dates and numbers is loaded once there are answers to ask about.
for (const kind of ['focusin', 'answers-come'] as const) root.addEventListener(kind, askAboutReadings);

const keeper = createSheetKeeper({
  ...setting,
  read,
  show: showAnswers,
  onClashes: (clashes) => void tellClashes(clashes),
  now: () => new Date(),
});

// Before the store is open one can write already.
for (const kind of ['input', 'change'] as const) root.addEventListener(kind, noteControl);
root.addEventListener('answers-moved', (event) => (event as CustomEvent<string[]>).detail.forEach(noteChange));

const panel = createKeepPanel(words, setting.locale, {
  wish: (wish) => void keeping.then((one) => one.takeWish(wish)),
  passphrase: (passphrase) => void keeping.then((one) => one.takePassphrase(passphrase)),
});
// The bar may lie at the lower edge, since the focus is kept clear of it.
document.documentElement.classList.add('with-sheet-bar');
showScriptParts();

askWhenAnswered(root, words, read);
computeNumbers(root, words, { locale: setting.locale, read });

const keeping = keepSheet(setting.store, keeper, panel, {
  wanted: wantedCopy,
  clear: () => showAnswers(new Map(listControls(root).map(({ name }) => [name, undefined]))),
  enable: (usable) => {
    for (const control of listControls(root)) control.disabled = !usable;
  },
  onState: (isKept) => {
    const offered = isKept && keeper.current() !== undefined;
    newCopy.hidden = getPart('take__new-hint').hidden = !offered;
    if (isKept) files.keep();
    newCopy.textContent = isOver() ? fillWords(words.next_week, { sheet: ownTitle }) : anyCopy;
  },
  onDeleted: () => announce(words.deleted_elsewhere),
});

getPart('take__print').addEventListener('click', () => print());
newCopy.addEventListener('click', () => void startCopy());
if (location.hash === '#next') {
  // Once only: when this address is loaded again, the copy begun here goes on.
  history.replaceState(null, '', location.pathname);
  void startCopy();
}
if (openedAt === 'today') void keeping.then(goToDays);
const saving = [...document.querySelectorAll<HTMLButtonElement>('[data-pdf]')];
for (const button of saving)
  button.addEventListener('click', () =>
    takeAway(async () => (await import('../take/save-as-pdf.ts')).savePdf(describeWanted(button), result, words)),
  );
if (saving.length > 0 && canSharePdfs()) {
  const share = getPart('take__share');
  share.hidden = false;
  share.addEventListener('click', () =>
    takeAway(async () => {
      const { sharePdfs } = await import('../take/share-pdfs.ts');
      await sharePdfs([describeWanted(saving.find(({ hidden }) => !hidden) ?? saving[0]!)], result, words);
    }),
  );
}

/** What takes answers away is loaded when it is asked for; where that fails, it is said. */
function takeAway(take: () => Promise<void>): void {
  take().catch(() => (result.textContent = words.pdf_failed));
}

function describeWanted({ dataset }: HTMLButtonElement): WantedPdf {
  const fileName = `${setting.sheet}-${keeper.current()?.copy ?? isoToday(new Date())}`;
  return { url: dataset['pdf']!, title: dataset['title']!, fileName, answers: readAll() };
}

/** There are some where answers are kept, and then what tells them is kept too. */
async function tellClashes(clashes: readonly Clash[]): Promise<void> {
  if (clashes.length === 0) return;
  const { tellClash } = await import('../keep/tell-clash.ts');
  for (const clash of clashes) tellClash(root, clash, words, noteChange);
}

async function askAboutReadings(): Promise<void> {
  root.removeEventListener('focusin', askAboutReadings);
  root.removeEventListener('answers-come', askAboutReadings);
  const { askReadings } = await import('../controls/ask-reading.ts');
  askReadings(root, words, { ...setting, language: setting.locale, today: () => isoToday(new Date()) });
  // For what was written meanwhile.
  root.dispatchEvent(new Event('answers-shown'));
}

async function startCopy(): Promise<void> {
  await (await keeping).startCopy();
  announce(words.new_copy_begun);
  root.scrollIntoView();
  listControls(root)[0]?.focus();
}

/** Shows the table of days, which stands open on today, in place of the head of the sheet. */
function goToDays(): void {
  const days = root.querySelector<HTMLElement>('[data-one-row]');
  if (!days || !keeper.current()) return;
  days.scrollIntoView();
  days.tabIndex = -1;
  days.focus({ preventScroll: true });
}

/** Whether the page shows a diary whose days are over. */
function isOver(): boolean {
  const { diaryDays } = setting;
  return diaryDays !== undefined && isDiaryOver(keeper.copies(), setting.sheet, diaryDays, isoToday(new Date()));
}

function noteControl({ target, type }: Event): void {
  if (!(target instanceof HTMLInputElement) && !(target instanceof HTMLTextAreaElement)) return;
  if (target.name === '') return;
  copyToTwins(root, target as Control);
  // Ticking sends both; of writing, the second comes when one leaves the box.
  if (type === 'input' || isTickBox(target)) noteChange(target.name);
  else void keeping.then((one) => one.flush());
}

function noteChange(name: string): void {
  // At once: an answer that comes out of the store must not replace what is being written.
  keeper.noteChange(name);
  files.holdVersion();
  void keeping.then((one) => one.noteChange());
}

function showAnswers(answers: ReadonlyMap<string, Value | undefined>): void {
  if (answers.size === 0) return;
  root.dispatchEvent(
    new CustomEvent('answers-come', { detail: [...answers].flatMap(([name, value]) => (value ? [name] : [])) }),
  );
  for (const [name, value] of answers) showAnswer(root, name, value);
  root.dispatchEvent(new Event('answers-shown'));
}

function readAll(): Record<string, Value> {
  const names = new Set(listControls(root).map(({ name }) => name));
  const answers: Record<string, Value> = {};
  for (const name of names) {
    const value = read(name);
    if (value) answers[name] = value;
  }
  return answers;
}
