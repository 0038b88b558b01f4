import { describe, expect, test } from 'vitest';
import type { OpenVault, VaultSetting } from '../../answers/saved/vault.ts';
import type { AnswerStore } from './answer-store.ts';
import { beginKeeping, reduceKeeping, stateOf, type KeepEvent, type Keeping } from './keeping.ts';
import type { Kept } from './open-kept.ts';

const store = {} as AnswerStore;
const setting = {} as VaultSetting;
const vault = { setting } as OpenVault;
const empty: Kept = { state: 'open', store, vault: undefined, copies: 0 };
const used: Kept = { state: 'open', store, vault: undefined, copies: 2 };
const sealed: Kept = { state: 'open', store, vault, copies: 2 };
const locked: Kept = { state: 'locked', store, setting };
const lost: Kept = { state: 'lost', store, marker: { copies: 2, day: '2026-11-01' } };
const forbidden: Kept = { state: 'fault', fault: 'unavailable' };
const newer: Kept = { state: 'fault', fault: 'newer' };

const opened = (kept: Kept, isNoted = false): KeepEvent => ({ what: 'opened', kept, isNoted });
const device: KeepEvent = { what: 'chosen', choice: 'device' };
const page: KeepEvent = { what: 'chosen', choice: 'page' };

function after(events: readonly KeepEvent[], choice: 'undecided' | 'page' = 'undecided'): Keeping {
  return events.reduce(reduceKeeping, beginKeeping(choice));
}
const say = (keeping: Keeping) => stateOf(keeping, { isWaiting: true, copy: undefined }).state;

test.for<[string, KeepEvent[], string]>([
  ['nobody has chosen', [opened(empty)], 'undecided'],
  ['something was kept before', [opened(used)], 'kept'],
  ['a note says that something was kept', [opened(empty, true)], 'kept'],
  ['it is under a passphrase', [opened(locked)], 'locked'],
  ['the passphrase is right', [opened(locked), { what: 'unlocked', vault, copies: 2 }], 'kept'],
  ['the browser has lost it', [opened(lost, true)], 'lost'],
  ['the loss is accepted', [opened(lost, true), { what: 'loss-accepted' }], 'undecided'],
  ['nothing can be kept, and nobody wants it', [opened(forbidden)], 'undecided'],
  ['nothing can be kept, where something was', [opened(forbidden, true)], 'fault'],
  ['nothing can be kept, and it is wanted', [opened(forbidden), device], 'fault'],
  ['a later version kept it', [opened(newer)], 'fault'],
  ['a fault has passed', [opened(newer), opened(used)], 'kept'],
  ['this page only', [opened(used), page], 'page'],
  ['this page only, under a passphrase', [opened(locked), page], 'page'],
  ['the device is chosen', [opened(empty), device], 'kept'],
  ['the device is full', [opened(empty), device, { what: 'failed', fault: 'full' }], 'fault'],
  [
    'it is kept after all',
    [opened(empty), device, { what: 'failed', fault: 'full' }, { what: 'saved', at: new Date() }],
    'kept',
  ],
  ['nobody was there for a while', [opened(sealed), { what: 'locked' }], 'locked'],
  ['all was deleted in another window', [opened(used), { what: 'all-deleted' }, opened(empty)], 'undecided'],
])('%s', ([, events, state]) => {
  expect(say(after(events))).toBe(state);
});

describe('"kept" is said only where answers can go to the device', () => {
  test('of a reader who wanted this page only and whose browser had lost what was kept', () => {
    const keeping = after([opened(lost, true), device], 'page');
    expect(say(keeping)).toBe('lost');
    expect(say(reduceKeeping(keeping, { what: 'loss-accepted' }))).toBe('kept');
  });

  test('of every sequence of three events', () => {
    const events: KeepEvent[] = [
      ...[empty, used, sealed, locked, lost, forbidden, newer].flatMap((kept) => [opened(kept), opened(kept, true)]),
      ...[device, page],
      { what: 'loss-accepted' },
      { what: 'saved', at: new Date() },
      { what: 'failed', fault: 'broken' },
      { what: 'unlocked', vault, copies: 1 },
      { what: 'passphrase-refused' },
      { what: 'locked' },
      { what: 'copy-started' },
      { what: 'all-deleted' },
    ];
    const wrong = events
      .flatMap((a) => events.flatMap((b) => events.map((c) => [a, b, c])))
      .filter((sequence) => {
        const keeping = after(sequence);
        return say(keeping) === 'kept' && !(keeping.choice === 'device' && keeping.kept.state === 'open');
      });
    expect(wrong).toEqual([]);
  });
});

test.for([opened(used), opened(lost, true), opened(forbidden)])(
  'an event without meaning in a state changes nothing',
  (first) => {
    const keeping = after([first]);
    for (const event of [
      { what: 'unlocked', vault, copies: 1 },
      { what: 'locked' },
      { what: 'passphrase-refused' },
    ] as const)
      expect(reduceKeeping(keeping, event)).toEqual(keeping);
  },
);
