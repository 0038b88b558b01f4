import { getPart } from '../element.ts';
import type { Kept } from './open-kept.ts';
import { loadVault } from './load-vault.ts';
import { rememberKey } from './tab-key.ts';

/** Tries the passphrase typed into LockedAnswers.astro and says if it is wrong. Whether it opens what is kept. */
export async function unlockKept(
  { setting }: Extract<Kept, { state: 'locked' }>,
  words: { wrong_passphrase: string },
): Promise<boolean> {
  const box = getPart<HTMLInputElement>('kept__passphrase');
  const { openVault } = await loadVault();
  const key = await openVault(setting, box.value);
  getPart('kept__wrong').textContent = key ? '' : words.wrong_passphrase;
  if (!key) {
    box.focus();
    return false;
  }
  box.value = '';
  await rememberKey({ setting, key }, Date.now());
  return true;
}

/** Calls `open` when the reader wants what LockedAnswers.astro asks for to be tried. */
export function onUnlock(open: () => void): void {
  getPart('kept__open').addEventListener('click', open);
  getPart('kept__passphrase').addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') open();
  });
}
