import { describe, expect, it } from 'vitest';
import { createVault, isRightKey, openVault, readKey, seal, unseal, writeKey } from './vault.ts';

const { setting, key } = await createVault('drei Äpfel');

describe('a passphrase', () => {
  it('opens what was sealed with it, and no other does', async () => {
    const sealed = await seal(key, { text: 'Straße 🍎' });
    const right = await openVault(setting, 'drei Äpfel');
    expect(await unseal(right!, sealed)).toEqual({ text: 'Straße 🍎' });
    expect(await openVault(setting, 'drei Apfel')).toBeUndefined();
    expect(await openVault(setting, '')).toBeUndefined();
  });

  it('is the same however its letters were typed', async () => {
    expect(await openVault(setting, 'drei A\u0308pfel')).toBeDefined();
  });

  it('is turned into a key slowly, with another salt each time', async () => {
    const other = await createVault('drei Äpfel');
    expect(setting.iterations).toBeGreaterThanOrEqual(600_000);
    expect(other.setting.salt).not.toEqual(setting.salt);
    expect(await isRightKey(setting, other.key)).toBe(false);
  });

  it('hides the words, and what was changed does not open', async () => {
    const sealed = await seal(key, 'my words');
    expect(Buffer.from(sealed.bytes).toString('latin1')).not.toContain('my words');
    sealed.bytes[3] = sealed.bytes[3]! ^ 1;
    expect(await unseal(key, sealed)).toBeUndefined();
  });

  it('need not be typed again where its key is handed on', async () => {
    const handed = await readKey(await writeKey(key));
    expect(await isRightKey(setting, handed)).toBe(true);
  });
});
