import { expect, it } from 'vitest';
import { keepCopies, keptCopy } from './kept-copies.ts';
import {
  BASE,
  boxOf,
  inContext,
  LATER,
  MY_ANSWERS,
  openPage,
  readStore,
  setPassphrase,
  site,
  STORE,
  stateIs,
} from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

const PROGRAM = 'programs/specimen/';
const LATER_COPY = keptCopy('specimen-later--week-2', '2026-10-19', {
  'specimen-later--week-2__happened': { kind: 'text', value: 'Snow.' },
});
const DIARY = keptCopy('specimen', '2026-10-05', { specimen__pain: { kind: 'scale', value: 4 } });

describeInBrowser('going on', () => {
  it('shows nothing, and opens nothing, where nothing was kept', async () => {
    await inContext({}, async (context) => {
      const page = await context.newPage();
      for (const address of ['', PROGRAM]) {
        await page.goto(site.origin + BASE + address, { waitUntil: 'networkidle' });
        expect(await page.locator('[data-continue]').isVisible()).toBe(false);
        expect(await page.locator('.written').count()).toBe(0);
        expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
      }
    });
  });

  it('leads back to the sheet written on last, in one tap, and marks it in lists', async () => {
    await inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      await keepCopies(context, [LATER_COPY, { ...DIARY, changed: '2026-10-06T09:00:00Z' }]);
      const page = await context.newPage();
      await page.goto(`${site.origin}${BASE}${PROGRAM}`);
      await page.getByText('You last wrote on it on 19 October 2026.').waitFor();
      const row = page.locator('li[data-sheet="specimen-later--week-2"]').first();
      expect(await row.locator('.written').textContent()).toBe('✓ written on 19 October 2026');
      expect(await page.locator('li[data-sheet="specimen-later--week-6"] .written').count()).toBe(0);
      await page.goto(site.origin + BASE);
      await page.getByRole('link', { name: 'Continue: specimen-later--week-2' }).click();
      await stateIs(page, 'kept');
      expect(new URL(page.url()).pathname).toBe(BASE + LATER);
      expect(await page.locator('[name="specimen-later--week-2__happened"]').inputValue()).toBe('Snow.');
    });
  });

  it('says what comes then, and opens the stage one is in', async () => {
    await inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      await keepCopies(context, [LATER_COPY]);
      const page = await context.newPage();
      for (const address of [PROGRAM, '']) {
        await page.goto(`${site.origin}${BASE}${address}`);
        const then = page.locator('[data-continue]').getByRole('link').nth(1);
        await then.waitFor();
        expect(await then.innerText()).toBe('Looking back: week 6');
        expect(await then.getAttribute('href')).toBe(`${BASE}${PROGRAM}sheets/specimen-later--week-6/`);
      }
      await page.goto(`${site.origin}${BASE}${PROGRAM}`);
      await page.locator('#phase-later[open]').waitFor();
      expect(await page.locator('.stage[open]').count()).toBe(1);
      await page.goto(`${site.origin}${BASE}${PROGRAM}#phase-plans`);
      await page.locator('.written').first().waitFor({ state: 'attached' });
      expect(await page.locator('#phase-plans').getAttribute('open')).toBe('');
    });
  });

  it('leads from the start page to the day of a diary in one tap', async () => {
    const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    await inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      await keepCopies(context, [keptCopy('specimen', yesterday, DIARY.answers)]);
      const page = await context.newPage();
      await page.goto(site.origin + BASE);
      await page.getByRole('link', { name: 'Continue: specimen' }).click();
      await stateIs(page, 'kept');
      const days = page.locator('[data-one-row]:focus');
      await days.waitFor();
      const { y } = (await days.boundingBox())!;
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThan(200);
    });
  });

  it('offers the next week of a diary whose days are over, once', async () => {
    await inContext({}, async (context) => {
      await keepCopies(context, [DIARY]);
      const page = await context.newPage();
      await page.goto(site.origin + BASE);
      await page.getByRole('link', { name: 'Begin the next week: specimen' }).click();
      await page.locator('#page__live', { hasText: /./ }).waitFor({ state: 'attached' });
      await stateIs(page, 'kept');
      expect(await boxOf(page, 'pain', '4').isChecked()).toBe(false);
      expect(new URL(page.url()).hash).toBe('');
      await boxOf(page, 'pain', '6').check();
      await expect.poll(async () => (await readStore(page, STORE)).length).toBe(2);
      await page.goto(site.origin + BASE);
      await page.getByRole('link', { name: 'Continue: Everything once' }).waitFor();
    });
  });

  it('says nothing of answers under a passphrase until they are opened', async () => {
    await inContext({}, async (context) => {
      await keepCopies(context, [LATER_COPY]);
      const page = await context.newPage();
      await setPassphrase(page);
      await page.goto(site.origin + BASE);
      await page.getByRole('link', { name: 'Continue: ' }).waitFor();
      await page.goto(site.origin + BASE + MY_ANSWERS);
      await page.locator('#protect__lock').click();
      await page.locator('#kept [data-state="locked"]:not([hidden])').waitFor();
      await page.goto(site.origin + BASE, { waitUntil: 'networkidle' });
      expect(await page.locator('[data-continue]').isVisible()).toBe(false);
      expect(await page.content()).not.toContain('specimen-later--week-2</');
    });
  });

  it('names copies by their days, and brings back one that was deleted', async () => {
    await inContext({}, async (context) => {
      await keepCopies(context, [DIARY, keptCopy('specimen', '2026-10-05-2', DIARY.answers), LATER_COPY]);
      const { page } = await openPage(context, MY_ANSWERS);
      const names = page.locator('#kept__list ul ul li > span');
      await expect
        .poll(() => names.allInnerTexts())
        .toEqual([
          '5 – 11 October 2026, sheet 2 of that day, one answer',
          '5 – 11 October 2026, one answer',
          '19 October 2026, one answer',
        ]);
      const item = page.locator('#kept__list ul ul li').last();
      await item.getByRole('button', { name: /^Delete/ }).click();
      await item.getByRole('button', { name: /^Yes/ }).click();
      await expect.poll(() => names.count()).toBe(2);
      await page.locator('#kept__undo').getByRole('button', { name: 'Bring it back' }).click();
      await expect.poll(() => names.count()).toBe(3);
      expect(await page.locator('#kept__undo').innerText()).toBe('');
      expect(await readStore(page, STORE)).toContainEqual(expect.objectContaining({ copy: LATER_COPY }));
      await page.reload();
      await expect.poll(() => names.count()).toBe(3);
    });
  });
});
