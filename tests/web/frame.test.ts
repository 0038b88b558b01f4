import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findOverflow } from './browse.ts';
import { describeInBrowser } from './in-browser.ts';
import { BASE, fieldOf, inContext, keepOnDevice, site } from './fill-page.ts';

const PHONE = { viewport: { width: 360, height: 740 } };
const DESK = { viewport: { width: 1280, height: 800 } };

function open<T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  return inContext(options, async (context) => {
    const page = await context.newPage();
    await page.goto(site.origin + BASE + path);
    return look(page);
  });
}

const heightOf = (page: Page, part: string) =>
  page.locator(part).evaluate((element) => element.getBoundingClientRect().height);
/** The links of the header one sees, in the order of the page. */
const listHeader = (page: Page) => page.locator('.site-header :is(a, summary):visible').allInnerTexts();

describeInBrowser('header and foot of a page', () => {
  describe.each(['', 'de/', 'programs/specimen/sheets/specimen/', 'de/settings/'])('of /%s', (path) => {
    it('take 56 px and at most 400 px on a phone', () =>
      open(path, PHONE, async (page) => {
        expect(await heightOf(page, '.site-header')).toBeLessThanOrEqual(56);
        expect(await heightOf(page, '.site-footer')).toBeLessThanOrEqual(400);
        expect(await findOverflow(page)).toEqual([]);
      }));

    it('stand in one row on a wide window, without a menu', () =>
      open(path, DESK, async (page) => {
        expect(await heightOf(page, '.site-header')).toBeLessThanOrEqual(80);
        expect(await listHeader(page)).toHaveLength(6);
        expect(await page.locator('.site-header summary:visible').count()).toBe(0);
      }));
  });

  it('are those of clinicians and publishers on the pages for them', async () => {
    const headerOf = (path: string) => open(path, DESK, listHeader);
    expect(await headerOf('read-answers/')).toEqual([
      'Specimen\nFor clinicians',
      'Read filled sheets',
      'Scores',
      'For patients',
      'Help in a crisis',
    ]);
    expect(await headerOf('publishers/words/')).toEqual([
      'Specimen\nFor publishers',
      'Words',
      'Texts',
      'Coverage',
      'For patients',
      'Help in a crisis',
    ]);
    expect(await open('read-answers/', PHONE, (page) => heightOf(page, '.site-header'))).toBeLessThanOrEqual(56);
  });

  it('open their menu by keyboard without script, with help in a crisis always in sight', () =>
    open('', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      expect(await listHeader(page)).toEqual(['Specimen', 'Menu', 'Help in a crisis']);
      await page.locator('.menu summary').focus();
      await page.keyboard.press('Enter');
      expect(await listHeader(page)).toEqual([
        'Specimen',
        'Menu',
        'Programs',
        'Library',
        'My answers',
        'Search',
        'Settings',
        'Help in a crisis',
      ]);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement!.textContent!.trim())).toBe('Programs');
      const [menu, help] = await Promise.all(['.menu', '.safety-link'].map((part) => page.locator(part).boundingBox()));
      expect(help!.y).toBeLessThan(menu!.y + menu!.height);
    }));

  it('say all of it at the foot of a phone’s page once it is opened, and on paper', () =>
    open('', { ...PHONE, javaScriptEnabled: false }, async (page) => {
      const disclaimer = page.getByText('This site is a specimen. It gives no advice.');
      expect(await disclaimer.isVisible()).toBe(false);
      await page.locator('.site-footer summary').click();
      expect(await disclaimer.isVisible()).toBe(true);
      await page.locator('.site-footer summary').click();
      await page.emulateMedia({ media: 'print' });
      expect(await disclaimer.isVisible()).toBe(true);
    }));
});

describeInBrowser('the settings', () => {
  it('lead to the other languages without script, and say that choosing needs one', () =>
    open('settings/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main').innerText()).toContain('Choosing needs JavaScript');
      expect(await page.locator('main input:visible').count()).toBe(0);
      await page.locator('main').getByRole('link', { name: 'Deutsch' }).click();
      expect(await page.locator('h1').innerText()).toBe('Einstellungen');
    }));

  it('keep paper and size of print only when they are chosen; these come first then, and with everything else they are deleted', () =>
    inContext({}, async (context) => {
      const page = await context.newPage();
      const go = (path: string) => page.goto(site.origin + BASE + path);
      const kept = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
      const listFaces = async (links: string) => {
        const files = await page.locator(links).evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
        return files.map((file) => /[a-z]+-[a-z]+-[a-z0-9]+(?=\.pdf$)/.exec(file)![0]);
      };
      const offered = () => listFaces('.take-along .download:visible');
      const first = async () => (await listFaces('.downloads .download')).filter((_, at) => at % 4 === 0);
      const sheet = 'programs/specimen/sheets/specimen/';
      await go('settings/');
      expect(await page.locator('main input:checked').count()).toBe(0);
      expect(await kept()).toBe('{}');
      await go(sheet);
      expect(await offered()).toEqual(['fillable-standard-a4', 'print-standard-a4']);
      await go('settings/');
      await page.getByLabel('US Letter').check();
      await page.getByLabel('Large print').check();
      await page.getByText('Kept on this device.').first().waitFor();
      await page.reload();
      expect(await page.locator('main input:checked').evaluateAll((all) => all.map((one) => one.id))).toEqual([
        'settings__paper-letter',
        'settings__size-large',
      ]);
      await go(sheet);
      expect(await offered()).toEqual(['fillable-large-letter', 'print-large-letter']);
      expect(await first()).toEqual(['fillable-large-letter', 'print-large-letter']);
      await go('settings/');
      await page.getByRole('button', { name: 'Forget my choice' }).click();
      expect(await kept()).toBe('{}');
      await page.getByLabel('Large print').check();
      await go(sheet);
      await fieldOf(page, 'name').fill('Ann');
      await keepOnDevice(page);
      await go('my-answers/');
      await page.locator('#delete__ask').click();
      await page.locator('#delete__yes').click();
      await page.locator('#delete__said').filter({ hasText: /\S/ }).waitFor();
      expect(await kept()).toBe('{}');
    }));
});
