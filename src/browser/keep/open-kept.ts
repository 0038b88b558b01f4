import { openAnswerStore, type AnswerStore } from './answer-store.ts';
import { readMarker, writeMarker, type KeepMarker } from './keep-marker.ts';
import { toStoreError, type StoreFault } from './store-fault.ts';
import { recallVault } from './tab-key.ts';
import type { OpenVault, VaultSetting } from '../../answers/saved/vault.ts';

/** How a page finds what is kept. */
export type Kept =
  | { state: 'open'; store: AnswerStore; vault: OpenVault | undefined; copies: number }
  | { state: 'locked'; store: AnswerStore; setting: VaultSetting }
  /** Something had been kept, and the browser has removed it. */
  | { state: 'lost'; store: AnswerStore; marker: KeepMarker }
  | { state: 'fault'; fault: StoreFault };

/**
 * Opens what is kept on this device.
 * @param name of the database and of the marker
 * @param onStale see openAnswerStore
 */
export async function openKept(name: string, now: Date, onStale: () => void): Promise<Kept> {
  try {
    const store = await openAnswerStore(name, onStale);
    const [copies, setting] = [await store.count(), await store.readVault()];
    const marker = readMarker(name);
    if (copies === 0 && marker && marker.copies > 0) return { state: 'lost', store, marker };
    if (copies > 0 && !marker) writeMarker(name, { copies, day: isoToday(now) });
    const vault = setting && (await recallVault(setting, now.getTime()));
    return setting && !vault ? { state: 'locked', store, setting } : { state: 'open', store, vault, copies };
  } catch (error) {
    return { state: 'fault', fault: toStoreError(error).fault };
  }
}

/** Notes how much is kept now. */
export async function updateMarker(name: string, store: AnswerStore, now: Date): Promise<void> {
  const copies = await store.count();
  writeMarker(name, { copies, day: isoToday(now) });
}

/** The day where the reader is. */
export function isoToday(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
