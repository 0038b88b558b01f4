import { describe, expect, it } from 'vitest';
import type { Value, Values } from '../../model/value.ts';
import type { AnswerStore } from './answer-store.ts';
import type { KeptCopy } from './kept-copy.ts';
import type { Clash } from './merge-answers.ts';
import { createSheetKeeper, type SheetKeeper } from './sheet-keeper.ts';
import { StoreError } from './store-fault.ts';

/** A store in memory, as a plain map of copies. */
function makeStore(): AnswerStore & { copies: Map<string, KeptCopy>; full: boolean } {
  const copies = new Map<string, KeptCopy>();
  return {
    copies,
    full: false,
    readVault: () => Promise.resolve(undefined),
    count: () => Promise.resolve(copies.size),
    list: () => Promise.resolve([...copies.values()]),
    listUnreadable: () => Promise.resolve([]),
    async change(id, _vault, change) {
      await Promise.resolve();
      if (this.full) throw new StoreError('full');
      const copy = change(copies.get(id));
      copies.set(id, copy);
      return copy;
    },
    remove: (id) => Promise.resolve(void copies.delete(id)),
    removeAll: () => Promise.resolve({ before: copies.size, after: 0 }),
    reseal: () => Promise.resolve(),
  };
}

interface FakePage {
  keeper: SheetKeeper;
  boxes: Map<string, string>;
  clashes: Clash[];
  write(name: string, text: string): void;
}

/** A page with boxes for text, as its script sees it. */
function openPage(day = '2026-11-22'): FakePage {
  const boxes = new Map<string, string>();
  const clashes: Clash[] = [];
  const keeper = createSheetKeeper({
    program: 'rehab',
    sheet: 'steps',
    language: 'en',
    sheets: { steps: { title: 'Steps', version: '1.0.0' }, goals: { title: 'Goals', version: '2.0.0' } },
    read: (name) => (boxes.get(name) ? { kind: 'text', value: boxes.get(name)! } : undefined),
    show: (answers) => {
      for (const [name, value] of answers) boxes.set(name, value ? String(value.value) : '');
    },
    onClashes: (found) => clashes.push(...found),
    now: () => new Date(`${day}T14:05:00`),
  });
  const write = (name: string, text: string) => {
    boxes.set(name, text);
    keeper.noteChange(name);
  };
  return { keeper, boxes, clashes, write };
}

const texts = (answers: Values) =>
  Object.fromEntries(Object.entries(answers).map(([name, value]: [string, Value]) => [name, value.value]));

describe('the keeper of a sheet', () => {
  it('puts each answer with the sheet it belongs to', async () => {
    const store = makeStore();
    const { keeper, write } = openPage();
    write('steps__first', 'Stairs');
    write('goals__goal', 'Dance');
    expect(keeper.isWaiting()).toBe(true);
    await keeper.save(store, undefined);
    expect(keeper.isWaiting()).toBe(false);
    const kept = [...store.copies.values()].map(({ sheet, title, version, copy, answers }) => [
      sheet,
      title,
      version,
      copy,
      texts(answers),
    ]);
    expect(kept).toEqual([
      ['steps', 'Steps', '1.0.0', '2026-11-22', { steps__first: 'Stairs' }],
      ['goals', 'Goals', '2.0.0', '2026-11-22', { goals__goal: 'Dance' }],
    ]);
  });

  it('tells of an answer changed in two windows, also where the first was already seen here', async () => {
    const store = makeStore();
    const [one, two] = [openPage(), openPage()];
    one.write('steps__first', 'Stairs');
    await one.keeper.save(store, undefined);
    await two.keeper.load(store, undefined);
    one.write('steps__first', 'Stairs, one');
    two.write('steps__first', 'Stairs, two');
    await one.keeper.save(store, undefined);
    await two.keeper.load(store, undefined);
    expect(two.boxes.get('steps__first')).toBe('Stairs, two');
    await two.keeper.save(store, undefined);
    expect(one.clashes).toEqual([]);
    expect(two.clashes.map(({ theirs }) => theirs?.value)).toEqual(['Stairs, one']);
  });

  it('does not clash with itself where one goes on writing while it keeps', async () => {
    const store = makeStore();
    const { keeper, write, clashes } = openPage();
    write('steps__first', 'S');
    const saving = keeper.save(store, undefined);
    await Promise.resolve();
    write('steps__first', 'Stairs');
    await saving;
    expect(keeper.isWaiting()).toBe(true);
    await keeper.save(store, undefined);
    expect(clashes).toEqual([]);
    expect([...store.copies.values()].map(({ answers }) => texts(answers))).toEqual([{ steps__first: 'Stairs' }]);
  });

  it('still has waiting what could not be kept', async () => {
    const store = makeStore();
    const { keeper, write } = openPage();
    write('steps__first', 'Stairs');
    store.full = true;
    await expect(keeper.save(store, undefined)).rejects.toThrow(StoreError);
    expect(keeper.isWaiting()).toBe(true);
    store.full = false;
    await keeper.save(store, undefined);
    expect(store.copies.size).toBe(1);
  });

  it('goes on with the copy that another window has begun', async () => {
    const store = makeStore();
    const [one, two] = [openPage(), openPage()];
    one.write('steps__first', 'Stairs');
    await one.keeper.save(store, undefined);
    two.write('steps__second', 'Hill');
    await two.keeper.save(store, undefined);
    expect(store.copies.size).toBe(1);
    expect(two.boxes.get('steps__first')).toBe('Stairs');
  });

  it('begins a second copy of a day with a name of its own, and leaves the first', async () => {
    const store = makeStore();
    const { keeper, write, boxes } = openPage();
    write('steps__first', 'Stairs');
    await keeper.save(store, undefined);
    keeper.startCopy();
    expect(boxes.get('steps__first')).toBe('');
    write('steps__first', 'Hill');
    await keeper.save(store, undefined);
    expect([...store.copies.values()].map(({ copy, answers }) => [copy, texts(answers)])).toEqual([
      ['2026-11-22', { steps__first: 'Stairs' }],
      ['2026-11-22-2', { steps__first: 'Hill' }],
    ]);
    expect(keeper.copies().map(({ copy }) => copy)).toEqual(['2026-11-22-2', '2026-11-22']);
  });

  it('keeps no empty copy', async () => {
    const store = makeStore();
    const { keeper, write } = openPage();
    write('steps__first', '');
    await keeper.save(store, undefined);
    expect(store.copies.size).toBe(0);
    expect(keeper.isWaiting()).toBe(false);
  });
});
