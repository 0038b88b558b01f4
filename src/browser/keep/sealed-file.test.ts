import { describe, expect, it } from 'vitest';
import { formatSealedFile, parseSealedFile } from './sealed-file.ts';
import { createVault } from './vault.ts';

const text = await formatSealedFile('{ "my": "words" }', await createVault('three apples'));

describe('a file under a passphrase', () => {
  it('opens with it and with no other, and shows no word', async () => {
    const file = parseSealedFile(text)!;
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

  it('is told from other files, and from one cut short', () => {
    for (const other of ['', '{}', 'null', '{"format":"handrail-answers"}', text.slice(0, -40)])
      expect(parseSealedFile(other)).toBeUndefined();
  });
});
