import type { BrowserContext } from 'playwright-core';
import type { KeptCopy } from '../../src/browser/keep/kept-copy.ts';
import type { Values } from '../../src/model/value.ts';
import { MY_ANSWERS, openPage, STORE, writeStore } from './fill-page.ts';

/** A copy of a sheet of the specimen, as if it had been begun on a day; its title is its key. */
export function keptCopy(sheet: string, copy: string, answers: Values): KeptCopy {
  const about = { program: 'specimen', title: sheet, version: '1.0.0', language: 'en' };
  const changed = `${copy.slice(0, 10)}T09:00:00Z`;
  return { id: Buffer.from(sheet + copy).toString('hex'), sheet, copy, changed, ...about, answers };
}

/** Keeps copies on the device of a context. */
export async function keepCopies(context: BrowserContext, copies: readonly KeptCopy[]): Promise<void> {
  const { page } = await openPage(context, MY_ANSWERS);
  const rows = copies.map((copy) => ({ id: copy.id, revision: 1, copy }));
  await writeStore(page, STORE, rows);
  // The page notes beside the store that there is something in it.
  await page.reload();
  await page.locator('#kept__list > *').first().waitFor();
  await page.close();
}
