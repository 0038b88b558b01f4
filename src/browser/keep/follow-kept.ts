import { getPart } from '../element.ts';
import { showScriptParts } from '../show-script-parts.ts';
import { lockWhenIdle } from './idle-lock.ts';
import { openKeptChannel } from './kept-channel.ts';
import type { KeptCopy } from './kept-copy.ts';
import { openKept, type Kept } from './open-kept.ts';
import { toStoreError } from './store-fault.ts';
import { forgetKey } from './tab-key.ts';
import { onUnlock, unlockKept } from './unlock-kept.ts';

/**
 * For a page that shows what is kept and changes nothing of it: opens it, also under a passphrase, closes it when nobody is
 * there, and follows what other pages change. The parts of `kept` are shown by their `data-state`.
 * @param store name of the database
 * @param show told the copies, none where nothing is open; whether there is something to see now
 */
export async function followKept(
  store: string,
  words: { wrong_passphrase: string },
  show: (copies: readonly KeptCopy[]) => boolean | Promise<boolean>,
): Promise<void> {
  let kept: Kept;
  const channel = openKeptChannel(store, () => void load());
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
    kept = await openKept(store, new Date(), () => location.reload());
    let isShown = false;
    try {
      isShown = await show(kept.state === 'open' ? await kept.store.list(kept.vault) : []);
    } catch (error) {
      kept = { state: 'fault', fault: toStoreError(error).fault };
      await show([]);
    }
    const state = kept.state === 'open' ? (isShown ? 'shown' : 'nothing') : kept.state;
    for (const part of getPart('kept').querySelectorAll<HTMLElement>('[data-state]'))
      part.hidden = !part.dataset['state']!.split(' ').includes(state);
  }

  async function unlock(): Promise<void> {
    if (kept.state !== 'locked' || !(await unlockKept(kept, words))) return;
    await load();
    getPart('kept').focus();
  }
}
