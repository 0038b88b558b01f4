/** The script of the page that shows what is kept: find it, take it along, bring it back, protect it, delete it. */
import '../require-floor.ts';
import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import type { AnswerStore } from '../keep/answer-store.ts';
import { askToDelete } from '../answers/ask-to-delete.ts';
import { createBlankChoice } from '../take/choose-blank.ts';
import { createCopyChoice } from '../take/choose-copies.ts';
import { getPart, makeButton, makeElement } from '../element.ts';
import { lockWhenIdle } from '../keep/idle-lock.ts';
import { writeMarker } from '../keep/keep-marker.ts';
import { sortCopies, type KeptCopy } from '../keep/kept-copy.ts';
import { openKeptChannel } from '../keep/kept-channel.ts';
import { listCopies, sayKeptCopy } from '../answers/list-copies.ts';
import { sayDay } from '../say-day.ts';
import type { MyAnswersPage } from '../answers/my-answers-page.ts';
import { isoToday, openKept, updateMarker, type Kept } from '../keep/open-kept.ts';
import { offerFile } from '../take/offer-file.ts';
import { createProtectPart } from '../answers/protect-answers.ts';
import type { OfferKeeping } from '../answers/keep-readings.ts';
import type { ReadFiles } from '../answers/read-answers-part.ts';
import { receiveFiles } from '../answers/receive-files.ts';
import type { WantedPdf } from '../take/fill-wanted.ts';
import { canSharePdfs } from '../take/can-share.ts';
import { deleteFiles, hasKept } from '../offline/kept-files.ts';
import { siteBase } from '../offline/site-base.ts';
import { formatCopies } from '../take/saved-copies.ts';
import { formatSealedFile } from '../../answers/saved/sealed-file.ts';
import { fetchSiteLibrary, readSiteLibrary } from '../answers/site-library.ts';
import { writeCountry } from '../settings/country-choice.ts';
import { writeFaceChoice } from '../settings/face-choice.ts';
import { toStoreError, type StoreFault } from '../keep/store-fault.ts';
import { showScriptParts } from '../show-script-parts.ts';
import { forgetKey } from '../keep/tab-key.ts';
import { onUnlock, unlockKept } from '../keep/unlock-kept.ts';
import type { OpenVault } from '../../answers/saved/vault.ts';

const { library: site, words } = JSON.parse(getPart('kept').dataset['page']!) as MyAnswersPage;
const place = getPart('kept__list');
const base = siteBase();
let kept: Kept;
let hasFiles = false;
let copies: KeptCopy[] = [];
let unreadable: string[] = [];
/** Empty until there is something to show with it. */
let library = readSiteLibrary(site, []);
const choice = createCopyChoice(getPart('take__copies'), words);
const blank = createBlankChoice(getPart('take__blank'));

const channel = openKeptChannel(site.store, () => void load());
const protect = createProtectPart(
  words,
  (vault) => {
    if (kept.state === 'open') kept = { ...kept, vault };
    channel.tell({ what: 'resealed' });
    void load();
  },
  () => void lock(),
);

showScriptParts();
getPart('kept__save').addEventListener('click', () => void withStore(saveFiles));
getPart('take__pdf').addEventListener('click', () => void takeAway('save'));
getPart('take__share').hidden = !canSharePdfs();
getPart('take__share').addEventListener('click', () => void takeAway('share'));
onUnlock(() => void unlock());
getPart('delete__ask').addEventListener('click', askDeletion);
getPart('delete__no').addEventListener('click', () => {
  getPart('delete__question').hidden = true;
  getPart('delete__ask').focus();
});
getPart('delete__yes').addEventListener('click', () => void deleteAll());
lockWhenIdle(() => void lock());
await load();

receiveFiles(async () => {
  const [{ createReading }, { offerKeeping }] = await Promise.all([
    import('../answers/read-answers-part.ts'),
    import('../answers/keep-readings.ts'),
    loadLibrary(),
  ]);
  return createReading(library, words, (read) => {
    void offer(read, offerKeeping);
    // Where files disagree, it is asked what is right.
    return 0;
  });
}, words);

/** @throws if it cannot be fetched */
async function loadLibrary(): Promise<void> {
  if (library.programs.size === 0) library = await fetchSiteLibrary(site);
}

async function load(): Promise<void> {
  getPart('kept__undo').replaceChildren();
  kept = await openKept(site.store, new Date(), () => showFault('newer'));
  hasFiles = base !== undefined && (await hasKept(base));
  copies = [];
  unreadable = [];
  if (kept.state === 'open') {
    try {
      copies = sortCopies(await kept.store.list(kept.vault));
      unreadable = await kept.store.listUnreadable(kept.vault);
    } catch (error) {
      return showFault(toStoreError(error).fault);
    }
    protect.show(kept.store, kept.vault);
    // Without it the copies are listed by the titles they were kept with.
    if (copies.length > 0) await loadLibrary().catch(() => undefined);
  }
  show();
}

function show(): void {
  const state = kept.state === 'open' && copies.length + unreadable.length === 0 ? 'nothing' : kept.state;
  for (const part of getPart('kept').querySelectorAll<HTMLElement>('[data-state]'))
    part.hidden = part.dataset['state'] !== state;
  const isOpen = kept.state === 'open';
  for (const part of document.querySelectorAll<HTMLElement>('[data-needs]'))
    part.hidden = part.dataset['needs'] === 'copies' ? copies.length === 0 : !isOpen;
  // What cannot be opened can still be deleted.
  getPart('delete').hidden = !(copies.length + unreadable.length > 0 || hasFiles || kept.state === 'locked');
  if (kept.state === 'fault') getPart('kept__fault').textContent = words[`fault_${kept.fault}`];
  if (kept.state === 'lost') {
    const { day, copies: count } = kept.marker;
    getPart('kept__lost').textContent = fillWords(words.lost_day, {
      day: sayDay(day, site.locale),
      count: String(count),
    });
  }
  const list = listCopies(copies, library, words, (copy, title) => void removeCopy(copy, title));
  place.replaceChildren(...list, ...listUnreadable());
  choice.show(copies, library);
  blank.show(new Set(copies.map(({ program }) => program)), library);
}

function showFault(fault: StoreFault): void {
  kept = { state: 'fault', fault };
  copies = [];
  show();
}

/** Does something with the open store; what fails is said. */
async function withStore(work: (store: AnswerStore, vault: OpenVault | undefined) => Promise<void>): Promise<void> {
  if (kept.state !== 'open' && kept.state !== 'lost') return;
  try {
    await work(kept.store, kept.state === 'open' ? kept.vault : undefined);
  } catch (error) {
    showFault(toStoreError(error).fault);
  }
}

async function unlock(): Promise<void> {
  if (kept.state !== 'locked' || !(await unlockKept(kept, words))) return;
  await load();
  getPart('kept').focus();
}

async function lock(): Promise<void> {
  forgetKey();
  channel.tell({ what: 'locked' });
  await load();
  getPart('kept').focus();
}

async function saveFiles(_store: AnswerStore, vault: OpenVault | undefined): Promise<void> {
  const now = new Date();
  for (const program of new Set(copies.map((copy) => copy.program))) {
    const text = formatCopies(program, site.language, copies, now.toISOString());
    const content = vault ? await formatSealedFile(text, vault) : text;
    offerFile(new Blob([content], { type: 'application/json' }), `${program || 'answers'}-${isoToday(now)}.json`);
  }
  getPart('kept__said').textContent = words.file_saved;
}

/** What lies in the store and is no copy: told, and deleted if the reader wishes. */
function listUnreadable(): HTMLElement[] {
  if (unreadable.length === 0) return [];
  const item = makeElement('li', {}, fillWords(words.unreadable, { count: String(unreadable.length) }));
  item.append(askToDelete(item, words.unreadable_sure, words, () => void removeUnreadable()));
  return [makeElement('ul', { class: 'kept-sheets' }, item)];
}

function removeUnreadable(): Promise<void> {
  return withStore(async (store) => {
    for (const id of unreadable) await store.remove(id);
    await tellChanged(store, words.unreadable_gone);
  });
}

/** What makes PDFs is loaded when it is asked for. */
async function takeAway(how: 'save' | 'share'): Promise<void> {
  const place = getPart('take__result');
  const wanted = listWanted();
  if (wanted.length === 0) return;
  try {
    if (how === 'share') await (await import('../take/share-pdfs.ts')).sharePdfs(wanted, place, words);
    else {
      const { saveSeveralPdfs } = await import('../take/save-several-pdfs.ts');
      await saveSeveralPdfs(wanted, `answers-${isoToday(new Date())}`, place, words);
    }
  } catch {
    place.replaceChildren(makeElement('p', {}, words.pdf_failed));
  }
}

/** What is ticked; where nothing is, that is said. */
function listWanted(): WantedPdf[] {
  const wanted = [...choice.listWanted(), ...blank.listWanted()];
  if (wanted.length === 0) {
    getPart('take__result').replaceChildren(makeElement('p', {}, words.pdf_none));
    getPart('take__copies').querySelector('input')?.focus();
  }
  return wanted;
}

function removeCopy(copy: KeptCopy, title: string): Promise<void> {
  return withStore(async (store) => {
    await store.remove(copy.id);
    const sheet = library.programs.get(copy.program)?.sheets.get(copy.sheet);
    const day = sayKeptCopy(copy, sheet, library.locale, words);
    await tellChanged(store, fillWords(words.deleted, { sheet: title, day }));
    offerUndo(copy, fillWords(words.deleted, { sheet: title, day }));
  });
}

/** What was deleted last can be brought back, as long as the page is open and nothing is locked. */
function offerUndo(copy: KeptCopy, said: string): void {
  const undo = makeButton(words.bring_back, () => void bringBack(copy));
  getPart('kept__undo').replaceChildren(said, ' ', undo);
  undo.focus();
}

function bringBack(copy: KeptCopy): Promise<void> {
  return withStore(async (store, vault) => {
    await store.change(copy.id, vault, () => copy);
    await tellChanged(store, words.brought_back);
  });
}

async function tellChanged(store: AnswerStore, said: string): Promise<void> {
  await updateMarker(site.store, store, new Date());
  channel.tell({ what: 'changed' });
  await load();
  announce(said);
  getPart('kept').focus();
}

function askDeletion(): void {
  getPart('delete__sure').textContent = words.all_sure;
  getPart('delete__question').hidden = false;
  getPart('delete__no').focus();
}

async function deleteAll(): Promise<void> {
  if (base !== undefined) await deleteFiles(base);
  if (kept.state === 'fault') return load();
  try {
    // Before the answers: if the browser stops between the two, they are found again, and not told as lost.
    writeMarker(site.store, undefined);
    writeFaceChoice({});
    writeCountry(undefined);
    const { before, after } = await kept.store.removeAll();
    forgetKey();
    channel.tell({ what: 'all-deleted' });
    await load();
    const said = fillWords(after === 0 ? words.all_deleted : words.all_left, {
      before: String(before),
      after: String(after),
    });
    getPart('delete__question').hidden = true;
    getPart('delete__said').textContent = said;
    announce(said);
  } catch (error) {
    showFault(toStoreError(error).fault);
  }
}

/** What was read can be kept, beside what is kept already. */
function offer(read: ReadFiles, offerKeeping: OfferKeeping): Promise<void> {
  return withStore(async (store, vault) => {
    const onKept = () =>
      void withStore(async () => {
        await updateMarker(site.store, store, new Date());
        channel.tell({ what: 'changed' });
        await load();
      });
    offerKeeping(getPart('read__keep'), read, copies, { library, words, store, vault, onKept });
  });
}
