import fs from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { formatSealedFile } from '../../src/answers/saved/sealed-file.ts';
import { createVault } from '../../src/answers/saved/vault.ts';
import {
  inContext,
  MY_ANSWERS,
  openPage,
  readStore,
  waitForScript,
  writeStore,
  BASE,
  site,
  STORE,
} from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

const GOOD = {
  ...{ id: 'a1', program: 'specimen', sheet: 'specimen', title: 'Everything once', version: '1.0.0', language: 'en' },
  ...{ copy: '2026-01-02', changed: '2026-01-02T10:00:00.000Z' },
  answers: { specimen__name: { kind: 'text', value: 'Ann' } },
};

/** A saved file of one sheet whose names are those that every object has. */
function strangeFile(name: string): Buffer {
  const answers = JSON.parse(
    `{ "${name}__${name}": { "kind": "text", "value": "<img src=x onerror=alert(1)>" } }`,
  ) as object;
  const sheet = { worksheet: name, title: '<b>Strange</b>', version: name, copy: '2026-11-20', answers };
  const file = {
    format: 'handrail-answers',
    version: 1,
    program: name,
    language: 'en',
    saved_at: '2026-11-20T10:00:00Z',
  };
  return Buffer.from(JSON.stringify({ ...file, sheets: [sheet] }));
}

async function choose(page: Page, files: Record<string, Buffer>): Promise<void> {
  const type = (name: string) => (name.endsWith('.json') ? 'application/json' : 'application/pdf');
  await page
    .locator('#read__files')
    .setInputFiles(Object.entries(files).map(([name, buffer]) => ({ name, mimeType: type(name), buffer })));
  await page.locator('#read__clear').waitFor();
  await expect.poll(() => page.locator('#read__progress').textContent(), { timeout: 20_000 }).toBe('');
}

describeInBrowser('strange things in files and in the store', () => {
  it('are listed beside the others where their names are those that every object has', async () => {
    await inContext({}, async (context) => {
      const { page, messages } = await openPage(context, MY_ANSWERS);
      await writeStore(page, STORE, [{ id: 'a1', revision: 1, copy: GOOD }]);
      await page.reload();
      await waitForScript(page);
      for (const name of ['constructor', 'tostring', 'valueof', 'hasownproperty']) {
        await choose(page, { 'strange.json': strangeFile(name) });
        await page.getByRole('button', { name: 'Keep on this device. Sheets: 1' }).click();
        await page.getByText('Kept on this device. Sheets: 1').first().waitFor();
        await page.reload();
        await waitForScript(page);
      }
      await expect
        .poll(() => page.locator('.kept-title').allTextContents())
        .toEqual(['Everything once', ...Array.from({ length: 4 }, () => '<b>Strange</b>')]);
      expect(await page.locator('#kept__list h3').first().textContent()).toBe('Specimen program');
      expect(await page.locator('#kept__list h3').last().textContent()).toBe('Sheets this site does not have');
      // Of their programs the site has no list of fields.
      expect(messages.filter((message) => !message.includes('404 (Not Found)'))).toEqual([]);
    });
  });

  it('never hide the others where they cannot be read, and can be deleted', async () => {
    await inContext({}, async (context) => {
      const { page, messages } = await openPage(context, MY_ANSWERS);
      await writeStore(page, STORE, [
        { id: 'a1', revision: 1, copy: GOOD },
        { id: 'b1', revision: 1, copy: { ...GOOD, id: 'b1', program: 7 } },
        { id: 'b2', revision: 1, copy: { ...GOOD, id: 'b2', copy: 'yesterday' } },
        { id: 'b3', revision: 1, copy: { ...GOOD, id: 'b3', answers: { specimen__name: null } } },
        { id: 'b4', revision: 1, sealed: { iv: new Uint8Array(12), bytes: new Uint8Array(40) } },
        { id: 'b5', revision: 1 },
        { id: 'b6', revision: 1, copy: GOOD },
      ]);
      await page.reload();
      await waitForScript(page);
      await page.getByText('Something lies here that this page cannot read: 6.').waitFor();
      await expect.poll(() => page.locator('.kept-title').allTextContents()).toEqual(['Everything once']);
      await page.locator('#kept__list > ul').last().getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('button', { name: 'Yes, delete it' }).click();
      await expect.poll(async () => (await readStore(page, STORE)).length).toBe(1);
      await expect.poll(() => page.locator('.kept-title').allTextContents()).toEqual(['Everything once']);
      expect(messages).toEqual([]);
    });
  });

  it('in one file of several never stop the reading of the others', async () => {
    const pdf = await fs.readFile(path.join(site.folder, 'pdf/en/specimen/specimen-fillable-standard-a4.pdf'));
    const rename = (from: string, to: string) => Buffer.from(pdf.toString('latin1').replaceAll(from, to), 'latin1');
    // As long as the true name, so that the file stays whole.
    const ofNoProgram = rename('handrail:specimen/', 'handrail:toString/');
    expect(ofNoProgram.equals(pdf)).toBe(false);
    await inContext({}, async (context) => {
      const { page } = await openPage(context, 'read-answers/');
      await choose(page, {
        'program.pdf': ofNoProgram,
        'strange.json': strangeFile('constructor'),
        'good.json': strangeFile('specimen'),
        'good.pdf': pdf,
      });
      const texts = await page.locator('.reading').allInnerTexts();
      expect(texts.map((text) => text.split('\n')[0])).toEqual([
        'program.pdf',
        'strange.json',
        'good.json',
        'good.pdf',
      ]);
      expect(texts[3]).toContain('no answers');
      for (const text of texts) expect(text.split('\n').length).toBeGreaterThan(1);
    });
  });
});

describeInBrowser('a page that came without a secure connection', () => {
  it('says that it cannot open a file under a passphrase, and what to do', async () => {
    const sealed = await formatSealedFile('{}', await createVault('three small apples'));
    await inContext({}, async (context) => {
      await context.route('http://klinik.intern/**', async (route) => {
        const url = route.request().url().replace('http://klinik.intern', site.origin);
        await route.fulfill({ response: await route.fetch({ url }) });
      });
      for (const address of [MY_ANSWERS, 'read-answers/']) {
        const page = await context.newPage();
        await page.goto(`http://klinik.intern${BASE}${address}`);
        await waitForScript(page);
        expect(await page.evaluate(() => isSecureContext)).toBe(false);
        await choose(page, { 'mine.json': Buffer.from(sealed) });
        await page.locator('#read__results').getByText('the page came without a secure connection').waitFor();
        expect(await page.getByRole('button', { name: 'Open', exact: true }).count()).toBe(0);
      }
    });
  });
});
