/** The script of the page that shows what is kept as lines over time. It changes nothing of it. */
import '../require-floor.ts';
import '../controls/open-for-print.ts';
import { findDay } from '../../answers/group-copies.ts';
import type { DatedCopy } from '../../progress/place-answers.ts';
import { readSiteLibrary } from '../answers/site-library.ts';
import { getPart, makeElement } from '../element.ts';
import { lockWhenIdle } from '../keep/idle-lock.ts';
import type { KeptCopy } from '../keep/kept-copy.ts';
import { openKeptChannel } from '../keep/kept-channel.ts';
import { openKept, type Kept } from '../keep/open-kept.ts';
import { toStoreError } from '../keep/store-fault.ts';
import { forgetKey } from '../keep/tab-key.ts';
import { onUnlock, unlockKept } from '../keep/unlock-kept.ts';
import { showScriptParts } from '../show-script-parts.ts';
import { createSayings } from '../weeks/create-sayings.ts';
import { showWeeks } from '../weeks/show-weeks.ts';
import type { WeeksPage } from '../weeks/weeks-page.ts';

const { library: site, programs, words } = JSON.parse(getPart('kept').dataset['page']!) as WeeksPage;
const library = readSiteLibrary(site);
const place = getPart('weeks__lines');
let kept: Kept;
let copies: KeptCopy[] = [];

const channel = openKeptChannel(library.store, () => void load());
showScriptParts();
onUnlock(() => void unlock());
lockWhenIdle(() => {
  forgetKey();
  channel.tell({ what: 'locked' });
  void load();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});
await load();

async function load(): Promise<void> {
  kept = await openKept(library.store, new Date(), () => location.reload());
  copies = [];
  try {
    if (kept.state === 'open') copies = await kept.store.list(kept.vault);
  } catch (error) {
    kept = { state: 'fault', fault: toStoreError(error).fault };
  }
  show();
}

function show(): void {
  let figures = 0;
  const say = createSayings(library);
  const parts = programs.flatMap(([id, lines]) => {
    const own = copies.filter(({ program }) => program === id).map(toDated);
    const shown = showWeeks(lines, own, { words, say, takeId: () => `weeks__figure-${++figures}` });
    const title = library.programs.get(id)!.title;
    return shown.length > 0 ? [makeElement('section', { class: 'flow' }, makeElement('h2', {}, title), ...shown)] : [];
  });
  place.replaceChildren(...parts);
  const state = kept.state === 'open' ? (parts.length > 0 ? 'lines' : 'nothing') : kept.state;
  for (const part of getPart('kept').querySelectorAll<HTMLElement>('[data-state]'))
    part.hidden = !part.dataset['state']!.split(' ').includes(state);
}

function toDated({ copy, answers }: KeptCopy): DatedCopy {
  const entries = Object.entries(answers);
  return { day: findDay(entries, copy), answers: new Map(entries) };
}

async function unlock(): Promise<void> {
  if (kept.state !== 'locked' || !(await unlockKept(kept, words))) return;
  await load();
  getPart('kept').focus();
}
