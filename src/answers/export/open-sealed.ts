import type { SavedReading } from '../saved/read-saved.ts';
import type { SealedSavedFile } from '../saved/sealed-file.ts';

/** What came of a saved file, which may have been under a passphrase: `sealed` where none was given. */
export type OpenedFile = SavedReading | { outcome: 'sealed' | 'wrong-passphrase' };

/** Passphrases that a run was given. */
export interface Passphrases {
  /** Each is tried on each sealed file; one that was asked for and opened a file is added. */
  known: Set<string>;
  /** Asks for that of a file, again after a `wrong` one; undefined where it is to stay closed, or nobody can be asked. */
  ask?(file: string, wrong: boolean): Promise<string | undefined>;
}

const MOST_ATTEMPTS = 3;

/** Opens a sealed file with the passphrases that are known, or else with one that is asked for. */
export async function openSealed(
  file: string,
  sealed: SealedSavedFile,
  { known, ask }: Passphrases = { known: new Set() },
): Promise<OpenedFile> {
  for (const passphrase of known) {
    const opened = await sealed.open(passphrase);
    if (opened.outcome !== 'wrong-passphrase') return opened;
  }
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const passphrase = await ask?.(file, attempt > 0);
    if (passphrase === undefined) return { outcome: attempt + known.size > 0 ? 'wrong-passphrase' : 'sealed' };
    const opened = await sealed.open(passphrase);
    if (opened.outcome === 'wrong-passphrase') continue;
    known.add(passphrase);
    return opened;
  }
  return { outcome: 'wrong-passphrase' };
}
