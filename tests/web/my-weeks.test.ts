import fs from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import type { KeptCopy } from '../../src/browser/keep/kept-copy.ts';
import type { Value, Values } from '../../src/model/value.ts';
import { COLOUR_RULES, findByAxe, findOverflow, LAYOUT_RULES } from './browse.ts';
import { BASE, inContext, MY_ANSWERS, openPage, setPassphrase, site, waitForScript } from './fill-page.ts';
import { keepCopies, keptCopy } from './kept-copies.ts';
import { describeInBrowser } from './in-browser.ts';

const MY_WEEKS = 'my-weeks/';
const number = (value: number): Value => ({ kind: 'number', written: String(value), value });

/** A week of a diary with a number on each of its first days. */
function week(copy: string, stress: readonly number[], more: Values = {}): KeptCopy {
  const days = stress.map(
    (value, index) => [`specimen__diary__r-d${index + 1}__morning_stress`, number(value)] as const,
  );
  return keptCopy('specimen', copy, { ...Object.fromEntries(days), ...more });
}

/** The cells of a line's table. */
async function readTable(page: Page | Locator, line: string): Promise<string[][]> {
  const figure = page.getByRole('figure', { name: line, exact: true });
  await figure.getByText('All the numbers').click();
  return figure
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td > span:last-child')].map((cell) => cell.textContent)),
    );
}

describeInBrowser('my weeks', () => {
  it('shows kept numbers over time, and calls a change one by the rule of its measure only', async () => {
    await inContext({ viewport: { width: 320, height: 640 }, bypassCSP: true }, async (context) => {
      await keepCopies(context, [
        week('2026-10-05', [8, 7, 6, 7], { specimen__pain: { kind: 'scale', value: 8 } }),
        week('2026-10-12', [5, 5, 5], { specimen__pain: { kind: 'scale', value: 2 } }),
      ]);
      const { page, messages, requests } = await openPage(context, MY_WEEKS);
      expect(await readTable(page, 'Morning: Stress')).toEqual([
        ['5 Oct 2026', '8 · 7 · 6 · 7', '7'],
        ['12 Oct 2026', '5 · 5 · 5', '5'],
      ]);
      const stress = page.getByRole('figure', { name: 'Morning: Stress', exact: true });
      expect(await stress.innerText()).toContain(
        'Week from 5 Oct 2026: 7. Week from 12 Oct 2026: 5. That is a change. From 2 up it counts as one (Specimen A et al. 2020).',
      );
      await stress
        .getByRole('img', { name: 'Morning: Stress: 7 numbers from 5 Oct 2026 to 14 Oct 2026, between 5 and 8.' })
        .waitFor();
      expect(await stress.locator('circle').count()).toBe(7);
      // No measure says what a change of it means.
      expect(await readTable(page, 'How much pain is in my way today')).toEqual([
        ['5 Oct 2026', '8'],
        ['12 Oct 2026', '2'],
      ]);
      expect(await page.getByRole('figure', { name: 'How much pain' }).innerText()).not.toContain('change');
      expect(await findOverflow(page)).toEqual([]);
      expect(await findByAxe(page, [...COLOUR_RULES, ...LAYOUT_RULES, 'heading-order', 'svg-img-alt'])).toEqual([]);
      expect(messages).toEqual([]);
      expect(requests.filter((request) => !request.startsWith(site.origin))).toEqual([]);
    });
  });

  it('says that nothing moves in plain words, and what was answered once', async () => {
    await inContext({}, async (context) => {
      const days = ['2026-10-05', '2026-10-12', '2026-10-19'];
      await keepCopies(context, [
        ...days.map((day, index) => week(day, [5, 5, 5 + index])),
        keptCopy('specimen-later--week-2', '2026-10-19', {
          'specimen-later--week-2__closer': { kind: 'scale', value: 3 },
        }),
      ]);
      const { page } = await openPage(context, MY_WEEKS);
      const figure = page.getByRole('figure', { name: 'Morning: Stress', exact: true });
      expect(await figure.innerText()).toContain('The last 3 times it has hardly moved.');
      await page.getByText('Answered once so far: How close I am to it.').waitFor();
    });
  });

  it('shows goals in words, effort beside result, and wins', async () => {
    await inContext({}, async (context) => {
      const goal = (level: string): Values => ({
        'specimen-more__attainment__r-goal1__me': { kind: 'choice', value: level },
      });
      const effort = Object.fromEntries(
        [2, 4].flatMap((days, index) => [
          [`specimen-more__effort__r${index + 1}__practice_days`, number(days)],
          [`specimen-more__effort__r${index + 1}__result`, number(days + 2)],
        ]),
      ) as Values;
      const win: Values = { 'specimen-more__wins__r1__win': { kind: 'text', value: 'I rang the office.' } };
      await keepCopies(context, [
        keptCopy('specimen-more', '2026-10-05', { ...goal('minus1'), ...effort, ...win }),
        keptCopy('specimen-more', '2026-11-02', goal('zero')),
      ]);
      const { page } = await openPage(context, MY_WEEKS);
      expect(await readTable(page, 'Goal 1 · How I see it')).toEqual([
        ['5 Oct 2026', 'A little less (−1)'],
        ['2 Nov 2026', 'What I expect (0)'],
      ]);
      expect(await readTable(page, 'What I do, and what changes')).toEqual([
        ['5 Oct 2026', '2', '4'],
        ['12 Oct 2026', '4', '6'],
      ]);
      await page.getByRole('listitem').filter({ hasText: 'I rang the office.' }).waitFor();
    });
  });

  it('shows nothing of answers under a passphrase until they are opened', async () => {
    await inContext({}, async (context) => {
      await keepCopies(context, [week('2026-10-05', [8, 7]), week('2026-10-12', [5, 5])]);
      const page = await context.newPage();
      await setPassphrase(page);
      await page.locator('#protect__lock').click();
      await page.locator('#kept [data-state="locked"]:not([hidden])').waitFor();
      await page.goto(site.origin + BASE + MY_WEEKS);
      await waitForScript(page);
      expect(await page.locator('figure').count()).toBe(0);
      await page.locator('#kept__passphrase').fill('two large pears');
      await page.locator('#kept__open').click();
      await page.locator('#kept__wrong', { hasText: 'does not open it' }).waitFor();
      await page.locator('#kept__passphrase').fill('three small apples');
      await page.locator('#kept__open').click();
      await page.getByRole('figure', { name: 'Morning: Stress', exact: true }).waitFor();
    });
  });

  it('says so where nothing makes a line, and leads there from the kept answers', async () => {
    await inContext({}, async (context) => {
      await keepCopies(context, [week('2026-10-05', [8])]);
      const { page } = await openPage(context, MY_ANSWERS);
      await page.getByRole('link', { name: 'See my weeks' }).click();
      await page.getByText('Answered once so far').waitFor();
    });
    await inContext({}, async (context) => {
      const { page } = await openPage(context, MY_WEEKS);
      await page.getByText('There is nothing to show yet.').waitFor();
    });
  });

  it('is the same from PDFs read back, for each person whose name stands on a cover', async () => {
    const file = path.join(site.folder, 'pdf/en/specimen/workbook-patient-fillable-standard-a4.pdf');
    const blank = new Uint8Array(await fs.readFile(file));
    const fill = async (owner: string, day: string, stress: number[]) => ({
      name: `${owner} ${day}.pdf`,
      mimeType: 'application/pdf',
      buffer: Buffer.from(
        (
          await fillPdf(
            blank,
            { workbook__owner: { kind: 'text', value: owner }, ...week(day, stress).answers },
            { words: { heading: 'Answers', footer: 'Specimen', pageOf: (page, of) => `${page}/${of}` } },
          )
        ).bytes,
      ),
    });
    const files = [
      await fill('Ann', '2026-10-05', [8, 7, 6]),
      await fill('Ben', '2026-10-05', [1, 1, 1]),
      await fill('Ann', '2026-10-12', [5, 5, 5]),
      await fill('Ben', '2026-10-12', [1, 2, 3]),
    ];
    await inContext({}, async (context) => {
      const { page, messages } = await openPage(context, 'read-answers/');
      await page.locator('#read__files').setInputFiles(files);
      await page.getByText('Over time · Ben').click();
      await page.getByText('Over time · Ann').click();
      await page.getByRole('figure').first().waitFor();
      expect(await page.locator('#read__keep > h2').allTextContents()).toEqual(['Ann', 'Ben']);
      const [ann, ben] = ['Ann', 'Ben'].map((name) =>
        page.locator('#read__weeks > details').filter({ hasText: `Over time · ${name} · Specimen program` }),
      );
      expect(await readTable(ann!, 'Morning: Stress')).toEqual([
        ['5 Oct 2026', '8 · 7 · 6', '7'],
        ['12 Oct 2026', '5 · 5 · 5', '5'],
      ]);
      expect(await readTable(ben!, 'Morning: Stress')).toEqual([
        ['5 Oct 2026', '1 · 1 · 1', '1'],
        ['12 Oct 2026', '1 · 2 · 3', '2'],
      ]);
      expect(await ben!.innerText()).toContain('too little to call it a change');
      await page.getByRole('button', { name: 'Clear the list' }).click();
      await page.getByRole('figure').first().waitFor({ state: 'detached' });
      expect(messages).toEqual([]);
    });
  });
});
