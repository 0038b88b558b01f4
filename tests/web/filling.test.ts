import { expect, it } from 'vitest';
import {
  BASE,
  STORE,
  site,
  boxOf,
  fieldOf,
  inContext,
  keepOnDevice,
  LATER,
  MORE,
  MY_ANSWERS,
  openPage,
  readStore,
  SHEET,
  stateIs,
  waitForScript,
  waitUntilKept,
} from './fill-page.ts';
import { describeInBrowser } from './in-browser.ts';

describeInBrowser('a sheet filled in on its page', () => {
  it('takes every kind of answer by keyboard, and has it again after a reload', async () => {
    await inContext({}, async (context) => {
      const { page, messages } = await openPage(context, SHEET);
      await page.locator('#keep [data-state="undecided"] [data-wish="device"]').focus();
      await page.keyboard.press('Enter');
      await stateIs(page, 'kept');
      await fieldOf(page, 'name').focus();
      await page.keyboard.type('Zoë');
      await page.keyboard.press('Tab');
      await page.keyboard.type('First line');
      await page.keyboard.press('Enter');
      await page.keyboard.type('second line');
      await page.keyboard.press('Tab');
      await page.keyboard.type('20,5');
      await boxOf(page, 'pain', '0').focus();
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
      await boxOf(page, 'places', 'bench').focus();
      await page.keyboard.press('Space');
      await fieldOf(page, 'told').focus();
      await page.keyboard.press('Space');
      await waitUntilKept(page);
      await page.reload();
      await stateIs(page, 'kept');
      expect(await fieldOf(page, 'name').inputValue()).toBe('Zoë');
      expect(await fieldOf(page, 'story').inputValue()).toBe('First line\nsecond line');
      expect(await fieldOf(page, 'walked').inputValue()).toBe('20,5');
      expect(await boxOf(page, 'pain', '4').isChecked()).toBe(true);
      expect(await boxOf(page, 'places', 'bench').isChecked()).toBe(true);
      expect(await fieldOf(page, 'told').isChecked()).toBe(true);
      expect(messages).toEqual([]);
    });
  });

  it('brings back an answer that was taken back, by touch and by key, until another one is given', async () => {
    await inContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (context) => {
      const { page } = await openPage(context, SHEET);
      await page.locator('#keep [data-state="undecided"] [data-wish="device"]').tap();
      const scale = page.locator('fieldset', { has: boxOf(page, 'pain', '7') });
      const bringBack = scale.getByRole('button', { name: 'Bring it back' });
      await page.locator('.scale-step', { has: boxOf(page, 'pain', '7') }).tap();
      expect(await bringBack.isVisible()).toBe(false);
      await scale.getByRole('button', { name: 'Clear my answer' }).tap();
      await bringBack.tap();
      expect(await boxOf(page, 'pain', '7').isChecked()).toBe(true);
      expect(await bringBack.isVisible()).toBe(false);
      await waitUntilKept(page);
      await page.reload();
      await stateIs(page, 'kept');
      expect(await boxOf(page, 'pain', '7').isChecked()).toBe(true);
      await boxOf(page, 'pain', '7').focus();
      await page.keyboard.press('Delete');
      expect(await bringBack.isVisible()).toBe(true);
      await page.locator('.scale-step', { has: boxOf(page, 'pain', '2') }).tap();
      expect(await bringBack.isVisible()).toBe(false);
    });
  });

  it('takes answers by touch on a phone, and gives a ticked one back', async () => {
    await inContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (context) => {
      const { page } = await openPage(context, SHEET);
      await page.locator('#keep [data-state="undecided"] [data-wish="device"]').tap();
      await page.locator('.scale-step', { has: boxOf(page, 'pain', '7') }).tap();
      await page.locator('.choice', { has: boxOf(page, 'time_of_day', 'noon') }).tap();
      expect(await boxOf(page, 'pain', '7').isChecked()).toBe(true);
      const scale = page.locator('fieldset', { has: boxOf(page, 'pain', '7') });
      await scale.getByRole('button', { name: 'Clear my answer' }).tap();
      expect(await scale.locator(':checked').count()).toBe(0);
      expect(await scale.getByRole('button', { name: 'Clear my answer' }).count()).toBe(0);
      await waitUntilKept(page);
      await page.reload();
      await stateIs(page, 'kept');
      expect(await boxOf(page, 'time_of_day', 'noon').isChecked()).toBe(true);
      expect(await boxOf(page, 'pain', '7').isChecked()).toBe(false);
    });
  });

  it('takes back a tick with the Delete key', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await boxOf(page, 'order__r1__item', 'sleep').check();
      await page.keyboard.press('Delete');
      expect(await boxOf(page, 'order__r1__item', 'sleep').isChecked()).toBe(false);
    });
  });

  it('asks which day or number is meant where it can be read in two ways, and keeps what was chosen', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await keepOnDevice(page);
      await fieldOf(page, 'begun').fill('3/5/26');
      await page.keyboard.press('Tab');
      const question = page.getByRole('group', { name: 'Which day do you mean?' });
      expect(await question.getByRole('button').allTextContents()).toEqual([
        '3 May 2026',
        '5 March 2026',
        'Leave it as I wrote it',
      ]);
      expect(await fieldOf(page, 'begun').inputValue()).toBe('3/5/26');
      await question.getByRole('button', { name: '5 March 2026' }).click();
      expect(await fieldOf(page, 'begun').inputValue()).toBe('05/03/2026');
      expect(await question.count()).toBe(0);
      await fieldOf(page, 'walked').fill('1.250');
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: 'Leave it as I wrote it' }).click();
      await waitUntilKept(page);
      const [row] = (await readStore(page, STORE)) as { copy: { answers: Record<string, unknown> } }[];
      expect(row!.copy.answers).toEqual({
        specimen__begun: { kind: 'date', written: '05/03/2026', value: '2026-03-05' },
        specimen__walked: { kind: 'number', written: '1.250' },
      });
    });
  });

  it('has rows added to a table, taken away and brought back', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await keepOnDevice(page);
      for (const row of [3, 4, 5]) await page.getByRole('button', { name: `Add a row: Person ${row}` }).click();
      expect(await page.getByRole('button', { name: /^Add a row: Person/ }).count()).toBe(0);
      await fieldOf(page, 'people__r5__who').fill('the one upstairs');
      await page.getByRole('button', { name: 'Take away: Person 5' }).click();
      expect(await fieldOf(page, 'people__r5__who').count()).toBe(0);
      await page.getByRole('button', { name: 'Bring it back' }).click();
      expect(await fieldOf(page, 'people__r5__who').inputValue()).toBe('the one upstairs');
      await waitUntilKept(page);
      await page.reload();
      await stateIs(page, 'kept');
      expect(await page.getByRole('textbox', { name: 'People I can ask Person 5 Who' }).inputValue()).toBe(
        'the one upstairs',
      );
    });
  });

  it('shows one day at a time on a phone, from the first empty one, and all of them in a wide window', async () => {
    await inContext({ viewport: { width: 360, height: 740 } }, async (context) => {
      const { page } = await openPage(context, SHEET);
      const week = page.locator('[data-one-row]').first();
      const days = week.locator('tbody tr:visible');
      expect(await days.count()).toBe(1);
      const next = week.getByRole('button', { name: /^Next: / });
      const corner = async () => {
        const { x, y, width } = (await next.boundingBox())!;
        return [Math.round(x + width), Math.round(y + (await page.evaluate(() => scrollY)))];
      };
      const [place, fields] = [await corner(), (await days.boundingBox())!];
      expect((await next.boundingBox())!.y).toBeGreaterThanOrEqual(fields.y + fields.height);
      await next.click();
      expect(await week.locator('.one-row-place').textContent()).toMatch(/: 2 of \d+$/);
      await week.getByRole('button', { name: /^Back: / }).waitFor();
      expect(await corner()).toEqual(place);
      await week.getByRole('button', { name: 'Show all' }).click();
      expect(await days.count()).toBeGreaterThan(4);
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await week.locator('.one-row-buttons').isVisible()).toBe(false);
    });
  });

  it('takes a number of a diary with one tap on a phone, and gives it back with another', async () => {
    await inContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (context) => {
      const { page } = await openPage(context, MORE);
      const day = page.locator('[name="specimen-more__fortnight__r-d1__sleep"]');
      const taps = page.getByRole('group', { name: 'Day 1 Sleep' }).first();
      expect(await taps.getByRole('button').count()).toBe(11);
      const seven = taps.getByRole('button', { name: '7', exact: true });
      expect((await seven.boundingBox())!.height).toBeGreaterThanOrEqual(48);
      await seven.tap();
      expect(await day.inputValue()).toBe('7');
      expect(await seven.getAttribute('aria-pressed')).toBe('true');
      await seven.tap();
      expect(await day.inputValue()).toBe('');
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await page.locator('.taps:visible').count()).toBe(0);
    });
  });

  it('lets boxes grow with their text', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      const height = async () => (await fieldOf(page, 'story').boundingBox())!.height;
      const before = await height();
      await fieldOf(page, 'story').fill('A line.\n'.repeat(12));
      expect(await height()).toBeGreaterThan(before + 150);
      await fieldOf(page, 'story').fill('');
      expect(await height()).toBeCloseTo(before, 0);
    });
  });

  it('shows an answer on later sheets, and changes it there for both', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await keepOnDevice(page);
      await fieldOf(page, 'story').fill('The stairs.');
      await fieldOf(page, 'goal__r1__words').fill('Dance.');
      await waitUntilKept(page);
      const { page: later } = await openPage(context, LATER);
      await stateIs(later, 'kept');
      expect(await fieldOf(later, 'story').inputValue()).toBe('The stairs.');
      await fieldOf(later, 'goal__r1__words').fill('Dance again.');
      await waitUntilKept(later);
      // The first window is still open, and follows.
      await expect.poll(() => fieldOf(page, 'goal__r1__words').inputValue()).toBe('Dance again.');
    });
  });

  it('goes on in a second tab, where each answer appears, and tells of one that both have changed', async () => {
    await inContext({}, async (context) => {
      const { page: one } = await openPage(context, SHEET);
      await keepOnDevice(one);
      await fieldOf(one, 'name').fill('Ann');
      await waitUntilKept(one);
      const { page: two } = await openPage(context, SHEET);
      await expect.poll(() => fieldOf(two, 'name').inputValue()).toBe('Ann');
      await fieldOf(two, 'story').fill('From the second.');
      await expect.poll(() => fieldOf(one, 'story').inputValue()).toBe('From the second.');
      await Promise.all([fieldOf(one, 'name').fill('Anna'), fieldOf(two, 'name').fill('Annie')]);
      const told = async () =>
        (await Promise.all([one, two].map((page) => page.locator('.asked').allInnerTexts()))).flat();
      await expect.poll(told).toHaveLength(1);
      expect((await told())[0]).toMatch(/In another window you wrote here: “(?:Anna|Annie)”/);
    });
  });

  it('begins a new copy and leaves the filled one to be opened again', async () => {
    await inContext({}, async (context) => {
      const { page } = await openPage(context, SHEET);
      await keepOnDevice(page);
      await fieldOf(page, 'name').fill('First copy');
      await waitUntilKept(page);
      await page.getByRole('button', { name: 'Start a new copy' }).click();
      await expect.poll(() => fieldOf(page, 'name').inputValue()).toBe('');
      await fieldOf(page, 'name').fill('Second copy');
      await waitUntilKept(page);
      await page.reload();
      await stateIs(page, 'kept');
      expect(await fieldOf(page, 'name').inputValue()).toBe('Second copy');
      await page.goto(site.origin + BASE + MY_ANSWERS);
      const copies = page.locator('.kept-sheets ul li');
      await expect.poll(() => copies.count()).toBe(2);
      await copies.last().getByRole('link').click();
      await waitForScript(page);
      await expect.poll(() => fieldOf(page, 'name').inputValue()).toBe('First copy');
      expect(page.url()).not.toContain('First');
    });
  });
});
