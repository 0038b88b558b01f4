import fs from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../problem/refusal.ts';

/**
 * Does something while no other build writes the same folder: two would take each other's files.
 * @throws {Refusal} if another build is writing it
 */
export async function withFolderLocked<T>(folder: string, act: () => Promise<T>): Promise<T> {
  const lock = `${folder}.lock`;
  await takeLock(lock, folder);
  try {
    return await act();
  } finally {
    await fs.rm(lock, { force: true });
  }
}

async function takeLock(lock: string, folder: string): Promise<void> {
  // Written beside and linked, so that a lock always says whose it is.
  const own = `${lock}.${process.pid}`;
  await fs.mkdir(path.dirname(lock), { recursive: true });
  await fs.writeFile(own, String(process.pid));
  try {
    while (!(await tryLink(own, lock))) {
      const holder = Number(await fs.readFile(lock, 'utf8').catch(() => ''));
      if (holder > 0 && isRunning(holder)) throw new Refusal(explain(folder, lock, holder));
      // Its build was killed.
      await fs.rm(lock, { force: true });
    }
  } finally {
    await fs.rm(own, { force: true });
  }
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await fs.link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function explain(folder: string, lock: string, holder: number): string {
  return (
    `Another build (process ${holder}) is writing ${folder}, and two at once would mix their files. ` +
    `Wait until it is done, or name another folder with --out. If no build is running, delete ${lock}.`
  );
}
