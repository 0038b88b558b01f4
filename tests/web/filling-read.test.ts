import fs from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import type { Values } from '../../src/model/value.ts';
import { BASE, STORE, site, fieldOf, inContext, MY_ANSWERS, openPage, readStore, SHEET, stateIs } from './fill-page.ts';
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
      expect(await page.locator('.reading h3').allTextContents()).toEqual(['monday.pdf', 'friday.pdf']);
      expect(await page.locator('.reading').last().innerText()).toContain(
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
      const texts = await page.locator('.reading').allInnerTexts();
      expect(texts[0]).toContain('damaged, or its end is missing');
      expect(texts[1]).toContain('damaged, or its end is missing');
      expect(texts[2]).toContain('not one of these sheets');
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
      await page.locator('.reading', { hasText: 'Dropped' }).waitFor();
      expect(page.url()).toBe(`${site.origin}${BASE}read-answers/`);
    });
  });
});
