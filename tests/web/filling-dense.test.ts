import fs from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import type { Manifest } from '../../src/model/manifest.ts';
import { findByAxe, findFocusFault, findMisfits, findOverlaps } from './browse.ts';
import { inContext, keepOnDevice, openPage, readDownload, readStore, site, STORE, waitUntilKept } from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

const DENSE = 'programs/specimen/sheets/specimen-dense/';

function fieldOf(page: Page, name: string): Locator {
  return page.locator(`[name="specimen-dense__${name}"]`).first();
}
function boxOf(page: Page, name: string, option: string): Locator {
  return page.locator(`[id="specimen-dense__${name}__is_${option}"]`);
}

/** The answers of the copy that is kept. */
async function readKept(page: Page): Promise<Record<string, unknown>> {
  const [row] = (await readStore(page, STORE)) as { copy: { answers: Record<string, unknown> } }[];
  return Object.fromEntries(
    Object.entries(row!.copy.answers).map(([name, value]) => [name.replace('specimen-dense__', ''), value]),
  );
}

describeInBrowser('a dense sheet on its page', () => {
  it('names a number with the unit in its box', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, DENSE);
      for (const [name, spoken] of [
        ['steps', 'Steps today steps'],
        ['asleep', 'How long I slept hours and minutes of sleep'],
      ] as const) {
        const box = page.getByRole('textbox', { name: spoken, exact: true });
        expect(await box.getAttribute('name')).toBe(`specimen-dense__${name}`);
      }
    });
  });

  it('hides what is not asked, keeps what was answered there with a mark, and gives it to the PDF', async () => {
    await inContext({}, async (context) => {
      const { page, messages } = await openPage(context, DENSE);
      await keepOnDevice(page);
      expect(await fieldOf(page, 'instead').isVisible()).toBe(false);
      await boxOf(page, 'helped', 'none').check();
      await fieldOf(page, 'instead').fill('Rest');
      await fieldOf(page, 'ask_team').check();
      await fieldOf(page, 'ask_day').fill('03/05/2026');
      await waitUntilKept(page);
      expect(await readKept(page)).toMatchObject({ instead: { kind: 'text', value: 'Rest' } });
      await boxOf(page, 'helped', 'walk').check();
      expect(await boxOf(page, 'helped', 'none').isChecked()).toBe(false);
      expect(await fieldOf(page, 'instead').isVisible()).toBe(false);
      expect(await fieldOf(page, 'ask_day').isVisible()).toBe(false);
      await waitUntilKept(page);
      await page.reload();
      await page.locator('#keep [data-state="kept"]:not([hidden])').waitFor();
      expect(await readKept(page)).toEqual({
        helped: { kind: 'choice', value: ['walk'] },
        instead: { kind: 'text', value: 'Rest', not_asked: true },
        ask_team: { kind: 'check', value: true, not_asked: true },
        ask_day: { kind: 'date', written: '03/05/2026', value: '2026-05-03', not_asked: true },
      });
      expect(await fieldOf(page, 'instead').isVisible()).toBe(false);
      expect(await fieldOf(page, 'instead').inputValue()).toBe('Rest');
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-pdf]').first().click()]);
      const result = await readPdf(await readDownload(download));
      if (result.outcome !== 'read') throw new Error(result.outcome);
      const marked = result.answers.filter(({ not_asked }) => not_asked).map(({ name }) => name);
      expect(marked.map((name) => name.replace('specimen-dense__', ''))).toEqual(['instead', 'ask_team', 'ask_day']);
      expect(messages).toEqual([]);
    });
  });

  it('shows all of it without script, with words that say when it is asked', async () => {
    await inContext({ javaScriptEnabled: false }, async (context) => {
      const page = await context.newPage();
      await page.goto(site.origin + site.base + DENSE);
      expect(await fieldOf(page, 'ask_day').isVisible()).toBe(true);
      const words = await page.locator('.when-asked').allTextContents();
      expect(words).toEqual([
        'Only if you ticked “Nothing of this” at “What has helped me”:',
        'Only if you ticked “I ask the team.”:',
        'Only if “My strength before” is 4 or more:',
        'Only if “How sure I am” is 2 or less:',
        'Only if “How sure I am” is 2 or less:',
      ]);
    });
  });

  it('is filled in by keyboard', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, DENSE);
      await keepOnDevice(page);
      await boxOf(page, 'often__r-asked__answer', 'never').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await boxOf(page, 'areas__r-sleep__matters', '1').focus();
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
      await fieldOf(page, 'week__r-mon__morning_did').focus();
      await page.keyboard.type('Walked');
      await page.keyboard.press('Tab');
      await page.keyboard.type('2,5');
      await page.keyboard.press('Tab');
      expect(await page.locator('.asked p').first().textContent()).toBe(
        'This is asked as a whole number. You can round it.',
      );
      await fieldOf(page, 'me').focus();
      await page.keyboard.type('Zoë');
      await page.keyboard.press('Tab');
      await page.keyboard.type('04/05/2026');
      await page.keyboard.press('Tab');
      await page.keyboard.type('30');
      await boxOf(page, 'helped', 'none').focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Rest');
      await waitUntilKept(page);
      expect(await readKept(page)).toEqual({
        'often__r-asked__answer': { kind: 'choice', value: 'some' },
        'often__r-moved__answer': { kind: 'choice', value: 'never' },
        'areas__r-sleep__matters': { kind: 'scale', value: 4 },
        'week__r-mon__morning_did': { kind: 'text', value: 'Walked' },
        'week__r-mon__morning_pain': { kind: 'number', written: '2,5' },
        me: { kind: 'text', value: 'Zoë' },
        day: { kind: 'date', written: '04/05/2026', value: '2026-05-04' },
        long: { kind: 'number', written: '30', value: 30 },
        helped: { kind: 'choice', value: ['none'] },
        instead: { kind: 'text', value: 'Rest' },
      });
    });
  });

  it('is filled in by touch on the narrowest phone, and fits it', async () => {
    const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, bypassCSP: true };
    await inContext(phone, async (context) => {
      const { page } = await openPage(context, DENSE);
      await page.locator('#keep [data-state="undecided"] [data-wish="device"]').tap();
      for (const [name, option] of [
        ['often__r-rested__answer', 'most'],
        ['rungs__r-first__answer', 'planned'],
        ['areas__r-money__going', '5'],
        ['helpers__r-shop__answer', 'family'],
        ['helped', 'none'],
      ] as const)
        await page.locator('label', { has: boxOf(page, name, option) }).tap();
      await fieldOf(page, 'week__r-wed__evening_slept').tap();
      await waitUntilKept(page);
      expect(await readKept(page)).toEqual({
        'often__r-rested__answer': { kind: 'choice', value: 'most' },
        'rungs__r-first__answer': { kind: 'choice', value: 'planned' },
        'areas__r-money__going': { kind: 'scale', value: 5 },
        'helpers__r-shop__answer': { kind: 'choice', value: ['family'] },
        helped: { kind: 'choice', value: ['none'] },
        'week__r-wed__evening_slept': { kind: 'check', value: true },
      });
      expect(await findMisfits(page)).toEqual([]);
      expect(await findByAxe(page)).toEqual([]);
    });
  });

  it.each([
    ['in light', {}],
    ['in the dark', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const)(
    'has room for each word at 320 px %s: nothing on something else, ends of scales said, one box a field',
    async (_how, look) => {
      await inContext({ viewport: { width: 320, height: 640 }, hasTouch: true, ...look }, async (context) => {
        const { page } = await openPage(context, DENSE);
        await boxOf(page, 'helped', 'none').check();
        await fieldOf(page, 'ask_team').check();
        expect(await findMisfits(page)).toEqual([]);
        expect(await findOverlaps(page)).toEqual([]);
        const areas = page.getByRole('row', { name: 'Sleep' });
        expect(await areas.innerText()).toMatch(
          /How much it matters\s*1 = little, 5 = a lot[^]*How it goes\s*1 = badly, 5 = well/,
        );
        expect(
          await page
            .locator('.unit-inside input')
            .first()
            .evaluate((box) => getComputedStyle(box).borderStyle),
        ).toBe('none');
        // A background would be left out in forced colours, and in print.
        const line = page.locator('.signature > p').first();
        expect(await line.evaluate((one) => getComputedStyle(one, '::before').borderBottomStyle)).toBe('solid');
        const heights = await page.locator('.blank input').evaluateAll((all) => all.map((box) => box.clientHeight));
        expect(Math.max(...heights)).toBeLessThan(56);
      });
    },
  );

  it('has each of its fields reached with Tab and answered by keyboard at 320 px', async () => {
    const fields = JSON.parse(
      await fs.readFile(path.join(site.folder, 'pdf/en/sheets/specimen-dense.fields.json'), 'utf8'),
    ) as Manifest;
    await inContext({ viewport: { width: 320, height: 640 } }, async (context) => {
      const { page } = await openPage(context, DENSE);
      await keepOnDevice(page);
      const faults: string[] = [];
      await page.locator('#sheet__body').evaluate((body) => {
        body.tabIndex = -1;
        body.focus();
      });
      for (;;) {
        await page.keyboard.press('Tab');
        const control = await page.evaluate(() => {
          const one = document.activeElement as HTMLInputElement;
          if (!one.closest('#sheet__body')) return undefined;
          // A link has no name.
          return { name: one.name ?? '', type: one.type, words: one.textContent };
        });
        if (!control) break;
        const fault = await findFocusFault(page);
        if (fault) faults.push(fault);
        if (control.words === 'Show all') await page.keyboard.press('Enter');
        // The highest number asks for what was lifted, the lowest for a smaller step.
        else if (control.name.endsWith('__before')) await page.keyboard.press('ArrowLeft');
        else if (/radio|checkbox/.test(control.type)) await page.keyboard.press('Space');
        else if (control.name !== '') await page.keyboard.type(/day$/.test(control.name) ? '28/12/2026' : '3');
      }
      await waitUntilKept(page);
      const kept = await readKept(page);
      const names = fields.fields.map(({ name }) => name.replace('specimen-dense__', ''));
      expect(names.filter((name) => kept[name] === undefined)).toEqual([]);
      expect(Object.entries(kept).filter(([, value]) => (value as { not_asked?: true }).not_asked)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  it('works out means, totals and days from what is written, and keeps none of them', async () => {
    await inContext({}, async (context) => {
      const { page, messages } = await openPage(context, DENSE);
      await keepOnDevice(page);
      const outputs = page.locator('.computed output');
      expect(await outputs.allTextContents()).toEqual([
        '– as soon as there are numbers',
        '– as soon as there are numbers',
      ]);
      await fieldOf(page, 'nights__r-d1__hours').fill('6,5');
      await fieldOf(page, 'nights__r-d3__hours').fill('8');
      await fieldOf(page, 'steps').fill('4000');
      await fieldOf(page, 'monday').fill('28/12/2026');
      expect(await outputs.allTextContents()).toEqual(['7.3 hours (boxes counted: 2)', '4,000 (boxes counted: 1)']);
      expect(await page.locator('.row-day').allTextContents()).toEqual(['Mon 28 Dec', 'Tue 29 Dec', 'Wed 30 Dec']);
      await waitUntilKept(page);
      expect(Object.keys(await readKept(page)).sort()).toEqual([
        'monday',
        'nights__r-d1__hours',
        'nights__r-d3__hours',
        'steps',
      ]);
      expect(messages).toEqual([]);
    });
  });

  it('opens a table whose rows have days on today, as soon as the first day is known', async () => {
    await inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      const { page } = await openPage(context, DENSE);
      await page.clock.setFixedTime(new Date('2026-12-29T12:00:00'));
      const shown = page.locator('[data-first-day] tbody tr:visible th');
      expect(await shown.innerText()).toMatch(/^Day 1/);
      await fieldOf(page, 'monday').fill('28/12/2026');
      await page.keyboard.press('Tab');
      expect(await page.locator('[data-first-day] .one-row-place').innerText()).toMatch(/Day 2/);
    });
  });
});
