import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './in-browser.ts';
import { readPages } from './read-page.ts';
import { site } from './site-pages.ts';
import { visit } from './visit.ts';

const PHONE = { viewport: { width: 360, height: 740 } } as const;
/** Where the first question of a sheet stands at the latest, in px; the header takes 56 of them. */
const FIRST_SCREEN = 520;
const pages = await readPages(site);
const pageOf = (address: string) => pages.find((page) => page.address === address)!;
const sheets = site.pages.filter((address) => /^\/programs\/[^/]+\/sheets\/[^/]+\/$/.test(address));

describeInBrowser('what one looks for on a phone', () => {
  it.each(['/downloads/', '/de/downloads/'])(
    'is a whole book at %s, and no list of hundreds of files',
    async (path) => {
      const files = pageOf(path).links.filter((link) => link.endsWith('.pdf'));
      expect(files.filter((file) => !/\/workbook-[^/]*$/.test(file))).toEqual([]);
      // No German book is whole yet.
      if (path === '/downloads/') expect(files.length).toBeGreaterThan(0);
      expect(pageOf(path).links.length).toBeLessThan(150);
      await visit(site.origin + path, PHONE, async ({ page }) => {
        expect(await heightOf(page)).toBeLessThan(3000);
        // Each file says its paper, its pages and its size.
        const unsaid = await page
          .locator('.book-files li')
          .evaluateAll((files) =>
            files
              .map((file) => file.textContent)
              .filter((text) => !/(?:A4|Letter), \d+ (?:pages|Seiten), \d+ KB/.test(text)),
          );
        expect(unsaid).toEqual([]);
      });
    },
  );

  it('begins a sheet with its first question on the first screen, and its next page below it', async () => {
    const late: string[] = [];
    for (const path of sheets.filter((_, at) => at % 5 === 0)) {
      await visit(site.origin + path, PHONE, async ({ page }) => {
        const top = await page.evaluate(() => {
          const first = document.querySelector('#sheet__body [name]')?.closest('.field');
          // What is about safety may come before it.
          if (!first || document.querySelector('#sheet__body > .callout-safety')) return 0;
          return Math.round(first.getBoundingClientRect().top + scrollY);
        });
        if (top > FIRST_SCREEN) late.push(`${path} ${top}`);
      });
      // One way on, with and without script.
      expect(new Set(pageOf(path).html.match(/<a [^>]*rel="next"[^>]*href="([^"]+)"/g)).size, path).toBe(1);
    }
    expect(late).toEqual([]);
  });
});

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}
