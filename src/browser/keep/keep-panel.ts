import { fillWords } from '../../model/fill-words.ts';
import { announce } from '../announce.ts';
import { getPart } from '../element.ts';
import { sayDay } from '../say-day.ts';
import { placePanel } from './place-panel.ts';
import type { KeepMarker } from './keep-marker.ts';
import type { StoreFault } from './store-fault.ts';

/** Where the words of the page stand at this moment. */
export type KeepState =
  | { state: 'undecided'; written: boolean }
  /** The reader has chosen not to keep them. */
  | { state: 'page'; written: boolean }
  /** `at` is undefined before the first change; `lasting` says that the browser will not clear them by itself. */
  | { state: 'kept'; at: Date | undefined; waiting: boolean; lasting: boolean; copy: string | undefined }
  | { state: 'locked'; wrong: boolean }
  | { state: 'lost'; marker: KeepMarker }
  | { state: 'fault'; fault: StoreFault };

export type KeepWish = 'device' | 'page' | 'accept-loss' | 'without' | 'retry';

/** What can wait until the first question was read. */
const QUIET: ReadonlySet<KeepState['state']> = new Set(['undecided', 'page', 'kept']);

export interface PanelWords {
  not_kept: string;
  saving: string;
  kept_at: string;
  only_page: string;
  copy_of: string;
  lost_day: string;
  locked_short: string;
  wrong_passphrase: string;
  fault_unavailable: string;
  fault_newer: string;
  fault_full: string;
  fault_broken: string;
  fault_locked: string;
}

/** The panel of a sheet that asks and says where its words are kept, and the bar that says it while one writes. */
export interface KeepPanel {
  show(state: KeepState): void;
}

export function createKeepPanel(
  words: PanelWords,
  locale: string,
  on: { wish: (wish: KeepWish) => void; passphrase: (passphrase: string) => void },
): KeepPanel {
  const [panel, bar] = [getPart('keep'), getPart('keep__bar')];
  const passphrase = getPart<HTMLInputElement>('keep__passphrase');
  let shown: KeepState['state'] | undefined;
  let said = '';

  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-wish]')) {
    button.addEventListener('click', () => on.wish(button.dataset['wish'] as KeepWish));
  }
  const open = () => {
    on.passphrase(passphrase.value);
    passphrase.value = '';
  };
  getPart('keep__open').addEventListener('click', open);
  passphrase.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') open();
  });

  function show(now: KeepState): void {
    const pressed = document.activeElement;
    panel.hidden = false;
    placePanel(panel, QUIET.has(now.state));
    for (const part of panel.querySelectorAll<HTMLElement>('[data-state]'))
      part.hidden = part.dataset['state'] !== now.state;
    fillIn(now);
    const line = sayShort(now);
    bar.hidden = line === undefined;
    getPart('keep__said').textContent = line ?? '';
    getPart('keep__bar-choice').hidden = now.state !== 'undecided';
    bar.classList.toggle('keep-bar-trouble', now.state === 'fault');
    // It is read once, when one has chosen so.
    if (shown !== now.state) getPart<HTMLDetailsElement>('keep__where').open = shown !== undefined;
    if (shown !== undefined && shown !== now.state) tellNewState(now, pressed);
    shown = now.state;
  }

  /** Where the pressed button went with its state, the focus stays near. */
  function tellNewState(now: KeepState, pressed: Element | null): void {
    const words = panel.querySelector(`[data-state="${now.state}"] :is(h2, p)`)?.textContent;
    announce(words?.trim() ?? '');
    if (pressed && (panel.contains(pressed) || bar.contains(pressed)) && pressed.getClientRects().length === 0)
      panel.focus({ preventScroll: true });
  }

  function fillIn(now: KeepState): void {
    if (now.state === 'kept') {
      getPart('keep__not-lasting').hidden = now.lasting;
      const copy = getPart('keep__copy');
      copy.hidden = now.copy === undefined;
      if (now.copy !== undefined)
        copy.textContent = fillWords(words.copy_of, { day: sayDay(now.copy.slice(0, 10), locale) });
    }
    if (now.state === 'lost') {
      const day = sayDay(now.marker.day, locale);
      getPart('keep__lost').textContent = fillWords(words.lost_day, { day, count: String(now.marker.copies) });
    }
    if (now.state === 'locked') getPart('keep__wrong').textContent = now.wrong ? words.wrong_passphrase : '';
    if (now.state === 'fault') {
      const text = words[`fault_${now.fault}`];
      if (said !== text) getPart('keep__fault').textContent = text;
      said = text;
    } else said = '';
  }

  function sayShort(now: KeepState): string | undefined {
    if (now.state === 'kept') {
      if (now.waiting) return words.saving;
      return now.at && fillWords(words.kept_at, { time: sayTime(now.at) });
    }
    if (now.state === 'undecided') return now.written ? words.not_kept : undefined;
    if (now.state === 'page') return now.written ? words.only_page : undefined;
    if (now.state === 'locked') return words.locked_short;
    return now.state === 'fault' ? words[`fault_${now.fault}`] : undefined;
  }

  function sayTime(time: Date): string {
    return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(time);
  }

  return { show };
}
