import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startBrowserWithProfile } from '../support/browser.ts';
import {
  BASE,
  STORE,
  site,
  fieldOf,
  inContext,
  keepOnDevice,
  openPage,
  readStore,
  SHEET,
  stateIs,
  waitUntilKept,
} from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

/** A page of the site without a script that would open the store. */
async function openQuietPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.origin}${BASE}glossary/`);
  return page;
}

describeInBrowser('a device that does not keep what it should', () => {
  it('is told when its storage is full, and the words stay until there is room', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await keepOnDevice(page);
      const devtools = await context.newCDPSession(page);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
      await fieldOf(page, 'story').fill('Many words. '.repeat(2000));
      await stateIs(page, 'fault');
      await page.getByRole('alert').getByText('There is no room left on this device').waitFor();
      expect(await fieldOf(page, 'story').inputValue()).toContain('Many words.');
      expect(await readStore(page, STORE)).toEqual([]);
      await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
      await page.getByRole('button', { name: 'Try again' }).click();
      await waitUntilKept(page);
      expect(await readStore(page, STORE)).toHaveLength(1);
    });
  });

  it('is told where the browser keeps nothing, as in a private window, only to those who want it kept', async () => {
    await inContext({}, async (context) => {
      await context.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', {
          value: {
            open: () => {
              throw new DOMException('Not allowed.', 'SecurityError');
            },
          },
        });
      });
      const { page, messages } = await openPage(context, SHEET);
      await stateIs(page, 'undecided');
      await fieldOf(page, 'name').fill('Ann');
      await page.locator('.keep-bar [data-wish="device"]').click();
      await page.getByRole('alert').getByText('does not let the page keep anything').waitFor();
      expect(await fieldOf(page, 'name').inputValue()).toBe('Ann');
      expect(messages).toEqual([]);
    });
  });

  it('shows as lost what it has cleared, and never an empty first visit', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await keepOnDevice(page);
      await fieldOf(page, 'name').fill('Ann');
      await waitUntilKept(page);
      await page.close();
      const quiet = await openQuietPage(context);
      await quiet.evaluate(
        (name) =>
          new Promise((resolve) => {
            indexedDB.deleteDatabase(name).onsuccess = resolve;
          }),
        STORE,
      );
      const { page: again } = await openPage(context, SHEET);
      await stateIs(again, 'lost');
      expect(await again.locator('#keep').innerText()).toMatch(
        /no longer here[\s\S]*On \d+ \w+ \d{4} there were filled sheets here: 1/,
      );
      const { page: answers } = await openPage(context, 'my-answers/');
      await answers.getByText('What you wrote is no longer here').waitFor();
      await again.getByRole('button', { name: 'Begin again' }).click();
      await stateIs(again, 'undecided');
    });
  });

  it('tells a loss to those who wanted this page only as soon as they want it kept, and then keeps it', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await fieldOf(page, 'name').fill('Ann');
      await page.locator('.keep-bar [data-wish="page"]').click();
      await stateIs(page, 'page');
      await page.evaluate((name) => localStorage.setItem(name, '{"copies":1,"day":"2026-01-02"}'), STORE);
      await page.reload();
      await stateIs(page, 'page');
      await fieldOf(page, 'name').fill('Bea');
      await page.locator('#keep [data-wish="device"]:visible').click();
      await stateIs(page, 'lost');
      await page.getByRole('button', { name: 'Begin again' }).click();
      await waitUntilKept(page);
      expect(await readStore(page, STORE)).toMatchObject([{ copy: { answers: { specimen__name: { value: 'Bea' } } } }]);
    });
  });

  it('keeps what an older version of the site has kept', async () => {
    await inContext({}, async (context) => {
      const quiet = await openQuietPage(context);
      await quiet.evaluate(
        (name) =>
          new Promise<void>((resolve) => {
            const request = indexedDB.open(name, 1);
            request.onupgradeneeded = () => {
              const copy = {
                ...{ id: 'a1', program: 'specimen', sheet: 'specimen', title: 'Everything once', version: '1.0.0' },
                ...{ language: 'en', copy: '2026-01-02', changed: '2026-01-02T10:00:00.000Z' },
                answers: { specimen__name: { kind: 'text', value: 'From before' } },
              };
              request.result.createObjectStore('copies', { keyPath: 'id' }).add({ id: 'a1', revision: 1, copy });
            };
            request.onsuccess = () => {
              request.result.close();
              resolve();
            };
          }),
        STORE,
      );
      const { page } = await openPage(context, SHEET);
      await stateIs(page, 'kept');
      expect(await fieldOf(page, 'name').inputValue()).toBe('From before');
      await fieldOf(page, 'story').fill('And now.');
      await waitUntilKept(page);
      await page.reload();
      await stateIs(page, 'kept');
      expect(await fieldOf(page, 'name').inputValue()).toBe('From before');
      expect(await fieldOf(page, 'story').inputValue()).toBe('And now.');
    });
  });

  it('says so where a later version of the site has taken over, before and while one writes', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await keepOnDevice(page);
      await fieldOf(page, 'name').fill('Ann');
      await waitUntilKept(page);
      const quiet = await openQuietPage(context);
      await quiet.evaluate(
        (name) =>
          new Promise((resolve) => {
            indexedDB.open(name, 99).onsuccess = resolve;
          }),
        STORE,
      );
      await page.getByRole('alert').getByText('older than what is kept here').waitFor();
      await fieldOf(page, 'name').fill('Anna');
      await stateIs(page, 'fault');
      expect(await fieldOf(page, 'name').inputValue()).toBe('Anna');
      const { page: late } = await openPage(context, SHEET);
      await stateIs(late, 'fault');
    });
  });

  it('has all that was kept after the page has crashed in the middle of writing, and the browser was started again', async () => {
    const profile = await fs.mkdtemp(path.join(os.tmpdir(), 'crashed-'));
    const crashed = await startBrowserWithProfile(profile);
    const { page } = await openPage(crashed, SHEET);
    await keepOnDevice(page);
    await fieldOf(page, 'name').fill('Ann');
    await waitUntilKept(page);
    await fieldOf(page, 'story').fill('Half a story');
    const devtools = await crashed.newCDPSession(page);
    void devtools.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
    await crashed.close();

    const context = await startBrowserWithProfile(profile);
    const { page: again } = await openPage(context, SHEET);
    await stateIs(again, 'kept');
    expect(await fieldOf(again, 'name').inputValue()).toBe('Ann');
    expect(['', 'Half a story']).toContain(await fieldOf(again, 'story').inputValue());
    await fieldOf(again, 'story').fill('The whole story');
    await waitUntilKept(again);
    expect(await readStore(again, STORE)).toHaveLength(1);
    await context.close();
    await fs.rm(profile, { recursive: true });
  });

  it('has the last words too where a page is left at once after writing', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      const asked: string[] = [];
      page.on('dialog', (dialog) => asked.push(dialog.type()));
      await keepOnDevice(page);
      await fieldOf(page, 'name').fill('Written last');
      await page.locator('.site-title').click();
      await page.waitForURL(`${site.origin}${BASE}`);
      await page.goto(site.origin + BASE + SHEET);
      await stateIs(page, 'kept');
      expect(await fieldOf(page, 'name').inputValue()).toBe('Written last');
      expect(asked).toEqual([]);
    });
  });
});
