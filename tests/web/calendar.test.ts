import fs from 'node:fs/promises';
import { expect, it } from 'vitest';
import { BASE, readDownload, site } from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';
import { visit } from './visit.ts';

const WEEKS = 'programs/specimen/weeks/';

describeInBrowser('a calendar of reviews', () => {
  it('is a file of dates from the first day on, whose names tell nothing unless somebody wants it', async () => {
    await visit(site.origin + BASE + WEEKS, {}, async ({ page, messages }) => {
      await page.locator('#calendar summary').click();
      const save = page.getByRole('button', { name: 'Save the calendar file' });
      await save.click();
      expect(await page.locator('#calendar__said').innerText()).toBe('Choose your first day first.');
      await page.getByLabel('My first day in the program').fill('2090-01-20');
      const plain = await download();
      await page.getByText('Write in what each day is about').click();
      const named = await download();
      const days = [...plain.matchAll(/^DTSTART;VALUE=DATE:(\d+)\r$/gm)].map(([, day]) => day);
      expect(days).toEqual([...days].sort());
      expect(days[0]! >= '20900120').toBe(true);
      expect(await page.locator('#calendar__said').innerText()).toContain(`Dates from today on: ${days.length}.`);
      expect(new Set(plain.match(/^SUMMARY:.*$/gm))).toEqual(new Set(['SUMMARY:A date for myself']));
      const titles = await page.locator('.days dd').allInnerTexts();
      expect(named.match(/^SUMMARY:.*$/gm)!.map((line) => line.slice('SUMMARY:'.length))).toEqual(titles);
      // What a calendar knows a date by is the same in both, and tells nothing either.
      const uids = plain.match(/^UID:.*$/gm)!;
      expect(new Set(uids).size).toBe(days.length);
      expect(named.match(/^UID:.*$/gm)).toEqual(uids);
      expect(uids.join()).not.toMatch(/specimen|week/);
      await page.getByLabel('My first day in the program').fill('1990-01-20');
      await save.click();
      await page.getByText('All of these days are over.').waitFor();
      expect(messages).toEqual([]);

      async function download(): Promise<string> {
        const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
        expect(file.suggestedFilename()).toBe('my-dates.ics');
        return (await readDownload(file)).toString();
      }
    });
  });

  it('is not offered without a script', async () => {
    const html = await fs.readFile(`${site.folder}/${WEEKS}index.html`, 'utf8');
    expect(html).toMatch(/<div data-with-script hidden[^>]*> ?<details [^>]*id="calendar"/);
  });
});
