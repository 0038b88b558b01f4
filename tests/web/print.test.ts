import { expect, it } from 'vitest';
import { readPrinted } from '../support/read-printed.ts';
import { inContext, BASE, site } from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

/** Ways to other pages and to files are not printed. */
const CLOSED = 'details:not([open], .opens-next, .program-book *)';
/** Pages with parts that are closed at first. */
const PAGES = ['programs/specimen/', 'programs/specimen/goals/'];

describeInBrowser('what is closed on the screen', () => {
  it.each([
    ['by the script, as in browsers of before 2025', true],
    ['by the styles alone', false],
  ])('is open on paper, %s', async (_how, javaScriptEnabled) => {
    // What a service worker asks for passes by a route.
    await inContext({ javaScriptEnabled, serviceWorkers: 'block' }, async (context) => {
      for (const address of PAGES) {
        const page = await context.newPage();
        if (javaScriptEnabled)
          await page.route('**/*.css', async (route) => {
            const response = await route.fetch();
            await route.fulfill({ response, body: (await response.text()).replaceAll('::details-content', '::none') });
          });
        await page.goto(site.origin + BASE + address);
        const closed = await page.locator(CLOSED).evaluateAll((all) =>
          all.map((part) => {
            const copy = part.cloneNode(true) as Element;
            // Said in narrow tables only.
            for (const label of copy.querySelectorAll('.cell-label')) label.remove();
            // Between the rows of a table its head may stand again, on a next page.
            const rows = [...copy.querySelectorAll('tr')];
            return rows.length === 0 ? [copy.textContent] : rows.map((row) => row.textContent);
          }),
        );
        expect(closed.length, address).toBeGreaterThan(0);
        const printed = withoutSpaces(await readPrinted(page));
        const missing = closed
          .flat()
          .map(withoutSpaces)
          .filter((text) => !printed.includes(text.slice(-40)));
        expect(missing, address).toEqual([]);
        if (javaScriptEnabled) expect(await page.locator(CLOSED).count()).toBe(closed.length);
      }
    });
  });
});

/** Lines are broken elsewhere on paper, and words parted with a hyphen. */
function withoutSpaces(text: string): string {
  return text.replace(/[\s\u00ad-]+/g, '');
}
