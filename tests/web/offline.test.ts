import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { SiteFiles } from '../../src/browser/offline/file-lists.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { connectBrowser } from '../support/shared.ts';
import { startSwitchableHost } from '../support/switchable-host.ts';
import {
  BASE,
  fieldOf,
  inContext,
  keepOnDevice,
  MORE,
  MY_ANSWERS,
  readDownload,
  SHEET,
  site,
  waitUntilKept,
} from './fill-page.ts';
import { browser } from './in-browser.ts';

const oldBrowser = await connectBrowser('Chromium 106');
const host = await startSwitchableHost(site.origin);
const scratch = await fs.mkdtemp(path.join(os.tmpdir(), 'offline-'));
const newer = await serveFolder(await writeNewerSite(), BASE);
afterAll(async () => {
  await Promise.all([oldBrowser?.close(), host.close(), newer.close()]);
  await fs.rm(scratch, { recursive: true });
});
beforeEach(() => {
  host.network = 'up';
  host.shown = site.origin;
});

const SHELL = `handrail:${BASE} shell`;
const KEPT = `handrail:${BASE} kept`;
const PROGRAM = 'programs/specimen/';

/** The same site with another purpose of the sheet and a line more on the page of help. */
async function writeNewerSite(): Promise<string> {
  const folder = path.join(scratch, 'newer');
  await fs.cp(site.folder, folder, { recursive: true });
  const change = async (name: string, from: string | RegExp, to: string) => {
    const before = await fs.readFile(path.join(folder, name), 'utf8');
    const after = before.replaceAll(from, to);
    expect(after).not.toBe(before);
    await fs.writeFile(path.join(folder, name), after);
  };
  const { version } = JSON.parse(await fs.readFile(path.join(folder, 'offline/site.json'), 'utf8')) as SiteFiles;
  await change(`${SHEET}index.html`, '<h1>', '<h1>Newer: ');
  await change('safety/index.html', '<h1>', '<h1>Newer: ');
  await change('offline/site.json', version, 'newer');
  await change('offline/site.json', /"safety\/":\["\w+"/g, '"safety/":["newer"');
  await change('service-worker.js', version, 'newer');
  return folder;
}

/** A page of the site, once what is stored without asking is stored. */
async function open(context: BrowserContext, address: string): Promise<{ page: Page; messages: string[] }> {
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.goto(host.origin + BASE + address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  return { page, messages };
}

function listStores(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const stores: Record<string, string[]> = {};
    for (const name of await caches.keys())
      stores[name] = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname).sort();
    return stores;
  });
}

const heading = (page: Page) => page.locator('h1').innerText();
const listFiles = async (name: string) =>
  JSON.parse(await fs.readFile(path.join(site.folder, name), 'utf8')) as SiteFiles;

/** Waits until something holds on the page, whatever that takes. */
async function waitUntil(page: Page, holds: (page: Page) => Promise<boolean>): Promise<void> {
  await expect.poll(() => holds(page), { timeout: 30_000 }).toBe(true);
}

function waitUntilStored(page: Page, store: string, address: string): Promise<void> {
  return waitUntil(page, async () => (await listStores(page))[store]?.includes(BASE + address) ?? false);
}

/** How far the version is that waits to take over, and the one in charge. */
function stateOfWorkers(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { waiting, active } = await navigator.serviceWorker.ready;
    return `${waiting?.state} ${active?.state}`;
  });
}

describe.each([
  { name: 'Chromium', in: browser },
  { name: 'Chromium 106', in: oldBrowser },
])('a site in $name', { timeout: 120_000 }, ({ in: tested }) => {
  const inTested = (look: (context: BrowserContext) => Promise<void>) => inContext({}, look, tested);

  it.skipIf(!tested)('stores nothing but help and what shows it before somebody chose to keep something', () =>
    inTested(async (context) => {
      const { page, messages } = await open(context, PROGRAM);
      await page.goto(host.origin + BASE + SHEET);
      await fieldOf(page, 'name').fill('Ada');
      const { shell } = await listFiles('offline/site.json');
      expect(await listStores(page)).toEqual({
        [SHELL]: Object.keys(shell)
          .map((name) => BASE + name)
          .sort(),
      });
      expect(Object.keys(shell)).toEqual(expect.arrayContaining(['safety/', 'offline/', 'de/safety/', 'theme.css']));
      expect(messages).toEqual([]);
    }),
  );

  it.skipIf(!tested)(
    'shows help in a crisis without a network, with the day it was checked, and a page that helps for all else',
    () =>
      inTested(async (context) => {
        const { page, messages } = await open(context, '');
        host.network = 'gone';
        await page.goto(host.origin + BASE + 'safety/');
        expect(await page.locator('main').innerText()).toMatch(/0800 000 0000[^]*As of 01\/11\/2026/);
        await page.goto(host.origin + BASE + 'de/safety/');
        expect(await heading(page)).toBe('Hilfe in der Krise');
        await page.goto(host.origin + BASE + `de/${PROGRAM}`);
        expect(await heading(page)).toBe('Ohne Internet');
        await page.goto(host.origin + BASE + PROGRAM);
        expect(await heading(page)).toBe('Without internet');
        expect(await page.locator('main').innerText()).toContain('0800 000 0000');
        expect(await page.locator('#stored__list').innerText()).toBe('');
        host.network = 'up';
        await page.getByRole('link', { name: 'Try again' }).click();
        await page.waitForURL(host.origin + BASE + PROGRAM);
        expect(await heading(page)).toBe('Specimen program');
        expect(messages.filter((message) => !message.includes('net::ERR_EMPTY_RESPONSE'))).toEqual([]);
      }),
  );

  it.skipIf(!tested)('does not wait for a network that never answers, where help is stored', () =>
    inTested(async (context) => {
      const { page } = await open(context, '');
      host.network = 'silent';
      await page.goto(host.origin + BASE + 'safety/', { waitUntil: 'commit' });
      expect(await heading(page)).toBe('Help in a crisis');
    }),
  );

  it.skipIf(!tested)('opens a sheet without a network once answers are kept, and keeps what is written there', () =>
    inTested(async (context) => {
      const { page } = await open(context, SHEET);
      await fieldOf(page, 'name').fill('Ada');
      await keepOnDevice(page);
      await waitUntilStored(page, KEPT, SHEET);
      host.network = 'gone';
      await page.reload();
      await waitUntil(page, async () => (await fieldOf(page, 'name').inputValue()) === 'Ada');
      await fieldOf(page, 'name').fill('Ada and Ben');
      await waitUntilKept(page);
      await page.reload();
      await waitUntil(page, async () => (await fieldOf(page, 'name').inputValue()) !== '');
      expect(await fieldOf(page, 'name').inputValue()).toBe('Ada and Ben');
      await page.goto(host.origin + BASE + MORE);
      expect(await heading(page)).toBe('Without internet');
      await page.locator('#stored__list a').first().waitFor();
      expect(await page.locator('#stored__list').innerText()).toMatch(
        /^Pages you opened while your answers were kept\. [^\n]*To save them as PDF you need the internet\.\n+Everything once +Remove/,
      );
      await page.getByRole('button', { name: 'Remove “Everything once” from this device' }).click();
      await page.getByText('“Everything once” is no longer kept here.').waitFor();
      expect(await page.locator('#stored__list').innerText()).toBe('');
      expect(Object.keys(await listStores(page))).toEqual([SHELL]);
    }),
  );

  it.skipIf(!tested)('keeps a whole program with its book after saying how much it takes, and lets it go again', () =>
    inTested(async (context) => {
      const { page } = await open(context, PROGRAM);
      await page.getByRole('button', { name: 'Keep this program on this device' }).click();
      await page.getByText(/This takes up to \d+(\.\d)? MB\./).waitFor();
      expect(Object.keys(await listStores(page))).toEqual([SHELL]);
      await page.getByRole('button', { name: 'Keep it' }).click();
      await page.getByText('This program is on this device').waitFor();
      host.network = 'gone';
      const list = JSON.parse(await fs.readFile(path.join(site.folder, 'offline/en/specimen.json'), 'utf8'));
      const files = Object.keys((list as SiteFiles & { files: object }).files);
      for (const name of files.filter((one) => one === '' || one.endsWith('/'))) {
        await page.goto(host.origin + BASE + name);
        expect(await heading(page), name).not.toBe('Without internet');
      }
      const book = files.find((name) => name.endsWith('.pdf'))!;
      expect(
        await page.evaluate(async (address) => (await (await fetch(address)).arrayBuffer()).byteLength, BASE + book),
      ).toBe((await fs.stat(path.join(site.folder, book))).size);
      await page.goto(`${host.origin}${BASE}offline/`);
      await expect
        .poll(() => page.locator('#stored__list').innerText())
        .toMatch(/^Specimen program: all pages, the workbook and the PDFs to fill in, /);
      // What is written there becomes a PDF and a page for somebody else without a network, too.
      await page.goto(host.origin + BASE + SHEET);
      await fieldOf(page, 'name').fill('Ada');
      await keepOnDevice(page);
      await waitUntilKept(page);
      const [pdf] = await Promise.all([page.waitForEvent('download'), page.locator('[data-pdf]').first().click()]);
      expect((await readDownload(pdf)).length).toBeGreaterThan(20_000);
      await page.goto(`${host.origin}${BASE}my-summary/`);
      await page.locator('#summary__choice summary').click();
      await page.getByLabel('All of this sheet').click();
      expect(await page.locator('#summary__made').innerText()).toContain('Ada');
      await page.goto(`${host.origin}${BASE}library/`);
      expect(await page.locator('.library-rows li, #library__rows li').count()).toBeGreaterThan(0);
      await page.goto(host.origin + BASE + PROGRAM);
      await page.getByRole('button', { name: 'Take it off this device' }).click();
      await page.getByText('This program is no longer kept here').waitFor();
      expect(Object.keys(await listStores(page))).toEqual([SHELL]);
    }),
  );

  it.skipIf(!tested)('empties every store of files with all answers, and stores only help again', () =>
    inTested(async (context) => {
      const { page } = await open(context, SHEET);
      await fieldOf(page, 'name').fill('Ada');
      await keepOnDevice(page);
      await waitUntilStored(page, KEPT, SHEET);
      await page.goto(host.origin + BASE + MY_ANSWERS);
      await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
      await page.getByRole('button', { name: 'Yes, delete everything' }).click();
      await page.getByText('All is deleted.').first().waitFor();
      expect(await listStores(page)).toEqual({});
      await page.goto(host.origin + BASE);
      await waitUntilStored(page, SHELL, 'safety/');
      await page.goto(host.origin + BASE + SHEET);
      expect(Object.keys(await listStores(page))).toEqual([SHELL]);
    }),
  );

  it.skipIf(!tested)('lets a new version wait while somebody writes, and then brings it to all that is stored', () =>
    inTested(async (context) => {
      const { page: kept } = await open(context, SHEET);
      await fieldOf(kept, 'name').fill('Ada');
      await keepOnDevice(kept);
      await waitUntilStored(kept, KEPT, SHEET);
      const asset = await kept.locator('link[rel="stylesheet"]').last().getAttribute('href');

      host.shown = newer.origin;
      const { page: other } = await open(context, '');
      await waitUntil(other, async () => (await stateOfWorkers(other)) === 'installed activated');
      await other.reload();
      expect(await stateOfWorkers(other)).toBe('installed activated');
      expect(await fieldOf(kept, 'name').inputValue()).toBe('Ada');
      expect(await kept.evaluate(async (address) => (await fetch(address!)).ok, asset)).toBe(true);

      await kept.close();
      // A page asks once, and the browser may still be closing the one that was written on.
      await waitUntil(other, async () => {
        await other.reload();
        return (await stateOfWorkers(other)) === 'undefined activated';
      });
      host.network = 'gone';
      for (const address of [SHEET, 'safety/']) {
        await other.goto(host.origin + BASE + address);
        expect(await heading(other)).toMatch(/^Newer: /);
      }
      await other.goto(host.origin + BASE + SHEET);
      await waitUntil(other, async () => (await fieldOf(other, 'name').inputValue()) !== '');
      expect(await fieldOf(other, 'name').inputValue()).toBe('Ada');
    }),
  );
});
