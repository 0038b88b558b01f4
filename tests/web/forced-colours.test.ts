import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { findOverflow } from './browse.ts';
import { BASE, boxOf, inContext, openPage, SHEET, site } from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';
import { visit } from './visit.ts';

const FORCED = { forcedColors: 'active', viewport: { width: 1280, height: 800 } } as const;

/** Whether something looks another way after it was changed, with nothing focused. */
async function looksOther(part: Locator, change: () => Promise<unknown>): Promise<boolean> {
  const leave = () => part.page().evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await leave();
  await part.page().mouse.move(0, 0);
  const before = await part.screenshot();
  await change();
  await leave();
  await part.page().mouse.move(0, 0);
  return !before.equals(await part.screenshot());
}

/** How what has the focus is marked. */
function outlineOf(page: Page): Promise<{ style: string; width: number }> {
  return page.evaluate(() => {
    const marked = document.activeElement!.closest('.choice, .scale-step') ?? document.activeElement!;
    const { outlineStyle, outlineWidth } = getComputedStyle(marked);
    return { style: outlineStyle, width: parseFloat(outlineWidth) };
  });
}

describeInBrowser('with colours that the reader forces on a page', () => {
  it('shows what is ticked, on a scale and in a choice', async () => {
    await inContext(FORCED, async (context) => {
      const { page } = await openPage(context, SHEET);
      for (const [field, option, around] of [
        ['pain', '4', '.scale-step'],
        ['time_of_day', 'noon', '.choice'],
      ] as const) {
        const box = boxOf(page, field, option);
        const part = page.locator(around, { has: box });
        expect(await looksOther(part, () => box.check({ force: true })), field).toBe(true);
      }
      expect(await findOverflow(page)).toEqual([]);
    });
  });

  it('shows the filter one has chosen, and which page one is on', async () => {
    await visit(`${site.origin}${BASE}library/`, FORCED, async ({ page }) => {
      await page.locator('.choose').first().waitFor();
      const filter = page.locator('.filter[data-facet]').first();
      // Its count and the others change as well, so only the mark itself is compared.
      const mark = () =>
        filter.evaluate((link) => {
          const { borderInlineStartColor, borderInlineStartStyle, backgroundColor } = getComputedStyle(link);
          return [borderInlineStartColor, borderInlineStartStyle, backgroundColor].join(' ');
        });
      const before = await mark();
      await filter.click();
      await expect.poll(() => filter.getAttribute('aria-current')).toBe('true');
      expect(await mark()).not.toBe(before);
    });
    await visit(`${site.origin}${BASE}library/`, FORCED, async ({ page }) => {
      const [here, elsewhere] = await Promise.all(
        ['[aria-current]', ':not([aria-current])'].map((which) =>
          page
            .locator(`.site-nav a${which}`)
            .first()
            .evaluate((link) => {
              const { textDecorationLine, textDecorationThickness, fontWeight } = getComputedStyle(link);
              return [textDecorationLine, textDecorationThickness, fontWeight].join(' ');
            }),
        ),
      );
      expect(here).not.toBe(elsewhere);
    });
  });

  it('gives buttons an edge, and marks what has the focus', async () => {
    await inContext(FORCED, async (context) => {
      const { page } = await openPage(context, SHEET);
      const edges = await page.locator('.button:visible').evaluateAll((buttons) =>
        buttons
          .filter((button) => !button.matches('.quiet-button, .clear'))
          .filter((button) => getComputedStyle(button).borderBlockStartStyle === 'none')
          .map((button) => button.outerHTML.slice(0, 120)),
      );
      expect(edges).toEqual([]);
      for (let step = 0; step < 25; step += 1) {
        await page.keyboard.press('Tab');
        const { style, width } = await outlineOf(page);
        const what = await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 100));
        expect(`${what} ${style !== 'none' && width >= 2}`).toBe(`${what} true`);
      }
    });
  });
});
