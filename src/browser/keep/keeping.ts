import type { OpenVault } from '../../answers/saved/vault.ts';
import type { KeepState } from './keep-panel.ts';
import type { Kept } from './open-kept.ts';
import type { StoreFault } from './store-fault.ts';

/** What a page knows of keeping its answers; only `reduceKeeping` makes another one. */
export interface Keeping {
  choice: 'undecided' | 'page' | 'device';
  kept: Kept;
  /** Why nothing can be kept now, where that matters to the reader. */
  fault: StoreFault | undefined;
  /** The last passphrase did not open what is kept. */
  wrongPassphrase: boolean;
  /** The browser will not clear what is kept by itself. */
  lasting: boolean;
  /** When this page was kept last. */
  at: Date | undefined;
}

export type KeepEvent =
  /** The device was looked at; `isNoted` where a note beside the store says that something is kept. */
  | { what: 'opened'; kept: Kept; isNoted: boolean }
  | { what: 'chosen'; choice: 'page' | 'device' }
  | { what: 'loss-accepted' }
  | { what: 'lasting-told'; lasting: boolean }
  | { what: 'saved'; at: Date }
  | { what: 'failed'; fault: StoreFault }
  | { what: 'unlocked'; vault: OpenVault; copies: number }
  | { what: 'passphrase-refused' }
  | { what: 'locked' }
  | { what: 'copy-started' }
  | { what: 'all-deleted' };

/** Before the device was looked at. */
export function beginKeeping(choice: 'undecided' | 'page'): Keeping {
  const kept = { state: 'fault', fault: 'unavailable' } as const;
  return { choice, kept, fault: undefined, wrongPassphrase: false, lasting: false, at: undefined };
}

/** What is known after an event. An event that has no meaning in a state, such as a passphrase where nothing is locked, changes nothing. */
export function reduceKeeping(keeping: Keeping, event: KeepEvent): Keeping {
  const { kept } = keeping;
  switch (event.what) {
    case 'opened':
      return noteOpened(keeping, event);
    case 'chosen': {
      const fault = event.choice === 'device' && kept.state === 'fault' ? kept.fault : keeping.fault;
      return { ...keeping, choice: event.choice, fault };
    }
    case 'loss-accepted':
      if (kept.state !== 'lost') return keeping;
      return { ...keeping, kept: { state: 'open', store: kept.store, vault: undefined, copies: 0 } };
    case 'lasting-told':
      return { ...keeping, lasting: event.lasting };
    case 'saved':
      return { ...keeping, at: event.at, fault: undefined };
    case 'failed':
      return { ...keeping, fault: event.fault };
    case 'unlocked': {
      if (kept.state !== 'locked') return keeping;
      const { vault, copies } = event;
      return { ...keeping, kept: { state: 'open', store: kept.store, vault, copies }, wrongPassphrase: false };
    }
    case 'passphrase-refused':
      return { ...keeping, wrongPassphrase: kept.state === 'locked' };
    case 'locked':
      if (kept.state !== 'open' || !kept.vault) return keeping;
      return { ...keeping, kept: { state: 'locked', store: kept.store, setting: kept.vault.setting } };
    case 'copy-started':
      return { ...keeping, at: undefined };
    case 'all-deleted':
      return { ...keeping, choice: 'undecided', at: undefined };
  }
}

function noteOpened(keeping: Keeping, { kept, isNoted }: Extract<KeepEvent, { what: 'opened' }>): Keeping {
  if (kept.state === 'fault') {
    // Without anything kept before, it matters only to those who want to keep something.
    const matters = kept.fault !== 'unavailable' || isNoted;
    return { ...keeping, kept, fault: matters ? kept.fault : undefined };
  }
  const isInUse = kept.state === 'locked' || (kept.state === 'open' && (kept.copies > 0 || isNoted));
  const choice = keeping.choice === 'undecided' && isInUse ? 'device' : keeping.choice;
  return { ...keeping, kept, choice, fault: undefined };
}

/**
 * What the panel says. It says "kept" only where answers can go to the device.
 * @param page.isWaiting whether something on it is not kept yet
 * @param page.copy the name of the kept copy it shows
 */
export function stateOf(keeping: Keeping, page: { isWaiting: boolean; copy: string | undefined }): KeepState {
  const { choice, kept, fault, at, lasting } = keeping;
  if (fault) return { state: 'fault', fault };
  if (choice !== 'page' && kept.state === 'locked') return { state: 'locked', wrong: keeping.wrongPassphrase };
  if (choice !== 'page' && kept.state === 'lost') return { state: 'lost', marker: kept.marker };
  if (choice !== 'device') return { state: choice, written: page.isWaiting };
  if (kept.state === 'fault') return { state: 'fault', fault: kept.fault };
  return { state: 'kept', at, waiting: page.isWaiting, lasting, copy: page.copy };
}
