import type * as Vault from '../../answers/saved/vault.ts';

/** What seals and opens: loaded only where answers are under a passphrase, or are put under one. */
export function loadVault(): Promise<typeof Vault> {
  return import('../../answers/saved/vault.ts');
}
