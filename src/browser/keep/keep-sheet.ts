import type { AnswerStore } from './answer-store.ts';
import { lockWhenIdle } from './idle-lock.ts';
import { askForLasting, choosePageOnly, isLasting, isPageOnly } from './keep-choice.ts';
import { readMarker, writeMarker } from './keep-marker.ts';
import type { KeepPanel, KeepState, KeepWish } from './keep-panel.ts';
import { openKeptChannel, type KeptMessage } from './kept-channel.ts';
import { isoToday, openKept, updateMarker, type Kept } from './open-kept.ts';
import type { SheetKeeper } from './sheet-keeper.ts';
import { toStoreError, type StoreFault } from './store-fault.ts';
import { forgetKey, rememberKey } from './tab-key.ts';
import type { OpenVault } from '../../answers/saved/vault.ts';
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
  let mode: 'undecided' | 'page' | 'device' = isPageOnly() ? 'page' : 'undecided';
  let kept: Kept = { state: 'fault', fault: 'unavailable' };
  let fault: StoreFault | undefined;
  let wrongPassphrase = false;
  let lasting = false;
  let at: Date | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const channel = openKeptChannel(name, (message) => void hear(message));
  const stale = () => fail('newer');
  await open();
  show();
  lockWhenIdle(() => void lock());
  watchLeaving({
    isWaiting: () => keeper.isWaiting(),
    flush,
    leave: () => {
      // A browser may show the page again as it was left.
      if (mode !== 'device') setting.clear();
    },
  });

  async function open(): Promise<void> {
    kept = await openKept(name, new Date(), stale);
    fault = undefined;
    if (kept.state === 'fault') {
      // Without anything kept before, it matters only to those who want to keep something.
      if (kept.fault !== 'unavailable' || readMarker(name)) fault = kept.fault;
      return;
    }
    if (mode === 'undecided' && kept.state !== 'lost') {
      if (kept.state === 'locked' || kept.copies > 0 || readMarker(name)) mode = 'device';
    }
    if (mode === 'device' && kept.state === 'open') await load(kept.store, kept.vault);
    lasting = await isLasting();
  }

  async function load(store: AnswerStore, vault: OpenVault | undefined): Promise<void> {
    try {
      await keeper.load(store, vault, setting.wanted);
    } catch (error) {
      fail(toStoreError(error).fault);
    }
  }

  function state(): KeepState {
    const written = keeper.isWaiting();
    if (fault) return { state: 'fault', fault };
    if (mode !== 'page' && kept.state === 'locked') return { state: 'locked', wrong: wrongPassphrase };
    if (mode === 'undecided' && kept.state === 'lost') return { state: 'lost', marker: kept.marker };
    if (mode !== 'device') return { state: mode, written };
    return { state: 'kept', at, waiting: written, lasting, copy: keeper.current()?.copy };
  }

  function show(): void {
    const now = state();
    panel.show(now);
    setting.enable(now.state !== 'locked');
    setting.onState(now.state === 'kept');
  }

  function fail(reason: StoreFault): void {
    fault = reason;
    show();
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (mode !== 'device' || kept.state !== 'open' || !keeper.isWaiting()) return;
    const { store, vault } = kept;
    try {
      await keeper.save(store, vault);
      await updateMarker(name, store, new Date());
      at = new Date();
      fault = undefined;
      channel.tell({ what: 'changed' });
    } catch (error) {
      const reason = toStoreError(error).fault;
      // Another window has put the answers under a passphrase; what waits here is kept once it is typed.
      if (reason === 'locked') await open();
      else fault = reason;
    }
    show();
  }

  function noteChange(): void {
    if (mode === 'device') timer ??= setTimeout(() => void flush(), PAUSE_MS);
    show();
  }

  async function takeWish(wish: KeepWish): Promise<void> {
    if (wish === 'page' || wish === 'without') {
      choosePageOnly(true);
      mode = 'page';
    } else if (wish === 'accept-loss') {
      writeMarker(name, undefined);
      if (kept.state === 'lost') kept = { state: 'open', store: kept.store, vault: undefined, copies: 0 };
    } else if (wish === 'retry') {
      await open();
      await flush();
    } else await keepOnDevice();
    show();
  }

  async function keepOnDevice(): Promise<void> {
    choosePageOnly(false);
    mode = 'device';
    if (kept.state === 'fault') return fail(kept.fault);
    if (kept.state !== 'open') return;
    writeMarker(name, readMarker(name) ?? { copies: 0, day: isoToday(new Date()) });
    lasting = await askForLasting();
    await load(kept.store, kept.vault);
    await flush();
  }

  async function takePassphrase(passphrase: string): Promise<void> {
    if (kept.state !== 'locked') return;
    const { store, setting: vaultSetting } = kept;
    const { openVault } = await loadVault();
    const key = await openVault(vaultSetting, passphrase);
    wrongPassphrase = key === undefined;
    if (key) {
      const vault = { setting: vaultSetting, key };
      await rememberKey(vault, Date.now());
      kept = { state: 'open', store, vault, copies: await store.count() };
      await load(store, vault);
      await flush();
    }
    show();
  }

  async function lock(): Promise<void> {
    if (kept.state !== 'open' || !kept.vault) return;
    await flush();
    forgetKey();
    // What could not be kept stays on the page: a lock must not cost words.
    if (keeper.isWaiting()) return;
    kept = { state: 'locked', store: kept.store, setting: kept.vault.setting };
    keeper.forget();
    show();
  }

  async function hear(message: KeptMessage): Promise<void> {
    if (mode === 'page') return;
    if (message.what === 'locked') return lock();
    if (message.what === 'all-deleted') {
      keeper.forget();
      mode = 'undecided';
      at = undefined;
      setting.onDeleted();
    }
    if (message.what === 'changed' && kept.state === 'open' && mode === 'device') await load(kept.store, kept.vault);
    else {
      await open();
      if (kept.state === 'locked' && !keeper.isWaiting()) keeper.forget();
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
      at = undefined;
      show();
    },
  };
}
