import { lockWhenIdle } from './idle-lock.ts';
import { askForLasting, choosePageOnly, isLasting, isPageOnly } from './keep-choice.ts';
import { readMarker, writeMarker } from './keep-marker.ts';
import type { KeepPanel, KeepWish } from './keep-panel.ts';
import { beginKeeping, reduceKeeping, stateOf, type KeepEvent } from './keeping.ts';
import { openKeptChannel, type KeptMessage } from './kept-channel.ts';
import { isoToday, openKept, updateMarker, type Kept } from './open-kept.ts';
import type { SheetKeeper } from './sheet-keeper.ts';
import { toStoreError } from './store-fault.ts';
import { expireKey, forgetKey, rememberKey } from './tab-key.ts';
import { loadVault } from './load-vault.ts';
import { watchLeaving } from './watch-leaving.ts';

/** Writing pauses for so long before it is kept, in ms. */
const PAUSE_MS = 400;

/** The words of one sheet, from its page to the device. */
export interface SheetKeeping {
  /** The keeper has taken note of a changed answer. */
  noteChange(): void;
  /** What the reader asked for in the panel. */
  takeWish(wish: KeepWish): Promise<void>;
  takePassphrase(passphrase: string): Promise<void>;
  /** Keeps at once what is waiting. */
  flush(): Promise<void>;
  startCopy(): Promise<void>;
}

/**
 * @param name of the database
 * @param setting.wanted id of the copy to open
 * @param setting.clear empties the page
 * @param setting.enable makes its controls usable or not
 */
export async function keepSheet(
  name: string,
  keeper: SheetKeeper,
  panel: KeepPanel,
  setting: {
    wanted: string | undefined;
    clear: () => void;
    enable: (usable: boolean) => void;
    /** Told whether answers go to the device at this moment. */
    onState: (isKept: boolean) => void;
    onDeleted: () => void;
  },
): Promise<SheetKeeping> {
  let keeping = beginKeeping(isPageOnly() ? 'page' : 'undecided');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const channel = openKeptChannel(name, (message) => void hear(message));
  await open();
  show();
  lockWhenIdle(() => void lock());
  watchLeaving({
    isWaiting: () => keeper.isWaiting(),
    flush,
    leave: () => {
      // A browser may show the page again as it was left.
      if (keeping.choice !== 'device') setting.clear();
    },
  });

  function note(event: KeepEvent): void {
    keeping = reduceKeeping(keeping, event);
  }

  /** What is open on the device, where the page is kept there. */
  function openedKept(): Extract<Kept, { state: 'open' }> | undefined {
    return keeping.choice === 'device' && keeping.kept.state === 'open' ? keeping.kept : undefined;
  }

  async function open(): Promise<void> {
    const kept = await openKept(name, new Date(), () => {
      note({ what: 'failed', fault: 'newer' });
      show();
    });
    note({ what: 'opened', kept, isNoted: readMarker(name) !== undefined });
    if (kept.state === 'fault') return;
    await load();
    note({ what: 'lasting-told', lasting: await isLasting() });
  }

  async function load(): Promise<void> {
    const kept = openedKept();
    try {
      if (kept) await keeper.load(kept.store, kept.vault, setting.wanted);
    } catch (error) {
      note({ what: 'failed', fault: toStoreError(error).fault });
    }
  }

  function show(): void {
    const now = stateOf(keeping, { isWaiting: keeper.isWaiting(), copy: keeper.current()?.copy });
    panel.show(now);
    setting.enable(now.state !== 'locked');
    setting.onState(now.state === 'kept');
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const kept = openedKept();
    if (!kept || !keeper.isWaiting()) return;
    try {
      await keeper.save(kept.store, kept.vault);
      await updateMarker(name, kept.store, new Date());
      note({ what: 'saved', at: new Date() });
      channel.tell({ what: 'changed' });
    } catch (error) {
      const { fault } = toStoreError(error);
      // Another window has put the answers under a passphrase; what waits here is kept once it is typed.
      if (fault === 'locked') await open();
      else note({ what: 'failed', fault });
    }
    show();
  }

  function noteChange(): void {
    if (keeping.choice === 'device') timer ??= setTimeout(() => void flush(), PAUSE_MS);
    show();
  }

  async function takeWish(wish: KeepWish): Promise<void> {
    if (wish === 'page' || wish === 'without') {
      choosePageOnly(true);
      note({ what: 'chosen', choice: 'page' });
    } else if (wish === 'accept-loss') {
      writeMarker(name, undefined);
      note({ what: 'loss-accepted' });
      await flush();
    } else if (wish === 'retry') {
      await open();
      await flush();
    } else await keepOnDevice();
    show();
  }

  async function keepOnDevice(): Promise<void> {
    choosePageOnly(false);
    note({ what: 'chosen', choice: 'device' });
    if (!openedKept()) return;
    writeMarker(name, readMarker(name) ?? { copies: 0, day: isoToday(new Date()) });
    note({ what: 'lasting-told', lasting: await askForLasting() });
    await load();
    await flush();
  }

  async function takePassphrase(passphrase: string): Promise<void> {
    if (keeping.kept.state !== 'locked') return;
    const { store, setting: vaultSetting } = keeping.kept;
    const { openVault } = await loadVault();
    const key = await openVault(vaultSetting, passphrase);
    if (key) {
      const vault = { setting: vaultSetting, key };
      await rememberKey(vault, Date.now());
      note({ what: 'unlocked', vault, copies: await store.count() });
      await load();
      await flush();
    } else note({ what: 'passphrase-refused' });
    show();
  }

  async function lock(): Promise<void> {
    if (keeping.kept.state !== 'open' || !keeping.kept.vault) return;
    await flush();
    // What could not be kept stays on the page: a lock must not cost words. It is tried again.
    if (keeper.isWaiting()) return expireKey();
    forgetKey();
    note({ what: 'locked' });
    keeper.forget();
    show();
  }

  async function hear({ what }: KeptMessage): Promise<void> {
    if (keeping.choice === 'page') return;
    if (what === 'locked') return lock();
    if (what === 'all-deleted') {
      keeper.forget();
      note({ what: 'all-deleted' });
      setting.onDeleted();
    }
    if (what === 'changed' && openedKept()) await load();
    else {
      await open();
      if (keeping.kept.state === 'locked' && !keeper.isWaiting()) keeper.forget();
      await flush();
    }
    show();
  }

  return {
    noteChange,
    takeWish,
    takePassphrase,
    flush,
    async startCopy() {
      await flush();
      if (keeper.isWaiting()) return;
      keeper.startCopy();
      note({ what: 'copy-started' });
      show();
    },
  };
}
