import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { isKeptCopy, type KeptCopy } from './kept-copy.ts';
import { StoreError, toStoreError } from './store-fault.ts';
import type { OpenVault, Sealed, VaultSetting } from '../../answers/saved/vault.ts';
import { loadVault } from './load-vault.ts';

/** All that is kept on this device, of every sheet. Every method may throw a StoreError. */
export interface AnswerStore {
  /** What stands beside sealed answers; undefined without a passphrase. */
  readVault(): Promise<VaultSetting | undefined>;
  /** How many copies there are, sealed or not. */
  count(): Promise<number>;
  /** Every copy that can be read. */
  list(vault: OpenVault | undefined): Promise<KeptCopy[]>;
  /** Ids of what lies there and cannot be read, so that it can be deleted. */
  listUnreadable(vault: OpenVault | undefined): Promise<string[]>;
  /**
   * Writes one copy whole or not at all.
   * @param change is given the copy as it is kept at this moment, and is called again where another window was faster
   */
  change(id: string, vault: OpenVault | undefined, change: (kept: KeptCopy | undefined) => KeptCopy): Promise<KeptCopy>;
  remove(id: string): Promise<void>;
  /** Removes everything, the passphrase too. How many copies there were, and how many a new look finds. */
  removeAll(): Promise<{ before: number; after: number }>;
  /** Puts all copies under another passphrase, or none, in one step. */
  reseal(from: OpenVault | undefined, to: OpenVault | undefined): Promise<void>;
}

interface Row {
  id: string;
  /** Counts the changes. */
  revision: number;
  copy?: KeptCopy;
  sealed?: Sealed;
}

interface Schema extends DBSchema {
  copies: { key: string; value: Row };
  settings: { key: 'vault'; value: VaultSetting };
}

/** The first version had no settings. */
const VERSION = 2;
const STORES = ['copies', 'settings'] as const;
// Without it a browser says "done" before the disk has it.
const SAFE = { durability: 'strict' } as const;

/**
 * @param name of the database
 * @param onStale called once another page needs a newer database, after which nothing can be written here
 * @throws StoreError
 */
export async function openAnswerStore(name: string, onStale: () => void): Promise<AnswerStore> {
  const db = await openDatabase(name, onStale);
  return {
    readVault: () => safely(() => db.get('settings', 'vault')),
    count: () => safely(() => db.count('copies')),
    list: (vault) =>
      safely(async () => (await openRows(db, vault)).flatMap(({ row, content }) => readCopy(row, content) ?? [])),
    listUnreadable: (vault) =>
      safely(async () =>
        (await openRows(db, vault)).flatMap(({ row, content }) => (readCopy(row, content) ? [] : [row.id])),
      ),
    change: (id, vault, change) => safely(() => changeRow(db, id, vault, change)),
    remove: (id) => safely(() => db.delete('copies', id)),
    removeAll: () => safely(() => removeAll(db)),
    reseal: (from, to) => safely(() => reseal(db, from, to)),
  };
}

async function openDatabase(name: string, onStale: () => void): Promise<IDBPDatabase<Schema>> {
  try {
    return await openDB<Schema>(name, VERSION, {
      upgrade(db) {
        if (!db.objectStoreNames.contains('copies')) db.createObjectStore('copies', { keyPath: 'id' });
        if (!db.objectStoreNames.contains('settings')) db.createObjectStore('settings');
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        onStale();
      },
      terminated: onStale,
    });
  } catch (error) {
    const known = toStoreError(error);
    throw known.fault === 'broken' ? new StoreError('unavailable', error) : known;
  }
}

async function safely<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStoreError(error);
  }
}

/** Each row with what is in it, whatever that is. @throws StoreError `locked` where the passphrase is another one by now */
async function openRows(
  db: IDBPDatabase<Schema>,
  vault: OpenVault | undefined,
): Promise<{ row: Row; content: unknown }[]> {
  const [rows, setting] = await Promise.all([db.getAll('copies'), db.get('settings', 'vault')]);
  if (!isSameVault(setting, vault?.setting)) throw new StoreError('locked');
  return Promise.all(rows.map(async (row) => ({ row, content: await openRow(row, vault) })));
}

/** What is in a row; undefined if this vault does not open it. */
async function openRow(row: Row, vault: OpenVault | undefined): Promise<unknown> {
  if (row.sealed === undefined) return row.copy;
  return vault && (await loadVault()).unseal(vault.key, row.sealed);
}

async function openCopy(row: Row, vault: OpenVault | undefined): Promise<KeptCopy> {
  const content = await openRow(row, vault);
  if (content === undefined) throw new StoreError('locked');
  const copy = readCopy(row, content);
  if (!copy) throw new StoreError('broken');
  return copy;
}

/** The copy of a row; undefined if it is none, or stands under another id. */
function readCopy({ id }: Row, content: unknown): KeptCopy | undefined {
  return isKeptCopy(content) && content.id === id ? content : undefined;
}

async function closeRow(copy: KeptCopy, revision: number, vault: OpenVault | undefined): Promise<Row> {
  const { id } = copy;
  return vault ? { id, revision, sealed: await (await loadVault()).seal(vault.key, copy) } : { id, revision, copy };
}

async function changeRow(
  db: IDBPDatabase<Schema>,
  id: string,
  vault: OpenVault | undefined,
  change: (kept: KeptCopy | undefined) => KeptCopy,
): Promise<KeptCopy> {
  for (;;) {
    // A transaction does not wait for the sealing, so it comes before, and is done again if a row changed meanwhile.
    const before = await db.get('copies', id);
    const copy = change(before && (await openCopy(before, vault)));
    const row = await closeRow(copy, (before?.revision ?? 0) + 1, vault);
    const transaction = db.transaction(STORES, 'readwrite', SAFE);
    const [now, setting] = await Promise.all([
      transaction.objectStore('copies').get(id),
      transaction.objectStore('settings').get('vault'),
    ]);
    if (!isSameVault(setting, vault?.setting)) throw new StoreError('locked');
    if (now?.revision !== before?.revision) continue;
    await Promise.all([transaction.objectStore('copies').put(row), transaction.done]);
    return copy;
  }
}

function isSameVault(one: VaultSetting | undefined, other: VaultSetting | undefined): boolean {
  return one?.salt.join() === other?.salt.join();
}

async function removeAll(db: IDBPDatabase<Schema>): Promise<{ before: number; after: number }> {
  const before = await db.count('copies');
  const transaction = db.transaction(STORES, 'readwrite', SAFE);
  await Promise.all([...STORES.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  return { before, after: await db.count('copies') };
}

async function reseal(db: IDBPDatabase<Schema>, from: OpenVault | undefined, to: OpenVault | undefined): Promise<void> {
  for (;;) {
    const before = await db.getAll('copies');
    const rows = await Promise.all(before.map((row) => resealRow(row, from, to)));
    const transaction = db.transaction(STORES, 'readwrite', SAFE);
    const [copies, settings] = [transaction.objectStore('copies'), transaction.objectStore('settings')];
    const [now, setting] = await Promise.all([copies.getAll(), settings.get('vault')]);
    if (!isSameVault(setting, from?.setting)) throw new StoreError('locked');
    if (describeState(now) !== describeState(before)) continue;
    await Promise.all([
      ...rows.map((row) => copies.put(row)),
      to ? settings.put(to.setting, 'vault') : settings.delete('vault'),
      transaction.done,
    ]);
    return;
  }
}

/** What cannot be read stays as it is. */
async function resealRow(row: Row, from: OpenVault | undefined, to: OpenVault | undefined): Promise<Row> {
  const content = await openRow(row, from);
  const copy = readCopy(row, content);
  return copy ? closeRow(copy, row.revision + 1, to) : row;
}

function describeState(rows: readonly Row[]): string {
  return rows.map(({ id, revision }) => `${id} ${revision}`).join('\n');
}
