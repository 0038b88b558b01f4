import fs from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import type { KeptCopy } from '../../src/browser/keep/kept-copy.ts';
import { findByAxe, findOverflow } from './browse.ts';
import {
  boxOf,
  fieldOf,
  inContext,
  MORE,
  MY_ANSWERS,
  openPage,
  SHEET,
  writeStore,
  BASE,
  readDownload,
  site,
  STORE,
} from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

const LATER_COPY = {
  sheet: 'specimen-later--week-2',
  title: 'Looking back: week 2',
  answers: { 'specimen-later--week-2__happened': { kind: 'text', value: 'Snow.' } },
} as const;

function weekOf(copy: string, name: string, id: string): KeptCopy {
  return {
    ...{ id, program: 'specimen', sheet: 'specimen', title: 'Everything once', version: '1.0.0', language: 'en', copy },
    ...{ changed: `${copy}T10:00:00.000Z`, answers: { specimen__name: { kind: 'text', value: name } } },
  };
}

/** The page of kept answers with these copies. */
async function openWithCopies(context: BrowserContext, copies: readonly KeptCopy[]): Promise<Page> {
  const { page } = await openPage(context, MY_ANSWERS);
  await writeStore(
    page,
    STORE,
    copies.map((copy) => ({ id: copy.id, revision: 1, copy })),
  );
  await page.reload();
  await page.locator('#take__copies input').first().waitFor();
  return page;
}

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
      expect(requests.filter((request) => /Zo[ë%]|gęślą|%C3/.test(request))).toEqual([]);
    });
  });

  it('is taken away with every copy of every sheet that is ticked, as one download', async () => {
    await inContext({ viewport: { width: 320, height: 640 }, bypassCSP: true }, async (context) => {
      const page = await openWithCopies(context, [
        weekOf('2026-11-02', 'Ann', 'a1'),
        weekOf('2026-11-09', 'Ann', 'a2'),
        weekOf('2026-11-16', 'Anna', 'a3'),
        { ...weekOf('2026-11-16', 'Snow.', 'b1'), ...LATER_COPY },
        { ...weekOf('2026-11-16', 'Elsewhere', 'c1'), program: 'constructor', title: 'Strange' },
      ]);
      const boxes = page.locator('#take__copies input');
      expect(await page.locator('#take__copies label').allInnerTexts()).toEqual([
        'Everything once, 2 – 8 November 2026',
        'Everything once, 9 – 15 November 2026',
        'Everything once, 16 – 22 November 2026',
        'Looking back: week 2, 16 November 2026',
      ]);
      expect(await boxes.evaluateAll((all) => all.every((box) => (box as HTMLInputElement).checked))).toBe(true);
      expect(await page.locator('#take__copies li').allInnerTexts()).toEqual(['Strange, 16 November 2026']);
      expect(await findOverflow(page)).toEqual([]);
      expect(await findByAxe(page)).toEqual([]);
      // By keyboard: the second copy is not wanted.
      await boxes.nth(1).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      // An empty sheet goes along.
      await page.keyboard.press('Tab');
      expect(await page.locator('#take__blank input').count()).toBe(0);
      await page.keyboard.press('Enter');
      await page.locator('#take__blank input').first().waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect([...(await findOverflow(page)), ...(await findByAxe(page))]).toEqual([]);
      await page.locator('#take__pdf').focus();
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toMatch(/^answers-\d{4}-\d{2}-\d{2}\.zip$/);
      await page.getByText('Your PDFs are saved in one file').first().waitFor();
      const files = unzipSync(new Uint8Array(await readDownload(download)));
      const found: Record<string, unknown> = {};
      for (const [name, bytes] of Object.entries(files)) {
        const result = await readPdf(bytes);
        if (result.outcome !== 'read') throw new Error(result.outcome);
        found[name] = result.answers.map((answer) => [answer.name, answer.value]);
      }
      expect(found).toEqual({
        'Everything once 2026-11-02.pdf': [['specimen__name', 'Ann']],
        'Everything once 2026-11-16.pdf': [['specimen__name', 'Anna']],
        'Everything once.pdf': [],
        'Looking back week 2 2026-11-16.pdf': [['specimen-later--week-2__happened', 'Snow.']],
      });
    });
  });

  it('is one PDF where one copy is ticked, and nothing is made where none is', async () => {
    await inContext({}, async (context) => {
      const page = await openWithCopies(context, [
        weekOf('2026-11-02', 'Ann', 'a1'),
        weekOf('2026-11-09', 'Ann', 'a2'),
      ]);
      await page.locator('#take__copies input').first().uncheck();
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#take__pdf').click()]);
      expect(download.suggestedFilename()).toBe('Everything once 2026-11-09.pdf');
      await page.locator('#take__copies input').last().uncheck();
      await page.locator('#take__pdf').click();
      await page.getByText('Tick at least one sheet first.').waitFor();
    });
  });

  it('says before the download what could not be made and what looks different', async () => {
    // What a service worker asks for passes by a route.
    await inContext({ serviceWorkers: 'block' }, async (context) => {
      const page = await openWithCopies(context, [
        weekOf('2026-11-02', 'Ann 漢', 'a1'),
        weekOf('2026-11-09', 'Ann', 'a2'),
        { ...weekOf('2026-11-16', 'Snow.', 'b1'), ...LATER_COPY },
      ]);
      await page.route('**/specimen-later--week-2-fillable-*.pdf', (route) => route.fulfill({ status: 404 }));
      await page.locator('#take__pdf').click();
      const button = page.getByRole('button', { name: 'Save 2 PDFs in one file' });
      await button.waitFor();
      const said = await page.locator('#take__result').innerText();
      expect(said).toContain('Of these no PDF could be made.');
      expect(said).toContain('Looking back: week 2 2026-11-16');
      expect(said).toContain('The PDF cannot show these letters: 漢');
      expect(said).not.toContain('saved');
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const files = unzipSync(new Uint8Array(await readDownload(download)));
      expect(Object.keys(files)).toEqual(['Everything once 2026-11-02.pdf', 'Everything once 2026-11-09.pdf']);
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

  it('loads what makes PDFs only when it is asked for, and next to no script where there is nothing to fill in', async () => {
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
      const few = glossary.filter((request) => request.endsWith('.js')).map((request) => new URL(request).pathname);
      const sizes = await Promise.all(few.map((name) => fs.stat(`${site.folder}/${name.slice(BASE.length)}`)));
      // What lets the page work without a network.
      expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(3000);
      expect(await page.title()).toContain('Words explained');
    });
  });
});
