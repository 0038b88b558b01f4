import { describe, expect, it } from 'vitest';
import { formatSealedFile, parseSealedFile } from './sealed-file.ts';
import { createVault } from './vault.ts';

const text = await formatSealedFile('{ "my": "words" }', await createVault('three apples'));

describe('a file under a passphrase', () => {
  it('opens with it and with no other, and shows no word', async () => {
    const file = parseSealedFile(text);
    if (file?.outcome !== 'sealed') throw new Error(`${file?.outcome}`);
    expect(await file.open('three apples')).toBe('{ "my": "words" }');
    expect(await file.open('three pears')).toBeUndefined();
    expect(text).not.toContain('words');
  });

  it('says how its key is made, so that others can open it', () => {
    expect(JSON.parse(text)).toMatchObject({
      format: 'handrail-answers-sealed',
      key: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 },
      cipher: { name: 'AES-GCM' },
    });
  });

  it('is refused by its name if a later version has sealed it, or it is not as it must be', () => {
    const sealed = JSON.parse(text) as { key: object };
    const change = (more: object) => parseSealedFile(JSON.stringify({ ...sealed, ...more }));
    const withRounds = (iterations: unknown) => change({ key: { ...sealed.key, iterations } });
    expect(change({ version: 2 })).toEqual({ outcome: 'refused', reason: 'newer-version' });
    const broken = { outcome: 'refused', reason: 'broken' };
    expect(change({ content: undefined })).toEqual(broken);
    expect(change({ check: { iv: '!', bytes: 7 } })).toEqual(broken);
    // So many rounds would stop the page for hours.
    for (const iterations of [0, -1, 1.5, '600000', 1e12, null]) expect(withRounds(iterations)).toEqual(broken);
    expect(withRounds(5_000_000)?.outcome).toBe('sealed');
  });

  it('is told from other files, and from one cut short', () => {
    for (const other of ['', '{}', 'null', '{"format":"handrail-answers"}', text.slice(0, -40)])
      expect(parseSealedFile(other)).toBeUndefined();
  });
});
