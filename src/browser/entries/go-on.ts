/**
 * The script of pages that say where one was: a link to the sheet written on last, and a mark at each sheet of a list. It
 * shows nothing of answers under a passphrase until they are opened, and opens nothing where nothing was kept.
 */
import { pagePath } from '../../model/address.ts';
import { fillWords } from '../../model/fill-words.ts';
import { getPart, makeElement } from '../element.ts';
import { findLatest, isDiaryOver } from '../go-on/find-place.ts';
import type { GoOnPage } from '../go-on/go-on-page.ts';
import { readMarker } from '../keep/keep-marker.ts';
import type { KeptCopy } from '../keep/kept-copy.ts';
import { openKeptChannel } from '../keep/kept-channel.ts';
import { isoToday, openKept } from '../keep/open-kept.ts';

const page = JSON.parse(getPart('go-on').dataset['goOn']!) as GoOnPage;
const { words } = page;
const programs = new Map(page.programs.map(([id, diaries]) => [id, new Map(diaries)]));
const days = new Intl.DateTimeFormat(page.locale, { dateStyle: 'long' });

openKeptChannel(page.store, () => void show());
await show();

async function show(): Promise<void> {
  const copies = await listCopies();
  for (const slot of document.querySelectorAll<HTMLElement>('[data-continue]')) showPlace(slot, copies);
  for (const row of document.querySelectorAll<HTMLElement>('li[data-sheet]')) markRow(row, copies);
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
  const length = programs.get(program)!.get(sheet);
  const ofProgram = own.filter((copy) => copy.program === program);
  const isOver = length !== undefined && isDiaryOver(ofProgram, sheet, length, isoToday(new Date()));
  const path = page.base + pagePath(language, page.defaultLang, 'programs', program, 'sheets', sheet);
  const link = makeElement(
    'a',
    { class: 'button', href: isOver ? `${path}#next` : `${path}#copy=${latest.id}`, hreflang: language },
    fillWords(isOver ? words.next_week : words.continue, { sheet: title }),
  );
  slot.replaceChildren(
    link,
    ' ',
    makeElement('span', { class: 'hint' }, fillWords(words.last, { day: sayChange(latest) })),
  );
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
