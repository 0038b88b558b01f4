import type { Browser, BrowserContext, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { openBuiltSite } from './built-site.ts';
import { browser } from './in-browser.ts';

/** What the tests of filling in share: the specimen below a sub-path. */
export const BASE = '/handrail/';
export const STORE = `handrail:${BASE}`;
export const site = await openBuiltSite('tests/specimen', BASE);
afterAll(() => site.close());

/** A page of the specimen below the program, with all it said and asked for. */
export interface OpenedPage {
  page: Page;
  /** Errors, and what the console said. */
  messages: string[];
  requests: string[];
}

export const SHEET = 'programs/specimen/sheets/specimen/';
export const LATER = 'programs/specimen/sheets/specimen-later--week-2/';
export const MORE = 'programs/specimen/sheets/specimen-more/';
export const MY_ANSWERS = 'my-answers/';

/** Opens a page once its script has told where words are kept. Questions of the browser, such as whether to leave, are answered with yes. */
export async function openPage(context: BrowserContext, path: string): Promise<OpenedPage> {
  const page = await context.newPage();
  const opened: OpenedPage = { page, messages: [], requests: [] };
  page.on('console', (message) => opened.messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => opened.messages.push(`error: ${error.message}`));
  page.on('request', (request) => opened.requests.push(request.url()));
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.goto(site.origin + site.base + path);
  await waitForScript(page);
  return opened;
}

export async function waitForScript(page: Page): Promise<void> {
  await page
    .locator(
      '#keep:not([hidden]), #kept [data-state]:not([hidden]), #kept__list > *, #weeks__lines > *, body:not(:has(#kept)) #read',
    )
    .first()
    .waitFor();
}

export async function keepOnDevice(page: Page): Promise<void> {
  await page.locator('#keep [data-state="undecided"] [data-wish="device"]').click();
  await stateIs(page, 'kept');
}

/** What `setPassphrase` sets. */
export const SECRET = 'three small apples';

/** Goes to the page of the answers and sets the passphrase of what is kept. */
export async function setPassphrase(page: Page, passphrase = SECRET): Promise<void> {
  await page.goto(site.origin + BASE + MY_ANSWERS);
  await waitForScript(page);
  await page.locator('#protect__ask-title').click();
  for (const box of ['new', 'again']) await page.locator(`#protect__${box}`).fill(passphrase);
  await page.locator('#protect__set').click();
  await page.locator('#protect__said', { hasText: 'protected now' }).waitFor();
}

/** Waits until the panel shows this state and no other. */
export async function stateIs(page: Page, state: string): Promise<void> {
  await page.locator(`#keep [data-state="${state}"]:not([hidden])`).waitFor();
}

/** A context of its own, with nothing kept. */
export async function inContext<T>(
  options: BrowserContextOptions,
  look: (context: BrowserContext) => Promise<T>,
  inBrowser: Browser = browser!,
): Promise<T> {
  const context = await inBrowser.newContext({ locale: 'en-GB', acceptDownloads: true, ...options });
  context.setDefaultTimeout(30_000);
  try {
    return await look(context);
  } finally {
    await context.close();
  }
}

/** The first control of a field of the specimen's sheet. */
export function fieldOf(page: Page, name: string): Locator {
  return page.locator(`[name="specimen__${name}"]`).first();
}

/** One box of a choice or scale. */
export function boxOf(page: Page, name: string, option: string): Locator {
  return page.locator(`[id="specimen__${name}__is_${option}"]`);
}

/** Waits until nothing is left to be kept. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.locator('#keep__said', { hasText: /^Kept on this device, \d/ }).waitFor();
}

/** The bytes of what was saved. */
export async function readDownload(download: Download): Promise<Buffer> {
  return Buffer.concat(await (await download.createReadStream()).toArray());
}

/** Every database of the site and the rows in it, as the browser has them. */
export async function readStore(page: Page, name: string): Promise<unknown[]> {
  return page.evaluate(
    (database) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open(database);
        request.onerror = () => reject(new Error(String(request.error)));
        request.onsuccess = () => {
          const db = request.result;
          if (!db.objectStoreNames.contains('copies')) {
            db.close();
            return resolve([]);
          }
          const rows = db.transaction('copies').objectStore('copies').getAll();
          rows.onsuccess = () => {
            db.close();
            resolve(rows.result);
          };
        };
      }),
    name,
  );
}

/** Puts rows into the database of the site as they are, whatever they hold; a page of the site must have made it. */
export async function writeStore(page: Page, name: string, rows: readonly unknown[]): Promise<void> {
  await page.evaluate(
    ([database, all]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(database);
        request.onerror = () => reject(new Error(String(request.error)));
        request.onsuccess = () => {
          const writing = request.result.transaction('copies', 'readwrite');
          for (const row of all) writing.objectStore('copies').put(row);
          writing.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [name, rows] as const,
  );
}
