import fs from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { formatSealedFile } from '../../src/answers/saved/sealed-file.ts';
import { createVault } from '../../src/answers/saved/vault.ts';
import type { Values } from '../../src/model/value.ts';
import { readPrinted } from '../support/read-printed.ts';
import { COLOUR_RULES, findByAxe, findOverflow, LAYOUT_RULES } from './browse.ts';

import {
  fieldOf,
  inContext,
  MY_ANSWERS,
  openPage,
  readDownload,
  readStore,
  SECRET,
  SHEET,
  stateIs,
  BASE,
  site,
  STORE,
} from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

const WORDS = { heading: 'Answers in full', footer: 'Specimen', pageOf: (page: number, of: number) => `${page}/${of}` };

/** The published sheet or workbook filled with some answers. */
async function makePdf(answers: Values, key = 'specimen'): Promise<Buffer> {
  const file = path.join(site.folder, `pdf/en/specimen/${key}-fillable-standard-a4.pdf`);
  return Buffer.from((await fillPdf(new Uint8Array(await fs.readFile(file)), answers, { words: WORDS })).bytes);
}

async function choose(page: Page, files: Record<string, Buffer>): Promise<void> {
  const type = (name: string) => (name.endsWith('.json') ? 'application/json' : 'application/pdf');
  await page
    .locator('#read__files')
    .setInputFiles(Object.entries(files).map(([name, buffer]) => ({ name, mimeType: type(name), buffer })));
  await page.locator('#read__clear').waitFor();
  await expect.poll(() => page.locator('#read__progress').textContent()).toBe('');
}

describeInBrowser('filled files read on a page', () => {
  it('shows two that disagree side by side, and keeps what was chosen', async () => {
    const first = await makePdf({
      specimen__name: { kind: 'text', value: 'Ann' },
      specimen__story: { kind: 'text', value: 'The stairs.' },
    });
    const second = await makePdf({
      specimen__name: { kind: 'text', value: 'Anna' },
      specimen__walked: { kind: 'number', written: 'about ten' },
    });
    await inContext({}, async (context) => {
      const { page, requests } = await openPage(context, MY_ANSWERS);
      await choose(page, { 'monday.pdf': first, 'friday.pdf': second });
      expect(await page.locator('.reading h3').allTextContents()).toEqual(['friday.pdf', 'monday.pdf']);
      expect(await page.locator('.reading').first().innerText()).toContain(
        '“about ten” – this is not clear as a number.',
      );
      const question = page.getByRole('group', { name: /What I like to be called/ });
      expect(await question.locator('label').allInnerTexts()).toEqual([
        'Ann\nmonday.pdf',
        'Anna\nfriday.pdf',
        'Neither of them',
      ]);
      await page.getByRole('button', { name: 'Keep on this device. Sheets: 1' }).click();
      expect(await readStore(page, STORE)).toEqual([]);
      await question.getByText('Anna', { exact: false }).first().click();
      await question.getByLabel('Anna').check();
      await page.getByRole('button', { name: 'Keep on this device. Sheets: 1' }).click();
      await page.getByText('Kept on this device. Sheets: 1').first().waitFor();
      const { page: sheet } = await openPage(context, SHEET);
      await stateIs(sheet, 'kept');
      expect(await fieldOf(sheet, 'name').inputValue()).toBe('Anna');
      expect(await fieldOf(sheet, 'story').inputValue()).toBe('The stairs.');
      expect(await fieldOf(sheet, 'walked').inputValue()).toBe('about ten');
      await sheet.getByText('This is not clear as a number').waitFor();
      expect(requests.filter((request) => /Ann|monday/.test(request))).toEqual([]);
    });
  });

  it('takes a workbook apart into its sheets', async () => {
    const workbook = await makePdf(
      {
        specimen__name: { kind: 'text', value: 'Ann' },
        'specimen-later--week-2__happened': { kind: 'text', value: 'Snow.' },
      },
      'workbook-patient',
    );
    await inContext({}, async (context) => {
      const { page } = await openPage(context, MY_ANSWERS);
      await choose(page, { 'book.pdf': workbook });
      await page.getByRole('button', { name: 'Keep on this device. Sheets: 2' }).click();
      await expect
        .poll(() => page.locator('.kept-title').allTextContents())
        .toEqual(['Everything once', 'Looking back: week 2']);
    });
  });

  it('says what is wrong with files that hold no answers, and goes on with the others', async () => {
    const good = await makePdf({
      specimen__pain: { kind: 'scale', value: 4 },
      specimen__told: { kind: 'check', value: true },
    });
    await inContext({}, async (context) => {
      const { page, messages } = await openPage(context, 'read-answers/');
      await choose(page, {
        'cut.pdf': good.subarray(0, good.length / 2),
        'letter.pdf': Buffer.from('Dear all'),
        'other.json': Buffer.from('{"a":1}'),
        'good.pdf': good,
      });
      expect(await page.locator('#read__results > p').innerText()).toBe('Files: 4 · To look at: 3');
      await page.locator('.reading summary').click();
      const texts = await page.locator('.reading').allInnerTexts();
      expect(texts[0]).toContain('damaged, or its end is missing');
      expect(texts[1]).toContain('damaged, or its end is missing');
      expect(texts[2]).toContain('data of another program');
      expect(texts[3]).toMatch(/How much pain is in my way today\s+4/);
      expect(texts[3]).toMatch(/I have told someone about it\.\s+ticked/);
      expect(await page.locator('#read__keep').innerText()).toBe('');
      await page.getByRole('button', { name: 'Clear the list' }).click();
      expect(await page.locator('.reading').count()).toBe(0);
      expect(await readStore(page, STORE)).toEqual([]);
      expect(messages).toEqual([]);
    });
  });

  it('shows clinicians what two files say differently, side by side', async () => {
    const [before, after] = await Promise.all(
      [3, 6].map((value) =>
        makePdf({ specimen__pain: { kind: 'scale', value }, specimen__told: { kind: 'check', value: true } }),
      ),
    );
    await inContext({}, async (context) => {
      const { page } = await openPage(context, 'read-answers/');
      await choose(page, { 'a.pdf': before!, 'b.pdf': after! });
      const differences = page.locator('#read__keep .kept-sheets > li');
      expect(await differences.count()).toBe(1);
      expect(await differences.locator('li').allInnerTexts()).toEqual(['3\na.pdf', '6\nb.pdf']);
    });
  });

  it('shows one sheet of several days as a table, equal days too, that can be saved and printed', async () => {
    const week = (value: number, name: string): Promise<Buffer> =>
      makePdf({ specimen__pain: { kind: 'scale', value }, specimen__name: { kind: 'text', value: name } });
    const files = {
      'specimen-2026-11-16.pdf': await week(3, '=1+1'),
      'specimen-2026-11-02.pdf': await week(6, 'Ann'),
      'specimen-2026-11-09.pdf': await week(6, 'Ann'),
    };
    await inContext({ viewport: { width: 320, height: 640 }, bypassCSP: true }, async (context) => {
      const { page, messages } = await openPage(context, 'read-answers/');
      await choose(page, files);
      await page.getByRole('heading', { name: 'Everything once: filled 3 times' }).click();
      const table = page.getByRole('table', { name: 'Everything once: filled 3 times' });
      expect(await table.locator('thead th').allTextContents()).toEqual([
        'Question',
        '2 – 8 November 2026',
        '9 – 15 November 2026',
        '16 – 22 November 2026',
      ]);
      const rows = await table
        .locator('tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [...row.querySelectorAll('th, td > span:last-child')].map((cell) => cell.textContent)),
        );
      expect(rows.map((cells) => cells.slice(1))).toEqual([
        ['Ann', 'Ann', '=1+1'],
        ['6', '6', '3'],
      ]);
      expect(await page.getByText('Here the files say different things').count()).toBe(0);
      expect(await findOverflow(page)).toEqual([]);
      expect(
        await findByAxe(page, [...COLOUR_RULES, ...LAYOUT_RULES, 'td-headers-attr', 'empty-table-header']),
      ).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as a table (CSV): Everything once' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('Everything once.csv');
      const [heads, ...lines] = (await readDownload(download)).toString('utf8').trim().split('\r\n');
      expect(heads).toMatch(/^\ufeff?Day,File,/);
      expect(lines).toEqual([
        '2026-11-02,specimen-2026-11-02.pdf,Ann,6',
        '2026-11-09,specimen-2026-11-09.pdf,Ann,6',
        "2026-11-16,specimen-2026-11-16.pdf,'=1+1,3",
      ]);
      const [book] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save everything as an Excel file' }).click(),
      ]);
      expect(book.suggestedFilename()).toMatch(/^answers-\d{4}-\d{2}-\d{2}\.xlsx$/);
      const parts = unzipSync(await readDownload(book));
      const cells = new TextDecoder().decode(parts['xl/sharedStrings.xml']);
      expect(cells).toContain('>specimen-2026-11-02.pdf<');
      expect(cells).toContain('>=1+1<');
      const printed = await readPrinted(page);
      expect(printed).toContain('Everything once: filled 3 times');
      expect(printed).not.toContain('Save as a table');
      expect(messages).toEqual([]);

      const { page: mine } = await openPage(context, MY_ANSWERS);
      await choose(mine, files);
      await mine.getByRole('button', { name: 'Keep on this device. Sheets: 3' }).click();
      await mine.getByText('Kept on this device. Sheets: 3').first().waitFor();
      await expect
        .poll(() => mine.locator('#kept__list ul ul li > span').allTextContents())
        .toEqual([
          '16 – 22 November 2026, 2 answers',
          '9 – 15 November 2026, 2 answers',
          '2 – 8 November 2026, 2 answers',
        ]);
    });
  });

  it('fits five files on a few screens of a phone, what is to be looked at first and never folded, and prints all of it', async () => {
    const fill = (day: number): Promise<Buffer> =>
      makePdf({
        specimen__pain: { kind: 'scale', value: day },
        specimen__name: { kind: 'text', value: `Ann ${day}` },
        specimen__story: { kind: 'text', value: 'The stairs, and the way to the lake. '.repeat(8) },
        specimen__walked:
          day === 5 ? { kind: 'number', written: 'about ten' } : { kind: 'number', written: '7', value: 7 },
      });
    const files: Record<string, Buffer> = {};
    for (const day of [1, 2, 3, 4, 5]) files[`specimen-2026-11-0${day}.pdf`] = await fill(day);
    await inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      const { page } = await openPage(context, 'read-answers/');
      const heightOf = () => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await heightOf();
      await choose(page, files);
      await page.locator('#read__weeks > *').first().waitFor();
      expect((await heightOf()) - before).toBeLessThan(2 * 740);
      expect(await page.locator('#page__live').textContent()).toBe('Files: 5 · To look at: 1');
      const shown = (await page.locator('.reading').allInnerTexts()).map((text) => text.split(/\n+/));
      expect(shown[0]).toEqual([
        'specimen-2026-11-05.pdf',
        'Everything once · 5 – 11 November 2026 · To look at: 1',
        'Please look at this again',
        'Single boxes · How long I walked today: “about ten” – this is not clear as a number.',
        '3 answers · version 1.0.0',
      ]);
      expect(shown.slice(1).map(([file, , count]) => [file, count])).toEqual(
        [1, 2, 3, 4].map((day) => [`specimen-2026-11-0${day}.pdf`, '4 answers · version 1.0.0']),
      );
      expect(await page.locator('details:not([open])').count()).toBeGreaterThan(5);
      const printed = await readPrinted(page);
      for (const day of [1, 2, 3, 4, 5]) expect(printed.split(`Ann ${day}`).length).toBeGreaterThan(2);
      expect(printed).toContain('about ten');
    });
  });

  it('leaves open what was opened, and half a passphrase, when more files come, and goes to what a passphrase opens', async () => {
    const sealed = Buffer.from(await formatSealedFile('{}', await createVault(SECRET)));
    const pdf = await makePdf({ specimen__name: { kind: 'text', value: 'Ann' } });
    await inContext({}, async (context) => {
      const { page } = await openPage(context, 'read-answers/');
      expect(await page.locator('input[type="password"]').count()).toBe(0);
      await choose(page, { 'mine.json': sealed, 'ann.pdf': pdf });
      const passphrase = page.getByLabel('Passphrase of this file');
      expect(await page.locator('.reading', { has: passphrase }).innerText()).toContain(
        'This file is closed with a passphrase.',
      );
      await page.getByText('one answer').click();
      await passphrase.fill('three');
      await choose(page, { 'more.pdf': pdf });
      expect(await passphrase.inputValue()).toBe('three');
      expect(await page.locator('.reading details[open]').count()).toBe(1);
      await passphrase.fill(SECRET);
      await page.keyboard.press('Enter');
      await passphrase.waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('mine.json');
    });
  });

  it('tells what one copy answers in two ways, beside the table of its days', async () => {
    const [first, second, other] = await Promise.all(
      [3, 4, 5].map((value) => makePdf({ specimen__pain: { kind: 'scale', value } })),
    );
    await inContext({}, async (context) => {
      const { page } = await openPage(context, 'read-answers/');
      await choose(page, { 'a 2026-11-02.pdf': first!, 'b 2026-11-02.pdf': second!, '2026-11-09.pdf': other! });
      expect(await page.locator('#read__results > p').innerText()).toBe('Files: 3 · To look at: 1');
      expect(await page.locator('#read__keep tbody td > span:last-child').allTextContents()).toEqual(['3 / 4', '5']);
      expect(await page.locator('#read__keep .kept-sheets > li li').allInnerTexts()).toEqual([
        '3\na 2026-11-02.pdf',
        '4\nb 2026-11-02.pdf',
      ]);
    });
  });

  it('reads what is dropped on the page', async () => {
    const good = await makePdf({ specimen__name: { kind: 'text', value: 'Dropped' } });
    await inContext({}, async (context) => {
      const { page } = await openPage(context, 'read-answers/');
      const data = await page.evaluateHandle(
        (bytes) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(bytes)], 'dropped.pdf', { type: 'application/pdf' }));
          return transfer;
        },
        [...good],
      );
      await page.locator('#read').dispatchEvent('drop', { dataTransfer: data });
      await page.locator('.reading', { hasText: 'Dropped' }).waitFor({ state: 'attached' });
      expect(page.url()).toBe(`${site.origin}${BASE}read-answers/`);
    });
  });
});
