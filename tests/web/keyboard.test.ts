import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatSavedFile } from '../../src/answers/saved/saved-file.ts';
import { findFocusFault } from './browse.ts';
import { inContext, readDownload, site, waitForScript } from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

const PHONE = { viewport: { width: 360, height: 740 } };

/** Goes through pages with the keyboard alone, and looks at each place where the focus stops. */
function createWalk(page: Page) {
  const faults: string[] = [];

  /** Presses Tab until what is wanted has the focus, in the order of the page. */
  async function to(wanted: string): Promise<void> {
    await page.locator(wanted).first().waitFor({ state: 'attached' });
    for (let pressed = 0; pressed < 400; pressed += 1) {
      const before = await page.evaluateHandle(() => document.activeElement);
      await page.keyboard.press('Tab');
      const [isThere, isForward] = await page.evaluate(
        ([selector, last]) => {
          const now = document.activeElement!;
          const isBehind = last!.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_PRECEDING;
          return [now.matches(selector), now === document.body || last === document.body || !isBehind] as const;
        },
        [wanted, before] as const,
      );
      // Behind the last stop of a page comes its first.
      const isSkip = await page.evaluate(() => document.activeElement!.matches('.skip, body'));
      const fault = isSkip ? undefined : await findFocusFault(page);
      if (fault) faults.push(fault);
      if (!isForward && !isSkip) faults.push(`back at ${wanted}`);
      if (isThere) return;
    }
    throw new Error(`Tab does not reach ${wanted}.`);
  }

  /** Opens what is wanted with Enter. */
  async function open(wanted: string): Promise<void> {
    await to(wanted);
    await page.keyboard.press('Enter');
  }

  /** Follows a link to a page whose address ends so. */
  async function follow(wanted: string, address: string): Promise<void> {
    await open(wanted);
    await page.waitForURL((url) => url.pathname.endsWith(address));
    await page.waitForLoadState('networkidle');
  }

  return { faults, to, open, follow };
}

describeInBrowser('the keyboard alone', () => {
  it('leads a patient from the start page to the first answers, what is kept, its lines, and a file', async () => {
    await inContext(PHONE, async (context) => {
      const page = await context.newPage();
      await page.goto(site.origin + site.base, { waitUntil: 'networkidle' });
      const { faults, to, open, follow } = createWalk(page);
      await follow('#programs a[href$="programs/specimen/"]', 'programs/specimen/');
      await follow('a[href$="sheets/specimen/"]', 'sheets/specimen/');
      await waitForScript(page);
      await to('[name="specimen__name"]');
      await page.keyboard.type('Ann');
      await open('#keep [data-wish="device"]');
      await page.locator('#keep [data-state="kept"]:not([hidden])').waitFor();
      await to('[name="specimen__pain"]');
      await page.keyboard.press('Space');
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
      await to('#sheet__body input[type="radio"]:not([name="specimen__pain"])');
      await page.keyboard.press('Space');
      for (const day of ['d1', 'd2']) {
        await to(`[name="specimen__diary__r-${day}__morning_stress"]`);
        await page.keyboard.type('4');
        if (day === 'd1') await open('.one-row-buttons button:not([hidden])');
      }
      expect(await page.locator('[name="specimen__pain"]:checked').getAttribute('value')).toBe('3');
      expect(await page.locator('#sheet__body :checked').count()).toBeGreaterThan(1);
      await page.locator('#keep__said', { hasText: /^Kept on this device, \d/ }).waitFor();
      await follow('a[href$="my-answers/"]', 'my-answers/');
      await page.locator('#kept__list li').first().waitFor();
      await follow('a[href$="my-weeks/"]', 'my-weeks/');
      await page.locator('figure').first().waitFor();
      await open('figure summary');
      expect(await page.locator('figure details[open]').count()).toBe(1);
      await page.goBack({ waitUntil: 'networkidle' });
      await page.locator('#kept__list li').first().waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), open('#kept__save')]);
      expect((await readDownload(download)).toString()).toContain('Ann');
      expect([...new Set(faults)]).toEqual([]);
    });
  });

  it('leads a clinician through the library to a sheet in large print, and through answers that were read', async () => {
    await inContext({ viewport: { width: 1280, height: 800 } }, async (context) => {
      await context.addInitScript(() => localStorage.clear());
      const page = await context.newPage();
      await page.goto(`${site.origin}${site.base}library/`, { waitUntil: 'networkidle' });
      const { faults, to, open, follow } = createWalk(page);
      await open('[data-facet="stage"]');
      await page.waitForFunction(() => document.querySelector('[data-facet="stage"][aria-current="true"]'));
      await follow('main a[href*="/sheets/"]', '/');
      await to('#page__paper ~ * summary, .sheet-files summary');
      await page.keyboard.press('Enter');
      await to('a.download[href*="-print-large-"]');
      await page.goto(`${site.origin}${site.base}read-answers/`);
      await waitForScript(page);
      await to('#read__files');
      const sheets = ['2026-10-05', '2026-10-12'].map((copy, index) => ({
        ...{ worksheet: 'specimen', title: 'Everything once', version: '1.0.0', copy },
        answers: { specimen__pain: { kind: 'scale' as const, value: 8 - index } },
      }));
      const about = { program: 'specimen', language: 'en', saved_at: '2026-11-01T09:00:00Z' };
      const buffer = Buffer.from(formatSavedFile({ ...about, sheets }));
      await page.locator('#read__files').setInputFiles({ name: 'kept.json', mimeType: 'application/json', buffer });
      await page.locator('#read__weeks > *').first().waitFor();
      await page.locator('#read__files').focus();
      await open('.reading summary');
      await open('#read__keep summary');
      await page.getByRole('table').first().waitFor();
      const [download] = await Promise.all([page.waitForEvent('download'), open('#read__xlsx')]);
      expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
      await open('#read__weeks summary');
      await page.locator('figure').first().waitFor();
      expect([...new Set(faults)]).toEqual([]);
    });
  });
});
