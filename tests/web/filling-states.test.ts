import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findByAxe, findOverflow, findSmallControls } from './browse.ts';
import {
  BASE,
  site,
  boxOf,
  fieldOf,
  inContext,
  keepOnDevice,
  LATER,
  MY_ANSWERS,
  openPage,
  SHEET,
  stateIs,
  waitForScript,
  waitUntilKept,
} from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';
import { weighPage } from './weigh-page.ts';

/** Each state a script can bring a page into, one after the other in one context. */
async function walkStates(context: BrowserContext, look: (state: string, page: Page) => Promise<void>): Promise<void> {
  const { page } = await openPage(context, SHEET);
  await look('undecided', page);
  await fieldOf(page, 'begun').fill('3/5');
  await fieldOf(page, 'walked').fill('1.250');
  await boxOf(page, 'pain', '4').check({ force: true });
  await page.getByRole('button', { name: 'Add a row: Person 3' }).click();
  await fieldOf(page, 'people__r3__who').fill('Mo');
  await page.getByRole('button', { name: 'Take away: Person 3' }).click();
  await page.locator('.keep-bar [data-wish="device"]').waitFor();
  await look('written and asked', page);
  await page.locator('.keep-bar [data-wish="device"]').click();
  await waitUntilKept(page);
  await fieldOf(page, 'story').fill('Long. '.repeat(400));
  await page.locator('[data-pdf]').first().click();
  await page.getByRole('button', { name: 'Save the PDF' }).waitFor();
  await look('kept, with a PDF that is too small', page);
  await waitUntilKept(page);
  await page.goto(site.origin + BASE + MY_ANSWERS);
  await waitForScript(page);
  await page.locator('#delete__ask').click();
  await page.locator('#protect__ask-title').click();
  await page.locator('#protect__new').fill('three small apples');
  await page.locator('#protect__again').fill('three small apples');
  await page.locator('.kept-sheets').getByRole('button').click();
  await look('my answers', page);
  await page.locator('#protect__set').click();
  await page.locator('#protect__said', { hasText: 'protected now' }).waitFor();
  await look('protected', page);
  await page.locator('#protect__lock').click();
  await page.locator('#kept [data-state="locked"]:not([hidden])').waitFor();
  await look('my answers, closed', page);
  await page.goto(site.origin + BASE + SHEET);
  await stateIs(page, 'locked');
  await look('a closed sheet', page);
}

describeInBrowser('pages that a script has changed', () => {
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    it(`have no finding by axe at ${width} px, ${colorScheme}`, async () => {
      await inContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true }, async (context) => {
        const found: string[] = [];
        await walkStates(context, async (state, page) => {
          for (const finding of await findByAxe(page)) found.push(`${state}: ${finding}`);
        });
        expect(found).toEqual([]);
      });
    });
  }

  it('fit a window of 320 by 256 px, as at 400 %, with targets of 48 px', async () => {
    await inContext({ viewport: { width: 320, height: 256 } }, async (context) => {
      const found: string[] = [];
      await walkStates(context, async (state, page) => {
        const findings = [...(await findOverflow(page)), ...(await findSmallControls(page))];
        found.push(...findings.map((finding) => `${state}: ${finding}`));
      });
      expect(found).toEqual([]);
    });
  });

  it('never have the focus below the bar at the lower edge', async () => {
    await inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      const { page } = await openPage(context, SHEET);
      await fieldOf(page, 'name').fill('Ann');
      await page.locator('.keep-bar').waitFor();
      const hidden: string[] = [];
      await fieldOf(page, 'name').focus();
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const below = await page.evaluate(() => {
          const one = document.activeElement!;
          const bar = document.getElementById('sheet__bar')!;
          if (bar.contains(one)) return undefined;
          const box = (one.closest('.choice, .scale-step') ?? one).getBoundingClientRect();
          return box.top >= bar.getBoundingClientRect().top ? one.outerHTML.slice(0, 80) : undefined;
        });
        if (below) hidden.push(below);
      }
      expect(hidden).toEqual([]);
    });
  });

  it('are told to those who listen: the panel, the choice and what it led to', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      const device = page.getByRole('button', { name: 'On this device', exact: true }).first();
      await device.waitFor();
      await fieldOf(page, 'name').fill('Ann');
      await keepOnDevice(page);
      await expect
        .poll(() => page.locator('#page__live').textContent())
        .toMatch(/^What you write is kept on this device\./);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('keep');
    });
  });
});

describe('the scripts of filling in', () => {
  it('leave a page below 40 KB compressed, with everything it loads before any action', async () => {
    const pages = [LATER, MY_ANSWERS, 'read-answers/', 'my-weeks/'];
    const weights = await Promise.all(
      pages.map(async (page) => [page, await weighPage(site.folder, BASE, `${page}index.html`)] as const),
    );
    expect(weights.filter(([, bytes]) => bytes > 40_000)).toEqual([]);
  });
});
