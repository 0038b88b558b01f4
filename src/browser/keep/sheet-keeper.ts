import type { Value, Values } from '../../model/value.ts';
import { sheetOf } from '../../model/field-name.ts';
import type { OpenVault } from '../../answers/saved/vault.ts';
import type { AnswerStore } from './answer-store.ts';
import { answerTo, createId, nameCopy, sortCopies, type KeptCopy } from './kept-copy.ts';
import { isSameValue, mergeAnswers, type Clash } from './merge-answers.ts';
import { isoToday } from './open-kept.ts';

/** What the page is about and how it is read and changed. */
export interface SheetSetting {
  program: string;
  /** Key of the sheet whose page it is. */
  sheet: string;
  language: string;
  /** Every sheet the page shows answers of, itself among them. */
  sheets: Readonly<Record<string, { title: string; version: string }>>;
  read: (name: string) => Value | undefined;
  /** Shows answers on the page; undefined where one was taken back. */
  show: (answers: ReadonlyMap<string, Value | undefined>) => void;
  onClashes: (clashes: readonly Clash[]) => void;
  now: () => Date;
}

/** Takes the answers of a page to the store and back. */
export interface SheetKeeper {
  /** Whether something on the page is not kept yet. */
  isWaiting(): boolean;
  noteChange(name: string): void;
  /** Whose copy the page shows; undefined for one not kept yet. */
  current(): KeptCopy | undefined;
  /** All copies of the page's own sheet, newest first. */
  copies(): readonly KeptCopy[];
  /**
   * Looks at what is kept and shows it, but for what was changed here and is not kept yet.
   * @param wanted id of a copy of the own sheet; the newest where it is missing
   */
  load(store: AnswerStore, vault: OpenVault | undefined, wanted?: string): Promise<void>;
  /** Keeps what was changed. @throws StoreError, and then it is still waiting */
  save(store: AnswerStore, vault: OpenVault | undefined): Promise<void>;
  /** The page goes on with an empty copy of its own sheet; the copy before stays as it is kept. */
  startCopy(): void;
  /** Forgets all of it, here only. */
  forget(): void;
}

export function createSheetKeeper(setting: SheetSetting): SheetKeeper {
  /** The copy of each sheet whose answers the page shows. */
  const current = new Map<string, KeptCopy>();
  /** What waits to be kept, with what was kept when it was changed first. */
  const changed = new Map<string, Value | undefined>();
  /** What is being kept at this moment. */
  const onItsWay = new Map<string, Value | undefined>();
  let own: KeptCopy[] = [];
  let startsCopy = false;
  // One write after the other: each builds on what the one before has seen.
  let queue: Promise<void> = Promise.resolve();

  /** Whether the page says something newer than the store. */
  function isMine(name: string): boolean {
    return changed.has(name) || onItsWay.has(name);
  }

  async function load(store: AnswerStore, vault: OpenVault | undefined, wanted?: string): Promise<void> {
    const all = sortCopies(await store.list(vault)).filter(({ program }) => program === setting.program);
    own = all.filter(({ sheet }) => sheet === setting.sheet);
    const shown = new Map<string, Value | undefined>();
    for (const key of Object.keys(setting.sheets)) {
      if (key === setting.sheet && startsCopy) continue;
      const before = current.get(key);
      const copy =
        all.find(({ id }) => id === before?.id) ??
        (key === setting.sheet ? own.find(({ id }) => id === wanted) : undefined) ??
        all.find(({ sheet }) => sheet === key);
      if (copy) current.set(key, copy);
      else current.delete(key);
      for (const name of new Set([...Object.keys(before?.answers ?? {}), ...Object.keys(copy?.answers ?? {})]))
        if (!isMine(name)) shown.set(name, copy && answerTo(copy.answers, name));
    }
    setting.show(shown);
  }

  async function saveChanged(store: AnswerStore, vault: OpenVault | undefined): Promise<void> {
    for (const key of new Set([...changed.keys()].map(sheetOf))) {
      const waiting = [...changed].filter(([name]) => sheetOf(name) === key);
      for (const [name] of waiting) {
        onItsWay.set(name, setting.read(name));
        changed.delete(name);
      }
      try {
        await saveSheet(key, new Map(onItsWay), Object.fromEntries(waiting), store, vault);
      } catch (error) {
        for (const [name, seen] of waiting) changed.set(name, seen);
        throw error;
      } finally {
        onItsWay.clear();
      }
    }
  }

  async function saveSheet(
    key: string,
    mine: ReadonlyMap<string, Value | undefined>,
    seen: Record<string, Value | undefined>,
    store: AnswerStore,
    vault: OpenVault | undefined,
  ): Promise<void> {
    if (!current.has(key) && !(key === setting.sheet && startsCopy)) await adoptCopy(key, store, vault);
    const before = current.get(key);
    if (!before && [...mine.values()].every((value) => value === undefined)) return;
    const fresh = before ?? (await createCopy(key, store, vault));
    let clashes: Clash[] = [];
    const copy = await store.change(fresh.id, vault, (kept) => {
      const merged = mergeAnswers(seen, kept?.answers ?? {}, mine);
      clashes = merged.clashes;
      return { ...(kept ?? fresh), answers: merged.answers, changed: setting.now().toISOString() };
    });
    current.set(key, copy);
    if (key === setting.sheet) {
      own = sortCopies([copy, ...own.filter(({ id }) => id !== copy.id)]);
      startsCopy = false;
    }
    if (clashes.length > 0) setting.onClashes(clashes);
    showOthers(before?.answers ?? {}, copy.answers, mine);
  }

  /** Another window may have begun a copy since. */
  async function adoptCopy(key: string, store: AnswerStore, vault: OpenVault | undefined): Promise<void> {
    const copy = sortCopies(await store.list(vault)).find(
      (one) => one.program === setting.program && one.sheet === key,
    );
    if (!copy) return;
    current.set(key, copy);
    const fromThere = Object.entries(copy.answers).filter(
      ([name]) => !isMine(name) && setting.read(name) === undefined,
    );
    setting.show(new Map(fromThere));
  }

  async function createCopy(key: string, store: AnswerStore, vault: OpenVault | undefined): Promise<KeptCopy> {
    const others = (await store.list(vault)).filter((one) => one.program === setting.program && one.sheet === key);
    const { title, version } = setting.sheets[key]!;
    const now = setting.now();
    return {
      id: createId(),
      program: setting.program,
      sheet: key,
      title,
      version,
      language: setting.language,
      copy: nameCopy(
        isoToday(now),
        others.map(({ copy }) => copy),
      ),
      changed: now.toISOString(),
      answers: {},
    };
  }

  /** What another window changed in the same copy meanwhile. */
  function showOthers(seen: Values, kept: Values, mine: ReadonlyMap<string, unknown>): void {
    const names = new Set([...Object.keys(seen), ...Object.keys(kept)]);
    const others = [...names].filter(
      (name) => !mine.has(name) && !isMine(name) && !isSameValue(answerTo(seen, name), answerTo(kept, name)),
    );
    setting.show(new Map(others.map((name) => [name, answerTo(kept, name)])));
  }

  return {
    isWaiting: () => changed.size + onItsWay.size > 0,
    noteChange(name) {
      const key = sheetOf(name);
      if (!Object.hasOwn(setting.sheets, key) || changed.has(name)) return;
      changed.set(name, onItsWay.has(name) ? onItsWay.get(name) : answerTo(current.get(key)?.answers ?? {}, name));
    },
    current: () => current.get(setting.sheet),
    copies: () => own,
    load,
    save(store, vault) {
      const saved = queue.then(() => saveChanged(store, vault));
      queue = saved.catch(() => undefined);
      return saved;
    },
    startCopy() {
      const answers = Object.keys(current.get(setting.sheet)?.answers ?? {});
      current.delete(setting.sheet);
      for (const name of [...changed.keys()]) if (sheetOf(name) === setting.sheet) changed.delete(name);
      startsCopy = true;
      setting.show(new Map(answers.map((name) => [name, undefined])));
    },
    forget() {
      const names = [...current.values()].flatMap(({ answers }) => Object.keys(answers));
      current.clear();
      changed.clear();
      own = [];
      setting.show(new Map(names.map((name) => [name, undefined])));
    },
  };
}
