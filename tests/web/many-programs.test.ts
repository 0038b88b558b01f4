import { afterAll, expect, it } from 'vitest';
import { writeTiny } from '../broken/write-tiny.ts';
import { findOverflow } from './browse.ts';
import { openBuiltSite } from './built-site.ts';
import { describeInBrowser } from './in-browser.ts';
import { visit } from './visit.ts';
import { TINY_LIBRARY } from '../broken/tiny-library.ts';

const PROGRAM = 'content/programs/tiny/program.yaml';
const COUNT = 10;

/** The tiny program under other names, some of them long. */
const programs = Object.fromEntries(
  Array.from({ length: COUNT - 1 }, (_, index) => {
    const title = `Rehabilitation after a long illness of the heart and lungs, part ${index + 2}`;
    const text = TINY_LIBRARY[PROGRAM]!.replace('id: tiny', `id: tiny-${index + 2}`).replace(
      'title: Tiny program',
      `title: ${title}`,
    );
    return [`content/programs/tiny-${index + 2}/program.yaml`, text];
  }),
);
const root = await writeTiny(programs);
const site = await openBuiltSite(root.path);
afterAll(async () => {
  await site.close();
  await root[Symbol.asyncDispose]();
});

describeInBrowser('a site of ten programs', () => {
  it.each([360, 1280])('has the same header as one of one, %i px wide', (width) =>
    visit(site.origin, { viewport: { width, height: 740 } }, async ({ page }) => {
      const header = page.locator('.site-header');
      expect(await header.evaluate((element) => element.clientHeight)).toBeLessThanOrEqual(width < 1000 ? 56 : 80);
      expect(await header.locator('a').allTextContents()).toHaveLength(7);
      expect(await findOverflow(page)).toEqual([]);
    }),
  );

  it('lists them as rows from which each is one tap away, in five screens of a phone', () =>
    visit(site.origin, { viewport: { width: 360, height: 740 } }, async ({ page }) => {
      const rows = page.locator('#programs li');
      expect(await rows.count()).toBe(COUNT);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5 * 740);
      expect(await rows.first().innerText()).toMatch(/^Tiny program\s+Lasting pain\s+One week · a book of \d+ pages$/);
      const last = rows.last().locator('a');
      expect((await last.boundingBox())!.height).toBeGreaterThanOrEqual(48);
      await last.click();
      expect(await page.locator('h1').innerText()).toMatch(/^Rehabilitation after a long illness/);
    }));

  it('offers the questions people ask most below them, and the way to all', () =>
    visit(site.origin, {}, async ({ page }) => {
      const links = await page.locator('[aria-labelledby=page__questions] a').allInnerTexts();
      expect(links).toEqual(['Why does rest help?', 'All questions and answers']);
    }));
});
