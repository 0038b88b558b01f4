import type { LockedField } from '../../read/schema/field-lock.ts';
import { describeConditions } from './describe-conditions.ts';

export interface Change {
  /** The end of a sentence: what differs. */
  what: string;
  /** True if answers given before would be read wrongly; false for what was only added. */
  harmful: boolean;
}

/** How two states of a field are told apart in a sentence. */
export interface ChangeWords {
  differs(before: string, now: string): string;
  added(options: string): string;
  gone(options: string): string;
}

/** What differs between two states of a field; words, hints, room and order may differ freely. */
export function describeChanges(before: LockedField, now: LockedField, words: ChangeWords): Change[] {
  const harmful = (what: string): Change => ({ what, harmful: true });
  const compare = (name: string, old: string, current: string): Change[] =>
    old === current ? [] : [harmful(`its ${name} ${words.differs(old, current)}`)];
  if (before.kind !== now.kind) return compare('kind', before.kind, now.kind);

  const { added, gone, again } = compareOptions(before, now);
  return [
    ...compare('way to answer', wayOf(before), wayOf(now)),
    ...compare('kind of numbers', numbersOf(before), numbersOf(now)),
    ...compare('range', rangeOf(before), rangeOf(now)),
    ...compare('unit', show(before.unit), show(now.unit)),
    ...compare('direction', show(before.direction), show(now.direction)),
    ...(before.rows !== undefined && now.rows !== undefined && now.rows < before.rows
      ? compare('number of rows', String(before.rows), String(now.rows))
      : []),
    ...(again.length > 0 ? [harmful(`${list(again)} had been retired as an option`)] : []),
    ...(gone.length > 0 ? [harmful(words.gone(list(gone)))] : []),
    ...(added.length > 0 ? [{ what: words.added(list(added)), harmful: false }] : []),
    ...compareExclusive(before, now, words),
    ...compareConditions(before, now, words),
  ];
}

function wayOf({ many }: LockedField): string {
  return many ? '"tick all that fit"' : '"tick one"';
}

function numbersOf({ whole }: LockedField): string {
  return whole ? '"whole"' : '"any"';
}

function rangeOf({ from, to, min, max }: LockedField): string {
  const low = from ?? min;
  const high = to ?? max;
  return low === undefined && high === undefined ? 'open' : `${low ?? 'any'} to ${high ?? 'any'}`;
}

function show(value: string | undefined): string {
  return value === undefined ? 'not given' : `"${value}"`;
}

function compareOptions(before: LockedField, now: LockedField): { added: string[]; gone: string[]; again: string[] } {
  const old = before.options ?? [];
  const current = now.options ?? [];
  const again = current.filter((id) => before.retired_options?.includes(id));
  return {
    again,
    added: current.filter((id) => !old.includes(id) && !again.includes(id)),
    gone: old.filter((id) => !current.includes(id)),
  };
}

/** Options that are not there on one side are told as such. A mark that is new asks more of new answers, and nothing of old ones. */
function compareExclusive(before: LockedField, now: LockedField, { differs }: ChangeWords): Change[] {
  const both = (now.options ?? []).filter((id) => before.options?.includes(id));
  return both.flatMap((id) => {
    const [old, current] = [before, now].map(({ exclusive }) => exclusive?.includes(id) ?? false);
    if (old === current) return [];
    const [first, second] = [old, current].map((alone) => (alone ? '"alone"' : '"with others"')) as [string, string];
    return [{ what: `the way its option "${id}" is ticked ${differs(first, second)}`, harmful: old! }];
  });
}

/** As for a mark: with a condition that is new, answers given before stay what they were. */
function compareConditions(before: LockedField, now: LockedField, { differs }: ChangeWords): Change[] {
  const [old, current] = [describeConditions(before), describeConditions(now)];
  if (old === current) return [];
  return [{ what: `its condition ${differs(old, current)}`, harmful: before.asked_when !== undefined }];
}

function list(ids: string[]): string {
  return `${ids.length === 1 ? 'option' : 'options'} ${ids.map((id) => `"${id}"`).join(', ')}`;
}
