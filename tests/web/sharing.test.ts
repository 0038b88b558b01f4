import type { BrowserContext } from 'playwright-core';
import { expect, it } from 'vitest';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import {
  boxOf,
  fieldOf,
  inContext,
  keepOnDevice,
  LATER,
  MY_ANSWERS,
  openPage,
  SHEET,
  waitUntilKept,
} from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

/** What a page hands over lands in `window.shared`; the first tries may be refused, as after a long wait. */
async function giveSharing(context: BrowserContext, refusals: string[] = []): Promise<void> {
  await context.addInitScript((names) => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: ({ files }: { files: File[] }) => files.length < 3,
      share: async ({ files }: { files: File[] }) => {
        const refusal = names.shift();
        if (refusal !== undefined) throw new DOMException('', refusal);
        for (const file of files)
          shared.push({ name: file.name, type: file.type, bytes: [...new Uint8Array(await file.arrayBuffer())] });
      },
    });
  }, refusals);
}

interface Shared {
  name: string;
  type: string;
  bytes: number[];
}
/** What the field for a name holds in a file. */
async function readName({ bytes }: Shared): Promise<unknown> {
  const result = await readPdf(new Uint8Array(bytes));
  if (result.outcome !== 'read') throw new Error(result.outcome);
  return result.answers.find(({ name }) => name === 'specimen__name')?.value;
}

describeInBrowser('sharing', () => {
  it('hands the filled sheet over as a PDF', async () => {
    await inContext({}, async (context) => {
      await giveSharing(context);
      const { page } = await openPage(context, SHEET);
      await fieldOf(page, 'name').fill('Ada');
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      await page.getByText('It was handed over.').first().waitFor();
      const shared = (await page.evaluate('shared')) as Shared[];
      expect(shared.map(({ name, type }) => `${name.replace(/\d{4}-\d\d-\d\d/, 'DAY')} ${type}`)).toEqual([
        'specimen-DAY.pdf application/pdf',
      ]);
      expect(await readName(shared[0]!)).toBe('Ada');
    });
  });

  it('offers a button where the browser wants to be asked again, and is quiet where the reader changes their mind', async () => {
    await inContext({}, async (context) => {
      await giveSharing(context, ['NotAllowedError', 'AbortError', 'DataError']);
      const { page } = await openPage(context, SHEET);
      await boxOf(page, 'pain', '3').check();
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      const now = page.getByRole('button', { name: 'Choose where it goes' });
      await now.waitFor();
      const result = page.locator('#take__result');
      expect((await result.innerText()).trim()).toBe('Choose where it goes');
      await now.click();
      expect((await result.innerText()).trim()).toBe('Choose where it goes');
      await now.click();
      expect(await result.innerText()).toContain('This browser could not share it.');
      await now.click();
      await page.getByText('It was handed over.').first().waitFor();
    });
  });

  it('hands over the kept copies that are ticked', async () => {
    await inContext({}, async (context) => {
      await giveSharing(context);
      const { page } = await openPage(context, SHEET);
      await fieldOf(page, 'name').fill('Ada');
      await keepOnDevice(page);
      await waitUntilKept(page);
      const later = await openPage(context, LATER);
      await later.page.locator('[name="specimen-later--week-2__happened"]').fill('Snow.');
      await waitUntilKept(later.page);
      const { page: mine } = await openPage(context, MY_ANSWERS);
      await mine.locator('#take__copies input').nth(1).waitFor();
      await mine.getByRole('button', { name: 'Share what is ticked' }).click();
      await mine.getByText('It was handed over.').first().waitFor();
      const shared = (await mine.evaluate('shared')) as Shared[];
      expect(shared).toHaveLength(2);
      expect(await readName(shared[0]!)).toBe('Ada');
    });
  });

  it('is not offered where the browser cannot', async () => {
    await inContext({}, async (context) => {
      await context.addInitScript(() => Object.assign(navigator, { canShare: () => false }));
      const { page } = await openPage(context, SHEET);
      await page.locator('#page__paper summary').first().click();
      expect(await page.getByRole('button', { name: 'Print what I wrote' }).isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Share', exact: true }).isVisible()).toBe(false);
    });
  });
});
