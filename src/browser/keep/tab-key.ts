import type { OpenVault, VaultSetting } from '../../answers/saved/vault.ts';
import { loadVault } from './load-vault.ts';
import { readTabNote, writeTabNote } from './tab-storage.ts';

/** Without a key or a touch for so long, what a passphrase covers is closed again. */
const IDLE_MS = 10 * 60_000;

const NAME = 'handrail-key';

/**
 * Keeps the key for the next page of this tab: otherwise the passphrase would have to be typed on every sheet.
 * It goes with the tab, or once nobody has touched a page for a while.
 * @param now in ms
 */
export async function rememberKey(vault: OpenVault, now: number): Promise<void> {
  const { writeKey } = await loadVault();
  writeTabNote(NAME, JSON.stringify({ key: await writeKey(vault.key), used: now }));
}

/** Says that somebody is there. */
export function touchKey(now: number): void {
  const kept = readKept();
  if (kept) writeTabNote(NAME, JSON.stringify({ ...kept, used: now }));
}

/** The vault, if this tab has opened it and somebody was there since. */
export async function recallVault(setting: VaultSetting, now: number): Promise<OpenVault | undefined> {
  const kept = readKept();
  if (!kept) return undefined;
  const { isRightKey, readKey } = await loadVault();
  const key = now - kept.used < IDLE_MS ? await readKey(kept.key) : undefined;
  if (key && (await isRightKey(setting, key))) return { setting, key };
  forgetKey();
  return undefined;
}

/** The key opens nothing any more. It is still there, as if nobody had touched a page for long, until all is closed. */
export function expireKey(): void {
  touchKey(0);
}

export function isIdle(now: number): boolean {
  const kept = readKept();
  return kept !== undefined && now - kept.used >= IDLE_MS;
}

export function forgetKey(): void {
  writeTabNote(NAME, undefined);
}

function readKept(): { key: string; used: number } | undefined {
  const text = readTabNote(NAME);
  return text === undefined ? undefined : (JSON.parse(text) as { key: string; used: number });
}
