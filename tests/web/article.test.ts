import { expect, it } from 'vitest';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import { BASE, inContext, keepOnDevice, MY_ANSWERS, openPage, readDownload, site, waitUntilKept } from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

const ARTICLE = 'articles/reading/';

describeInBrowser('what one takes from an article', () => {
  it('is kept where the reader wishes, listed with what else is kept, and saved as a PDF', async () => {
    await inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      const { page, messages } = await openPage(context, ARTICLE);
      const box = page.locator('#sheet__body textarea');
      await box.fill('Rest before I am tired.');
      await keepOnDevice(page);
      await waitUntilKept(page);
      await page.goto(site.origin + BASE + MY_ANSWERS);
      await page.locator('#kept__list').getByRole('heading', { name: 'Articles' }).waitFor();
      await page.getByRole('link', { name: /^Open/ }).click();
      await page.waitForURL((url) => url.pathname === BASE + ARTICLE);
      await expect.poll(() => box.inputValue()).toBe('Rest before I am tired.');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-pdf]:visible').first().click(),
      ]);
      const read = await readPdf(new Uint8Array(await readDownload(download)));
      expect(JSON.stringify(read)).toContain('Rest before I am tired.');
      expect(messages).toEqual([]);
    });
  });

  it('comes below what there is to read, which begins on the first screen', async () => {
    await inContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(site.origin + BASE + ARTICLE);
      expect((await page.locator('#sheet__body > p').first().boundingBox())!.y).toBeLessThan(520);
      expect(await page.locator('.not-saved').isVisible()).toBe(true);
    });
  });
});
