import { expect, it } from 'vitest';
import { inContext, keepOnDevice, waitForScript, waitUntilKept } from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';
import { PROGRAM, site } from './site-pages.ts';

describeInBrowser('a sheet for somebody close to the patient', () => {
  it('asks whose device it is, and stands apart in the list of answers', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      const fill = async (sheet: string) => {
        await page.goto(`${site.origin}/${PROGRAM}sheets/${sheet}/`);
        await waitForScript(page);
      };
      await fill('my-goals');
      expect(await page.locator('#keep__hint').innerText()).not.toContain('the device of the person who is ill');
      await fill('family-leaflet');
      expect(await page.locator('#keep__hint').innerText()).toContain('the device of the person who is ill');
      await keepOnDevice(page);
      await page.locator('[name="family-leaflet__support"]').fill('I can drive on Fridays.');
      await waitUntilKept(page);
      await fill('my-goals');
      await page.locator('.body textarea').first().fill('Walk to the lake');
      await waitUntilKept(page);

      await page.goto(`${site.origin}/my-answers/`);
      await page.locator('#kept__list .kept-title').nth(1).waitFor();
      const titles = await page.locator('#kept__list .kept-title').allInnerTexts();
      const marked = titles.filter((title) => title.includes('Written by someone close to the patient'));
      expect(titles).toHaveLength(2);
      expect(marked).toHaveLength(1);
      expect(marked[0]).not.toContain('My goals');
    });
  });
});
