/**
 * The script of pages that say where one was: a link to the sheet written on last and one to what comes then, a mark at each
 * sheet of a list, and the stage one is in, opened. It shows nothing of answers under a passphrase until they are opened,
 * and opens nothing where nothing was kept.
 */
import { pagePath } from '../../model/address.ts';
import { fillWords } from '../../model/fill-words.ts';
import { getPart, makeElement } from '../element.ts';
import { findFollower, findLatest, isDiaryOver } from '../go-on/find-place.ts';
import type { GoOnPage, SheetOnPath } from '../go-on/go-on-page.ts';
import { readMarker } from '../keep/keep-marker.ts';
import type { KeptCopy } from '../keep/kept-copy.ts';
import { openKeptChannel } from '../keep/kept-channel.ts';
import { isoToday, openKept } from '../keep/open-kept.ts';

const page = JSON.parse(getPart('go-on').dataset['goOn']!) as GoOnPage;
const { words } = page;
const programs = new Map(page.programs.map((program) => [program.id, program]));
const days = new Intl.DateTimeFormat(page.locale, { dateStyle: 'long' });

openKeptChannel(page.store, () => void show());
openStage(await show());

async function show(): Promise<KeptCopy[]> {
  const copies = await listCopies();
  for (const slot of document.querySelectorAll<HTMLElement>('[data-continue]')) showPlace(slot, copies);
  for (const row of document.querySelectorAll<HTMLElement>('li[data-sheet]')) markRow(row, copies);
  return copies;
}

/** What is kept of programs of this site, as far as it is open; what is wrong with it is told where one writes. */
async function listCopies(): Promise<KeptCopy[]> {
  if (!readMarker(page.store)) return [];
  const kept = await openKept(page.store, new Date(), () => undefined);
  if (kept.state !== 'open') return [];
  const copies = await kept.store.list(kept.vault).catch(() => []);
  return copies.filter(({ program }) => programs.has(program));
}

function showPlace(slot: HTMLElement, copies: readonly KeptCopy[]): void {
  const here = slot.closest<HTMLElement>('[data-program]')?.dataset['program'];
  const own = copies.filter(({ program }) => here === undefined || program === here);
  const latest = findLatest(own);
  slot.hidden = latest === undefined;
  if (!latest) return;
  const { program, sheet, title, language } = latest;
  const { diaries, path } = programs.get(program)!;
  const length = diaries.find(([diary]) => diary === sheet)?.[1];
  const ofProgram = own.filter((copy) => copy.program === program);
  const today = isoToday(new Date());
  const isOver = length !== undefined && isDiaryOver(ofProgram, sheet, length, today);
  // From the second day on, a diary is opened for its day.
  const part = length !== undefined && latest.copy.slice(0, 10) < today ? 'today' : 'copy';
  const address = page.base + pagePath(language, page.defaultLang, 'programs', program, 'sheets', sheet);
  const link = makeElement(
    'a',
    { class: 'button', href: isOver ? `${address}#next` : `${address}#${part}=${latest.id}`, hreflang: language },
    fillWords(isOver ? words.next_week : words.continue, { sheet: title }),
  );
  const follower = findFollower(latest, path, ofProgram);
  slot.replaceChildren(
    link,
    ' ',
    makeElement('span', { class: 'hint' }, fillWords(words.last, { day: sayChange(latest) })),
    ...(follower ? [' ', showFollower(follower)] : []),
  );
}

function showFollower({ title, href, lang }: SheetOnPath): HTMLElement {
  return makeElement(
    'span',
    { class: 'continue-then' },
    words.then,
    ' ',
    makeElement('a', { href, lang, hreflang: lang }, title),
  );
}

/** Of the page of a program, unless its address leads to a stage. */
function openStage(copies: readonly KeptCopy[]): void {
  const program = document.querySelector<HTMLElement>('.program')?.dataset['program'];
  const latest = findLatest(copies.filter((copy) => copy.program === program));
  const rows = [...document.querySelectorAll<HTMLElement>('.stage li[data-sheet]')];
  const current = rows.find(({ dataset }) => dataset['sheet'] === latest?.sheet)?.closest('.stage');
  if (!current || location.hash !== '') return;
  for (const stage of document.querySelectorAll<HTMLDetailsElement>('.stage')) stage.open = stage === current;
}

function markRow(row: HTMLElement, copies: readonly KeptCopy[]): void {
  const program = row.closest<HTMLElement>('[data-program]')?.dataset['program'];
  const latest = findLatest(copies.filter((copy) => copy.sheet === row.dataset['sheet'] && copy.program === program));
  row.querySelector('.written')?.remove();
  if (!latest) return;
  const sign = makeElement('span', { 'aria-hidden': 'true' }, '✓');
  row.append(
    ' ',
    makeElement('span', { class: 'written' }, sign, ` ${fillWords(words.written, { day: sayChange(latest) })}`),
  );
}

function sayChange({ changed }: KeptCopy): string {
  return days.format(Date.parse(changed));
}
