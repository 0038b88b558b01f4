import { expect, it } from 'vitest';
import { inContext } from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';
import { site } from './site-pages.ts';

describeInBrowser('the country of somebody who needs help', () => {
  it('is chosen once, and comes first on each page with numbers to call', async () => {
    await inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      const page = await context.newPage();
      const first = page.locator('.region:visible').first();
      await page.goto(`${site.origin}/offline/`);
      expect(await first.locator('h3').innerText()).toBe('United States');
      await page.goto(`${site.origin}/safety/`);
      await page.getByLabel('I am in').selectOption('Ireland');
      for (const path of ['safety', 'offline']) {
        await page.goto(`${site.origin}/${path}/`);
        expect(await first.locator('h3').innerText()).toBe('Ireland');
        const call = first.getByRole('link', { name: 'Emergency' });
        expect(await call.getAttribute('href')).toBe('tel:112');
        expect((await call.boundingBox())!.height).toBeGreaterThanOrEqual(64);
      }
    });
  });

  it('is asked for below what is kept on this device, where there is no internet', async () => {
    await inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${site.origin}/offline/`);
      const place = async (name: string) => (await page.getByRole('heading', { name }).boundingBox())!.y;
      const [kept, numbers] = [await place('What is on this device'), await place('Numbers to call')];
      expect(kept).toBeLessThan(500);
      expect(kept).toBeLessThan(numbers);
    });
  });
});
