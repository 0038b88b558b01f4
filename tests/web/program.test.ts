import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { findOverflow } from './browse.ts';
import { openBuiltSite } from './built-site.ts';
import { describeInBrowser } from './in-browser.ts';
import { visit } from './visit.ts';

const site = await openBuiltSite('.');
afterAll(() => site.close());

const SCREEN = 740;
const PHONE = { viewport: { width: 360, height: SCREEN } };
const DESK = { viewport: { width: 1280, height: 800 } };
const PROGRAM = '/programs/psychosomatic-rehabilitation/';
const PROGRAMS = site.pages.filter((page) => /\/programs\/[^/]+\/$/.test(page));

const open = <T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>) =>
  visit(site.origin + path, options, ({ page }) => look(page));
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const placeOf = async (page: Page, part: string) => (await page.locator(part).boundingBox())!;

describeInBrowser('on a phone', () => {
  it.each(['/', '/de/'])('the first page, %s, has at most 2,200 px and 30 links in sight', (path) =>
    open(path, PHONE, async (page) => {
      expect(await heightOf(page)).toBeLessThanOrEqual(2200);
      expect(await page.locator('a:visible').count()).toBeLessThanOrEqual(30);
    }),
  );

  it.each(PROGRAMS)('%s has at most six screens and 40 links in sight, also without script', (path) =>
    open(path, { ...PHONE, javaScriptEnabled: false }, async (page) => {
      expect(await heightOf(page)).toBeLessThanOrEqual(6 * SCREEN);
      expect(await page.locator('a:visible').count()).toBeLessThanOrEqual(40);
      expect(await findOverflow(page)).toEqual([]);
    }),
  );

  it('one starts on the first screen, then comes the book, then the first stage with its core sheets', () =>
    open(PROGRAM, PHONE, async (page) => {
      const start = await placeOf(page, '.program-head .button');
      const book = await placeOf(page, '.program-book');
      const sheet = await placeOf(page, '.stage:first-child li[data-sheet] >> nth=0');
      expect(start.y + start.height).toBeLessThanOrEqual(SCREEN);
      expect(start.y).toBeLessThan(book.y);
      expect(book.y + book.height).toBeLessThan(sheet.y);
    }));
});

describeInBrowser('a program', () => {
  it('opens its first stage only, with the rest of it folded, and every part without script', () =>
    open(PROGRAM, { ...PHONE, javaScriptEnabled: false }, async (page) => {
      const inSight = () => page.locator('.stages li:visible').count();
      expect(await page.locator('.stages > [open]').count()).toBe(1);
      const before = await inSight();
      const stage = page.locator('#phase-arriving');
      await stage.locator('summary').first().click();
      const core = await stage.locator(':scope > ol > li').count();
      expect(core).toBeGreaterThan(2);
      expect(await inSight()).toBe(before + core);
      const folds = stage.locator('details');
      const counts = await folds.evaluateAll((all) => all.map((fold) => fold.querySelectorAll('li').length));
      const [more, read, clinic] = counts;
      expect(await folds.locator('summary').allInnerTexts()).toEqual([
        `${more} more`,
        `${read} to read`,
        `${clinic} from the clinic`,
      ]);
      await folds.first().locator('summary').click();
      expect(await inSight()).toBe(before + core + more!);
    }));

  it('names each sheet for the mark that it is done, with its minutes', () =>
    open(PROGRAM, DESK, async (page) => {
      const rows = page.locator('[data-program=psychosomatic-rehabilitation] li[data-sheet]');
      const first = rows.first();
      expect(await first.getAttribute('data-sheet')).toMatch(/^[a-z-]+$/);
      expect(await first.innerText()).toMatch(/\d+ min$/);
      const sheets = await rows.evaluateAll((all) =>
        all.map(
          (row) =>
            row.querySelector('a')!.getAttribute('href') ===
            `${location.pathname}sheets/${row.getAttribute('data-sheet')}/`,
        ),
      );
      expect(sheets.length).toBeGreaterThan(20);
      expect(sheets).not.toContain(false);
    }));

  it('opens the stage an address leads to', () =>
    open(`${PROGRAM}#phase-going-home`, PHONE, async (page) => {
      expect(await page.locator('#phase-going-home').getAttribute('open')).toBe('');
      await page.evaluate(() => (location.hash = '#phase-at-home'));
      await page.locator('#phase-at-home[open]').waitFor();
    }));

  it('shows no stage that is the team’s alone, and its books on a page of their own', () =>
    open(PROGRAM, DESK, async (page) => {
      expect(await page.locator('.program').innerText()).not.toContain('For the team');
      await page.getByRole('link', { name: 'Books for the team' }).click();
      expect(await page.locator('main .download').count()).toBeGreaterThan(8);
    }));

  it('stands in three columns on a wide window, path, stage and paper, with no longer lines', () =>
    open(PROGRAM, DESK, async (page) => {
      const [path, way, book] = await Promise.all(
        ['.program-path', '.program-way', '.program-book'].map((part) => placeOf(page, part)),
      );
      expect(path!.x + path!.width).toBeLessThan(way!.x);
      expect(way!.x + way!.width).toBeLessThan(book!.x);
      expect([way!.y, book!.y].map((y) => Math.round(y - path!.y))).toEqual([0, 0]);
      expect(way!.width).toBeLessThanOrEqual(36 * 18);
    }));

  it('is seen by time as well: its sessions with their sheets, and the days of looking back', () =>
    open(PROGRAM, { ...PHONE, javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'By time' }).click();
      expect(await page.locator('.views [aria-current]').innerText()).toBe('By time');
      expect(await page.locator('main').innerText()).toMatch(/In the weeks before[\s\S]*A phone call before you come/);
      expect(await page.locator('.days > div').count()).toBeGreaterThan(2);
      expect(await heightOf(page)).toBeLessThanOrEqual(6 * SCREEN);
      await page.getByRole('link', { name: 'By stage' }).click();
      expect(new URL(page.url()).pathname).toBe(PROGRAM);
    }));

  it('has its goals on a few screens, what is looked up folded, and opens what an address leads to', () =>
    open(`${PROGRAM}goals/`, PHONE, async (page) => {
      expect(await heightOf(page)).toBeLessThanOrEqual(6 * SCREEN);
      const measure = page.locator('#measures details').first();
      expect(await measure.isVisible()).toBe(false);
      const id = await measure.getAttribute('id');
      await page.goto(`${site.origin}${PROGRAM}goals/#${id}`);
      await page.locator(`#measures[open] #${id}[open]`).waitFor();
      expect((await measure.boundingBox())!.y).toBeLessThan(SCREEN);
    }));
});
