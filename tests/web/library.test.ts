import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import { inContext, readDownload } from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';
import { site } from './site-pages.ts';

describeInBrowser('the library at a desk', () => {
  it('gives the sheets one ticks as one download, to fill in', async () => {
    await inContext({ viewport: { width: 1280, height: 800 } }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${site.origin}/library/`);
      const titles = ['My steps', 'What might get in the way'];
      for (const title of titles) await page.getByLabel(`Take along: ${title}`, { exact: true }).check();
      await page.getByText('2 ticked').waitFor();
      const button = page.locator('#library__choice [data-edition="fillable"]');
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const files = unzipSync(new Uint8Array(await readDownload(download)));
      expect(Object.keys(files).sort()).toEqual(titles.map((title) => `${title}.pdf`).sort());
      for (const bytes of Object.values(files)) expect((await readPdf(bytes)).outcome).toBe('read');
    });
  });
});
