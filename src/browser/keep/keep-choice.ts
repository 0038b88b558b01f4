import { readTabNote, writeTabNote } from './tab-storage.ts';

const NAME = 'handrail-keep';

/** Whether the reader has asked in this tab not to keep anything; it holds for the other sheets too. */
export function isPageOnly(): boolean {
  return readTabNote(NAME) === 'page';
}

export function choosePageOnly(chosen: boolean): void {
  writeTabNote(NAME, chosen ? 'page' : undefined);
}

/** Asks the browser not to clear what is kept by itself. Whether it will hold to that. */
export async function askForLasting(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false;
  } catch {
    return false;
  }
}

export async function isLasting(): Promise<boolean> {
  try {
    return (await navigator.storage?.persisted?.()) ?? false;
  } catch {
    return false;
  }
}
