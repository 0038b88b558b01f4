import { expect, it } from 'vitest';
import { checkUa1 } from '../../src/paper/ua1/check-ua1.ts';
import { readPrinted } from '../support/read-printed.ts';
import { readTaggedText } from '../support/read-tagged-text.ts';
import { findByAxe, findOverflow, findSmallControls } from './browse.ts';
import { inContext, openPage, readDownload } from './fill-page.ts';
import { keepCopies, keptCopy } from './kept-copies.ts';
import { describeInBrowser } from './in-browser.ts';

const SUMMARY = 'my-summary/';
const copies = [
  keptCopy('specimen', '2026-05-03', {
    specimen__name: { kind: 'text', value: 'Ada' },
    specimen__pain: { kind: 'scale', value: 7 },
    specimen__time_of_day: { kind: 'choice', value: 'noon' },
  }),
];

describeInBrowser('a page for someone else', () => {
  it('holds what one ticks and nothing else, in the words of the sheet, and is printed alone', async () => {
    await inContext({}, async (context) => {
      await keepCopies(context, copies);
      const { page, messages, requests } = await openPage(context, SUMMARY);
      const made = page.locator('#summary__made');
      const print = page.getByRole('button', { name: 'Print', exact: true });
      await page.locator('#summary__choice summary').click();
      expect(await made.innerText()).toMatch(/^Here you see what the other person will get/);
      expect(await print.isDisabled()).toBe(true);
      await page.locator('#summary__choice .choice', { hasText: 'How much pain' }).click();
      await page.getByLabel('A few words of your own').fill('Dear Jo,');
      expect(await made.innerText()).toMatch(
        /^Put together on [^\n]+\n+Dear Jo,\n+Everything once\n+3 – 9 May 2026\n+Single boxes · How much pain is in my way today\n+7$/,
      );
      const printed = await readPrinted(page);
      expect(printed).toContain('What I want you to know');
      expect(printed).toContain('Dear Jo,');
      for (const other of ['Ada', 'What may they read?', 'Save PDF', 'Library']) expect(printed).not.toContain(other);
      const all = page.getByLabel('All of this sheet');
      expect(await all.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
      await all.click();
      expect(await made.innerText()).toContain('Ada');
      expect(await made.innerText()).toContain('Noon');
      await all.click();
      expect(await made.innerText()).not.toContain('Ada');
      expect(messages).toEqual([]);
      expect(requests.filter((address) => !address.startsWith(new URL(page.url()).origin))).toEqual([]);
    });
  });

  it('is printed as a letter, without the site around it and what was chosen from', async () => {
    await inContext({}, async (context) => {
      await keepCopies(context, copies);
      const { page } = await openPage(context, SUMMARY);
      await page.locator('#summary__choice summary').click();
      await page.getByLabel('All of this sheet').click();
      await page.getByLabel('A few words of your own').fill('Dear Mo,\nthis is for you.');
      await page.emulateMedia({ media: 'print' });
      const printed = (await page.locator('body').innerText()).trim();
      expect(printed).toContain('Dear Mo,\nthis is for you.');
      expect(printed).toMatch(/^What I want you to know\n+Put together on /);
      expect(printed.endsWith((await page.locator('#summary__made').innerText()).trim())).toBe(true);
    });
  });

  it('is saved as a tagged PDF of what was ticked and nothing else', async () => {
    await inContext({}, async (context) => {
      await keepCopies(context, copies);
      const { page, messages } = await openPage(context, SUMMARY);
      await page.locator('#summary__choice summary').click();
      await page.locator('#summary__choice .choice', { hasText: 'How much pain' }).click();
      await page.getByLabel('A few words of your own').fill('Dear Jo,\n\nlook at this ☃.');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save PDF' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('What I want you to know.pdf');
      const bytes = new Uint8Array(await readDownload(download));
      expect(await checkUa1(bytes)).toEqual([]);
      expect((await readTaggedText(bytes)).map(({ type, text }) => `${type} ${text}`)).toEqual([
        'H1 What I want you to know',
        expect.stringMatching(/^P Put together on /),
        'P Dear Jo,',
        'P look at this �.',
        'H2 Everything once',
        'P 3 – 9 May 2026',
        'H3 Single boxes · How much pain is in my way today',
        'P 7',
      ]);
      expect(await page.locator('#summary__said').innerText()).toMatch(
        /^Your PDF is saved\..* The PDF cannot show these letters: ☃$/,
      );
      expect(messages).toEqual([]);
    });
  });

  it('is handed over as a message where the browser can', async () => {
    await inContext({}, async (context) => {
      await context.addInitScript(() =>
        Object.assign(navigator, { share: (shared: ShareData) => void Object.assign(window, { shared }) }),
      );
      await keepCopies(context, copies);
      const { page } = await openPage(context, SUMMARY);
      await page.locator('#summary__choice summary').click();
      await page.getByLabel('All of this sheet').click();
      await page.getByRole('button', { name: 'Share as a message' }).click();
      await page.getByText('It was handed over.').waitFor();
      const { text } = (await page.evaluate('shared')) as { text: string };
      expect(text).toMatch(/^What I want you to know\nPut together on [^\n]+\n\nEverything once \(3 – 9 May 2026\)\n/);
      expect(text).toMatch(/How much pain is in my way today: 7$/m);
    });
  });

  it.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('has no finding by axe, fits, and has targets of 48 px, %i px, %s', async (width, colorScheme) => {
    await inContext({ viewport: { width, height: 740 }, colorScheme, bypassCSP: true }, async (context) => {
      await keepCopies(context, copies);
      const { page } = await openPage(context, SUMMARY);
      await page.locator('#summary__choice summary').click();
      await page.getByLabel('All of this sheet').click();
      expect([...(await findByAxe(page)), ...(await findOverflow(page)), ...(await findSmallControls(page))]).toEqual(
        [],
      );
    });
  });
});
