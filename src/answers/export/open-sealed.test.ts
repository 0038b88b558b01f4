import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { formatSavedFile } from '../saved/saved-file.ts';
import { formatSealedFile, parseSealedFile, type SealedSavedFile } from '../saved/sealed-file.ts';
import { createVault } from '../saved/vault.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { openSealed } from './open-sealed.ts';

const saved = formatSavedFile({ saved_at: '2026-03-04T14:05:00Z', sheets: [] });
const sealed = parseSealedFile(await formatSealedFile(saved, await createVault('drei Äpfel'))) as SealedSavedFile;

/** Gives these answers one after the other, and notes what it was asked. */
function answerWith(...answers: (string | undefined)[]) {
  const asked: boolean[] = [];
  const ask = (_file: string, wrong: boolean) => {
    asked.push(wrong);
    return Promise.resolve(answers[asked.length - 1]);
  };
  return { asked, ask };
}

describe('a sealed file in a batch', () => {
  it('stays closed where no passphrase is given and nobody can be asked', async () => {
    expect(await openSealed('a', sealed)).toEqual({ outcome: 'sealed' });
  });

  it('opens with any passphrase that is known, however its letters are composed, without asking', async () => {
    const { ask, asked } = answerWith();
    const known = new Set(['three pears', 'drei Äpfel'.normalize('NFD')]);
    expect(await openSealed('a', sealed, { known, ask })).toMatchObject({ outcome: 'read' });
    expect(asked).toEqual([]);
  });

  it('is asked for three times, and what opened it is tried on the next', async () => {
    const known = new Set<string>();
    const { ask, asked } = answerWith('no', 'nor this', 'drei Äpfel');
    expect(await openSealed('a', sealed, { known, ask })).toMatchObject({ outcome: 'read' });
    expect(asked).toEqual([false, true, true]);
    expect([...known]).toEqual(['drei Äpfel']);
    const wrong = answerWith('no', 'no', 'no', 'drei Äpfel');
    expect(await openSealed('a', sealed, { known: new Set(), ask: wrong.ask })).toEqual({
      outcome: 'wrong-passphrase',
    });
  });

  it('stays closed where nothing is typed', async () => {
    expect(await openSealed('a', sealed, { known: new Set(), ...answerWith(undefined) })).toEqual({
      outcome: 'sealed',
    });
  });
});

describe('the question for a passphrase', () => {
  it('shows nothing of what is typed, and gives no order to the terminal in the name of a file', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const asked = askPassphrase('\u001b[2Ja.json', false, input, output);
    for (const letter of 'drei Äpfel\r') input.write(letter);
    expect(await asked).toBe('drei Äpfel');
    expect((output.read() as Buffer).toString()).toBe('Passphrase of \ufffd[2Ja.json (Enter leaves it closed): \n');
  });

  it.each([
    ['Enter', '\r'],
    ['Ctrl-D', '\u0004'],
  ])('has no answer at %s', async (_key, typed) => {
    const input = new PassThrough();
    const asked = askPassphrase('a.json', true, input, new PassThrough());
    input.write(typed);
    expect(await asked).toBeUndefined();
  });

  it('has no answer where the input ends, and stops at Ctrl-C', async () => {
    const [input, other] = [new PassThrough(), new PassThrough()];
    const ended = askPassphrase('a.json', false, input, new PassThrough());
    input.end();
    expect(await ended).toBeUndefined();
    const stopped = askPassphrase('a.json', false, other, new PassThrough());
    other.write('x\u0003');
    await expect(stopped).rejects.toThrow('Ctrl-C');
  });
});
