import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import type { AnswerStore } from '../keep/answer-store.ts';
import { getPart } from '../element.ts';
import { forgetKey, rememberKey } from '../keep/tab-key.ts';
import { canSeal, createVault, type OpenVault } from '../../answers/saved/vault.ts';

export interface ProtectWords {
  too_short: string;
  not_same: string;
  working: string;
  now_protected: string;
  not_protected: string;
}

/** Shorter ones are found by trying them all. */
const SHORTEST = 8;

/** The part of a page where a passphrase is set, changed and taken off again. */
export interface ProtectPart {
  /** @param vault undefined without a passphrase */
  show(store: AnswerStore, vault: OpenVault | undefined): void;
}

/** @param onChange told the vault that holds from now on */
export function createProtectPart(
  words: ProtectWords,
  onChange: (vault: OpenVault | undefined) => void,
  lock: () => void,
): ProtectPart {
  const [first, again] = [getPart<HTMLInputElement>('protect__new'), getPart<HTMLInputElement>('protect__again')];
  const said = getPart('protect__said');
  const asked = getPart<HTMLDetailsElement>('protect__ask');
  const title = getPart('protect__ask-title');
  let current: { store: AnswerStore; vault: OpenVault | undefined } | undefined;

  getPart('protect__can').hidden = !canSeal();
  getPart('protect__cannot').hidden = canSeal();
  getPart('protect__set').addEventListener('click', () => void set());
  for (const box of [first, again])
    box.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') void set();
    });
  getPart('protect__remove').addEventListener('click', () => void reseal(undefined, words.not_protected));
  getPart('protect__lock').addEventListener('click', lock);

  async function set(): Promise<void> {
    const passphrase = first.value;
    if ([...passphrase].length < SHORTEST)
      return complain(fillWords(words.too_short, { count: String(SHORTEST) }), first);
    if (passphrase !== again.value) return complain(words.not_same, again);
    said.textContent = words.working;
    await reseal(await createVault(passphrase), words.now_protected);
  }

  function complain(text: string, box: HTMLInputElement): void {
    said.textContent = text;
    box.focus();
  }

  async function reseal(to: OpenVault | undefined, done: string): Promise<void> {
    if (!current) return;
    await current.store.reseal(current.vault, to);
    if (to) await rememberKey(to, Date.now());
    else forgetKey();
    first.value = again.value = '';
    asked.open = false;
    title.focus();
    said.textContent = done;
    announce(done);
    onChange(to);
  }

  return {
    show(store, vault) {
      current = { store, vault };
      getPart('protect__now').hidden = vault === undefined;
      title.textContent = title.dataset[vault ? 'change' : 'set']!;
    },
  };
}
