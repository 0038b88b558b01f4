import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { KeptCopy } from '../../src/browser/keep/kept-copy.ts';
import type { Value, Values } from '../../src/model/value.ts';
import { COLOUR_RULES, findByAxe, findOverflow, LAYOUT_RULES } from './browse.ts';
import { BASE, inContext, MY_ANSWERS, openPage, site, STORE, waitForScript, writeStore } from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

const MY_WEEKS = 'my-weeks/';
const number = (value: number): Value => ({ kind: 'number', written: String(value), value });

function keptCopy(sheet: string, copy: string, answers: Values): KeptCopy {
  const about = { program: 'specimen', title: sheet, version: '1.0.0', language: 'en' };
  return {
    id: Buffer.from(sheet + copy).toString('hex'),
    sheet,
    copy,
    changed: `${copy}T09:00:00Z`,
    ...about,
    answers,
  };
}

/** A week of a diary with a number on each of its first days. */
function week(copy: string, stress: readonly number[], more: Values = {}): KeptCopy {
  const days = stress.map(
    (value, index) => [`specimen__diary__r-d${index + 1}__morning_stress`, number(value)] as const,
  );
  return keptCopy('specimen', copy, { ...Object.fromEntries(days), ...more });
}

async function keep(context: BrowserContext, copies: readonly KeptCopy[]): Promise<void> {
  const { page } = await openPage(context, MY_ANSWERS);
  await writeStore(
    page,
    STORE,
    copies.map((copy) => ({ id: copy.id, revision: 1, copy })),
  );
  await page.close();
}

/** The cells of a line's table. */
async function readTable(page: Page, line: string): Promise<string[][]> {
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
      await keep(context, [
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
      await keep(context, [
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
      await keep(context, [
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
      await keep(context, [week('2026-10-05', [8, 7]), week('2026-10-12', [5, 5])]);
      const { page } = await openPage(context, MY_ANSWERS);
      for (const id of ['protect__new', 'protect__again']) await page.locator(`#${id}`).fill('three small apples');
      await page.locator('#protect__set').click();
      await page.locator('#protect__said', { hasText: 'protected now' }).waitFor();
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
      await keep(context, [week('2026-10-05', [8])]);
      const { page } = await openPage(context, MY_ANSWERS);
      await page.getByRole('link', { name: 'See my weeks' }).click();
      await page.getByText('Answered once so far').waitFor();
    });
    await inContext({}, async (context) => {
      const { page } = await openPage(context, MY_WEEKS);
      await page.getByText('There is nothing to show yet.').waitFor();
    });
  });
});
