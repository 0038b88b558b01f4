import fs from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import {
  BASE,
  site,
  boxOf,
  fieldOf,
  inContext,
  keepOnDevice,
  LATER,
  MORE,
  MY_ANSWERS,
  openPage,
  readDownload,
  SHEET,
  waitForScript,
  waitUntilKept,
} from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

describeInBrowser('a filled sheet taken away from its page', () => {
  it('is taken away as a PDF that reads back as it was written, after what does not fit was told', async () => {
    await inContext({}, async (context) => {
      const { page, requests } = await openPage(context, SHEET);
      const story = 'Zażółć gęślą jaźń. Ünïcode. '.repeat(80).trim();
      await fieldOf(page, 'name').fill('Zoë Şahin');
      await fieldOf(page, 'story').fill(story);
      await fieldOf(page, 'begun').fill('03/05/2026');
      await boxOf(page, 'pain', '3').check();
      await boxOf(page, 'places', 'bed').check();
      await page.locator('[data-pdf]').first().click();
      await page.locator('#take__result', { hasText: 'longer than their box' }).waitFor();
      expect(await page.locator('#take__result li').allTextContents()).toEqual(['Single boxes · What brought me here']);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save the PDF' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^specimen-\d{4}-\d{2}-\d{2}\.pdf$/);
      const result = await readPdf(await readDownload(download));
      if (result.outcome !== 'read') throw new Error(result.outcome);
      const answers = Object.fromEntries(result.answers.map(({ name, value }) => [name, value]));
      expect(answers).toEqual({
        specimen__name: 'Zoë Şahin',
        specimen__story: story,
        specimen__begun: '2026-05-03',
        specimen__pain: 3,
        specimen__places: ['bed'],
      });
      const foreign = requests.filter((request) => !request.startsWith(site.origin) && !request.startsWith('blob:'));
      expect(foreign).toEqual([]);
      expect(requests.filter((request) => /Zo|gęślą|%C3/.test(request))).toEqual([]);
    });
  });

  it('is taken away with all other sheets as a whole workbook', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await keepOnDevice(page);
      await fieldOf(page, 'name').fill('Ann');
      await waitUntilKept(page);
      await page.goto(site.origin + BASE + LATER);
      await waitForScript(page);
      await page.locator('[name="specimen-later--week-2__happened"]').fill('Snow.');
      await waitUntilKept(page);
      await page.goto(site.origin + BASE + MY_ANSWERS);
      await waitForScript(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^Save as one PDF/ }).click(),
      ]);
      const result = await readPdf(await readDownload(download));
      if (result.outcome !== 'read') throw new Error(result.outcome);
      expect(result.document.key).toBe('workbook-patient');
      expect(result.answers.map(({ name, value }) => [name, value])).toEqual([
        ['specimen__name', 'Ann'],
        ['specimen-later--week-2__happened', 'Snow.'],
      ]);
    });
  });

  it('holds rows beyond those printed in a further file, which is said before', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await page.getByRole('button', { name: 'Add a row: Person 3' }).click();
      await fieldOf(page, 'people__r1__who').fill('The first');
      await fieldOf(page, 'people__r3__who').fill('The third');
      await page.locator('[data-pdf]').first().click();
      await page.getByText('it takes 2 files to hold them all').first().waitFor();
      const names: Record<string, unknown> = {};
      for (const part of [1, 2]) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: `Save file ${part} of 2` }).click(),
        ]);
        const result = await readPdf(await readDownload(download));
        if (result.outcome !== 'read') throw new Error(result.outcome);
        for (const { name, value } of result.answers) names[name] = value;
      }
      expect(names).toEqual({ specimen__people__r1__who: 'The first', specimen__people__r3__who: 'The third' });
    });
  });

  it('is printed with all that was written, and without buttons', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await fieldOf(page, 'name').fill('A name that is much longer than its box is wide, by far, on any paper');
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('.printed-answer').first().innerText()).toContain('on any paper');
      expect(await fieldOf(page, 'name').isVisible()).toBe(false);
      expect(await fieldOf(page, 'story').isVisible()).toBe(true);
      expect(await page.locator('main button:visible').count()).toBe(0);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.locator('.printed-answer').count()).toBe(0);
    });
  });

  it('loads what makes PDFs only when it is asked for, and no script where there is nothing to fill in', async () => {
    await inContext({}, async (context) => {
      const { requests } = await openPage(context, MORE);
      const scripts = requests.filter((request) => request.endsWith('.js'));
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) {
        const file = new URL(script).pathname.slice(BASE.length);
        expect((await fs.stat(`${site.folder}/${file}`)).size, script).toBeLessThan(50_000);
      }
      const { requests: glossary, page } = await (async () => {
        const page = await context.newPage();
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        await page.goto(`${site.origin}${BASE}glossary/`);
        return { page, requests };
      })();
      expect(glossary.filter((request) => request.endsWith('.js'))).toEqual([]);
      expect(await page.title()).toContain('Words explained');
    });
  });
});
