import { expect, it } from 'vitest';
import { COLOUR_RULES, findByAxe, LAYOUT_RULES } from './browse.ts';
import { browser, describeInBrowser } from './in-browser.ts';
import { chooseByStructure, kindOf } from './page-structure.ts';
import { readPages } from './read-page.ts';
import { addressesOf, site, specimen, type Address } from './site-pages.ts';
import { visit } from './visit.ts';

const WIDE = { viewport: { width: 1280, height: 800 }, colorScheme: 'light', bypassCSP: true } as const;

/** Every page where HANDRAIL_AXE_ALL is set; else one of each kind for every set of elements that templates and the data of programs make of it. */
async function choose(one: typeof site): Promise<Address[]> {
  const pages = await readPages(one);
  const chosen =
    process.env['HANDRAIL_AXE_ALL'] || !browser
      ? pages
      : await chooseByStructure(pages, (page) => kindOf(page, one.base));
  return addressesOf(
    one,
    chosen.map(({ address }) => address),
  );
}

const addresses = (await Promise.all([site, specimen].map(choose))).flat();

describeInBrowser('no finding by axe, wide and narrow, light and dark, has', () => {
  it.concurrent.for(addresses)('$path', async ({ address }) => {
    const found = await visit(address, WIDE, async ({ page }) => {
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      const light = await findByAxe(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await findByAxe(page, COLOUR_RULES);
      await page.setViewportSize({ width: 320, height: 640 });
      return [...light, ...dark, ...(await findByAxe(page, LAYOUT_RULES))];
    });
    expect(found).toEqual([]);
  });
});
