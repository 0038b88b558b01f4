import { describe, expect, it } from 'vitest';
import { formatSealedFile, parseSealedFile } from './sealed-file.ts';
import { createVault } from './vault.ts';

const text = await formatSealedFile('{ "format": "other words" }', await createVault('three apples'));

describe('a file under a passphrase', () => {
  it('opens with it and with no other, and shows no word', async () => {
    const file = parseSealedFile(text);
    if (file?.outcome !== 'sealed') throw new Error(`${file?.outcome}`);
    expect(await file.open('three apples')).toEqual({ outcome: 'not-ours', format: 'other words' });
    expect(await file.open('three pears')).toEqual({ outcome: 'wrong-passphrase' });
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
    expect(change({ version: 2 })).toEqual({ outcome: 'newer-version', version: 2 });
    const broken = { outcome: 'broken' };
    expect(change({ content: undefined })).toEqual(broken);
    for (const check of [{ iv: '!', bytes: 7 }, { iv: null, bytes: 'abcd' }, 'x', ['abcd', 'abcd']])
      expect(change({ check })).toEqual(broken);
    expect(change({ key: { ...sealed.key, salt: null } })).toEqual(broken);
    // So many rounds would stop the page for hours.
    for (const iterations of [0, -1, 1.5, '600000', 1e12, null]) expect(withRounds(iterations)).toEqual(broken);
    expect(withRounds(5_000_000)?.outcome).toBe('sealed');
  });

  it('is damaged where its content was changed, whatever the passphrase', async () => {
    const { content, ...rest } = JSON.parse(text) as { content: { iv: string; bytes: string } };
    const file = parseSealedFile(JSON.stringify({ ...rest, content: { ...content, bytes: 'AAAA' } }));
    if (file?.outcome !== 'sealed') throw new Error(`${file?.outcome}`);
    expect(await file.open('three apples')).toEqual({ outcome: 'damaged' });
    expect(await file.open('three pears')).toEqual({ outcome: 'wrong-passphrase' });
  });

  it('is told from other files, and from one cut short', () => {
    for (const other of ['', '{}', 'null', '{"format":"handrail-answers"}', text.slice(0, -40)])
      expect(parseSealedFile(other)).toBeUndefined();
  });
});
