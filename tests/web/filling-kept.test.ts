import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
  BASE,
  STORE,
  site,
  fieldOf,
  inContext,
  keepOnDevice,
  LATER,
  MY_ANSWERS,
  openPage,
  readDownload,
  readStore,
  SECRET,
  setPassphrase,
  SHEET,
  stateIs,
  waitForScript,
  waitUntilKept,
} from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

/** A sheet with a name written on it and kept. */
async function openKeptSheet(context: BrowserContext, name = 'Ann'): Promise<Page> {
  const { page } = await openPage(context, SHEET);
  await keepOnDevice(page);
  await fieldOf(page, 'name').fill(name);
  await waitUntilKept(page);
  return page;
}

/** A sheet with a name kept under a passphrase, and a clock that the test turns on. */
async function openSecretSheet(context: BrowserContext): Promise<Page> {
  const page = await openKeptSheet(context, 'A secret name');
  await setPassphrase(page);
  await page.clock.install();
  await page.goto(site.origin + BASE + SHEET);
  await stateIs(page, 'kept');
  return page;
}

describeInBrowser('what is kept on a device', () => {
  it('is nothing before the reader has chosen, and nothing where they chose so', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await fieldOf(page, 'name').fill('Ann');
      await page.locator('#keep__said', { hasText: 'Not kept yet' }).waitFor();
      expect(await readStore(page, STORE)).toEqual([]);
      await page.locator('.keep-bar [data-wish="page"]').click();
      await stateIs(page, 'page');
      await page.goto(`${site.origin}${BASE}glossary/`);
      await page.goBack();
      await stateIs(page, 'page');
      expect(await fieldOf(page, 'name').inputValue()).toBe('');
      await page.reload();
      await stateIs(page, 'page');
      expect(await fieldOf(page, 'name').inputValue()).toBe('');
      expect(await readStore(page, STORE)).toEqual([]);
      expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(
        'Ann',
      );
    });
  });

  it('is asked about before words that are not kept would go', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.dismiss();
      });
      await page.goto(site.origin + BASE + SHEET);
      await waitForScript(page);
      await fieldOf(page, 'name').fill('Ann');
      await page.evaluate(() => location.reload());
      await expect.poll(() => asked).toEqual(['beforeunload']);
      expect(await fieldOf(page, 'name').inputValue()).toBe('Ann');
    });
  });

  it('goes into a file, is deleted with proof, and comes back out of the file', async () => {
    await inContext({}, async (context) => {
      const page = await openKeptSheet(context);
      await page.goto(site.origin + BASE + LATER);
      await waitForScript(page);
      await page.locator('[name="specimen-later--week-2__happened"]').fill('Snow.');
      await waitUntilKept(page);
      await page.goto(site.origin + BASE + MY_ANSWERS);
      await waitForScript(page);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#kept__save').click()]);
      const file = await readDownload(download);
      await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
      await page.getByRole('button', { name: 'No, keep it' }).click();
      expect(await readStore(page, STORE)).toHaveLength(2);
      await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
      // Chosen on the page of help.
      await page.evaluate(() => localStorage.setItem(`${document.body.dataset['store']}:country`, 'gb'));
      await page.getByRole('button', { name: 'Yes, delete everything' }).click();
      await page.getByText('Filled sheets before: 2. Filled sheets now: 0.').first().waitFor();
      expect(await readStore(page, STORE)).toEqual([]);
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
      await page.reload();
      await page.getByText('Nothing is kept on this device yet').waitFor();
      await page
        .locator('#read__files')
        .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file });
      await page.getByRole('button', { name: 'Keep on this device. Sheets: 2' }).click();
      await expect
        .poll(() => page.locator('.kept-title').allTextContents())
        .toEqual(['Everything once', 'Looking back: week 2']);
      await page
        .locator('#read__files')
        .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file });
      await page.getByText('All of this is kept here already.').waitFor();
      await page.goto(site.origin + BASE + SHEET);
      await stateIs(page, 'kept');
      expect(await fieldOf(page, 'name').inputValue()).toBe('Ann');
    });
  });

  it('opens with the right passphrase only, on the device and in the file', async () => {
    await inContext({}, async (context) => {
      const page = await openKeptSheet(context, 'A secret name');
      await setPassphrase(page);
      expect(JSON.stringify(await readStore(page, STORE))).not.toContain('A secret name');
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#kept__save').click()]);
      const file = await readDownload(download);
      expect(file.toString()).not.toContain('secret');
      // The tab that set it need not type it again.
      await page.goto(site.origin + BASE + SHEET);
      await stateIs(page, 'kept');
      expect(await fieldOf(page, 'name').inputValue()).toBe('A secret name');

      const { page: other } = await openPage(context, SHEET);
      await stateIs(other, 'locked');
      expect(await fieldOf(other, 'name').inputValue()).toBe('');
      expect(await fieldOf(other, 'name').isDisabled()).toBe(true);
      await other.locator('#keep__passphrase').fill('three small pears');
      await other.keyboard.press('Enter');
      await other.getByText('This passphrase does not open it').waitFor();
      await other.locator('#keep__passphrase').fill(SECRET);
      await other.keyboard.press('Enter');
      await stateIs(other, 'kept');
      expect(await fieldOf(other, 'name').inputValue()).toBe('A secret name');

      await page.goto(`${site.origin}${BASE}read-answers/`);
      await waitForScript(page);
      await page
        .locator('#read__files')
        .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file });
      const opening = page.getByLabel('Passphrase of this file');
      await opening.fill('three small pears');
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByText('This passphrase does not open it').waitFor();
      await opening.fill(SECRET);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.locator('.reading summary').click();
      await page.getByText('A secret name').waitFor();
    });
  });

  it('is closed again once nobody has touched the page for a while, with what was written last', async () => {
    await inContext({}, async (context) => {
      const page = await openSecretSheet(context);
      await fieldOf(page, 'name').fill('Another name');
      await page.clock.runFor(11 * 60_000);
      await stateIs(page, 'locked');
      expect(await fieldOf(page, 'name').inputValue()).toBe('');
      await page.locator('#keep__passphrase').fill(SECRET);
      await page.locator('#keep__open').click();
      await stateIs(page, 'kept');
      expect(await fieldOf(page, 'name').inputValue()).toBe('Another name');
    });
  });

  it('is closed as soon as what was written could be kept, where it could not when nobody touched the page', async () => {
    await inContext({}, async (context) => {
      const page = await openSecretSheet(context);
      await page.evaluate(() => {
        const { transaction } = IDBDatabase.prototype;
        const refuse = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
        Object.assign(IDBDatabase.prototype, { transaction: refuse });
        Object.assign(window, { makeRoom: () => Object.assign(IDBDatabase.prototype, { transaction }) });
      });
      await fieldOf(page, 'name').fill('Another name');
      await page.clock.runFor(11 * 60_000);
      expect(await fieldOf(page, 'name').inputValue()).toBe('Another name');
      await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
      await page.clock.runFor(16_000);
      await stateIs(page, 'locked');
      expect(await fieldOf(page, 'name').inputValue()).toBe('');
    });
  });

  it('asks for a passphrase where one is wanted, by keyboard too, and says first what it means', async () => {
    await inContext({}, async (context) => {
      const page = await openKeptSheet(context);
      await page.goto(site.origin + BASE + MY_ANSWERS);
      await waitForScript(page);
      expect(await page.locator('input[type="password"]:visible').count()).toBe(0);
      await page.locator('#protect__ask-title').focus();
      await page.keyboard.press('Enter');
      const first = page.getByLabel('New passphrase');
      expect(await page.locator('#protect__ask').innerText()).toMatch(/^Set the passphrase\s+If you forget/);
      expect(await first.getAttribute('aria-describedby')).toContain('protect__forgotten');
      await page.keyboard.press('Tab');
      expect(await first.evaluate((box) => box === document.activeElement)).toBe(true);
      await page.keyboard.type(SECRET);
      await page.keyboard.press('Tab');
      await page.keyboard.type(SECRET);
      await page.keyboard.press('Enter');
      await page.locator('#protect__said', { hasText: 'protected now' }).waitFor();
      expect(await page.locator('input[type="password"]:visible').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Change the passphrase');
    });
  });

  it('can have its passphrase changed and taken off, and refuses a short or mistyped one', async () => {
    await inContext({}, async (context) => {
      const page = await openKeptSheet(context);
      await page.goto(site.origin + BASE + MY_ANSWERS);
      await waitForScript(page);
      await page.locator('#protect__ask-title').click();
      await page.locator('#protect__new').fill('short');
      await page.locator('#protect__set').click();
      await page.getByText('Take 8 letters or more').waitFor();
      await page.locator('#protect__new').fill(SECRET);
      await page.locator('#protect__again').fill('three small pears');
      await page.locator('#protect__set').click();
      await page.getByText('The two are not the same').waitFor();
      await setPassphrase(page);
      await setPassphrase(page, 'another good one');
      await page.getByRole('button', { name: 'Close my answers now' }).click();
      await page.locator('#kept__passphrase').fill('another good one');
      await page.locator('#kept__open').click();
      await page.getByRole('button', { name: 'Take the passphrase away' }).click();
      await page.locator('#protect__said', { hasText: 'taken away' }).waitFor();
      expect(JSON.stringify(await readStore(page, STORE))).toContain('Ann');
    });
  });

  it('is put away from other windows when everything is deleted or closed', async () => {
    await inContext({}, async (context) => {
      const page = await openKeptSheet(context);
      const { page: answers } = await openPage(context, MY_ANSWERS);
      await answers.getByRole('button', { name: 'Delete everything', exact: true }).click();
      await answers.getByRole('button', { name: 'Yes, delete everything' }).click();
      await stateIs(page, 'undecided');
      expect(await fieldOf(page, 'name').inputValue()).toBe('');
      expect(await readStore(page, STORE)).toEqual([]);
    });
  });
});
