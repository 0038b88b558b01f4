import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { TINY_LIBRARY } from '../broken/tiny-library.ts';
import { serveUnchecked } from '../support/serve-unchecked.ts';
import { findOverflow } from './browse.ts';
import { describeInBrowser } from './in-browser.ts';
import { visit } from './visit.ts';

const LETTERS = 'ابتجدفغحيقكلمنوعصرسثطهشخزذ';

/** English words in Arabic letters, of the same length: placeholders, ids and versions stay. */
function toArabic(value: unknown): unknown {
  if (typeof value === 'string') {
    if (/^\d+\.\d+\.\d+$/.test(value)) return value;
    return value.replace(/\{\w+\}|[a-z]/gi, (found) =>
      found.length > 1 ? found : LETTERS[found.toLowerCase().charCodeAt(0) - 97]!,
    );
  }
  if (Array.isArray(value)) return value.map(toArabic);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toArabic(one)]));
}

const inArabic = (file: string) => stringify(toArabic(parse(TINY_LIBRARY[file]!)));
const ARABIC_SHEET = `---
title: خطواتي الأولى
purpose: من هدف واحد إلى خطوات صغيرة.
next_step: ضع حذاءك بجانب الباب.
translated_from: 1.0.0
version: 1.0.0
next_review: 2027-11-22
---

اختر هدفًا واحدًا.

## خطوتي

<TextField id="step" label="الخطوة التي سأقوم بها" lines={2} />

<Scale id="sure" label="ما مدى ثقتي؟" low="لا أثق أبدًا" high="أثق تمامًا" />

## من يساعدني

<Figure src="path.svg" alt="طريق إلى أعلى التل.">طريق.</Figure>

<Choice id="helper" label="من يساعدني" options={[{ id: 'friend', label: 'صديق' }, { id: 'team', label: 'الفريق' }]} />
`;

// The paper has no Arabic letters yet, so the pages are made alone, without the check that would stop them.
const { origin } = await serveUnchecked({
  'content/site.yaml': TINY_LIBRARY['content/site.yaml']!.replace(
    'colours:',
    `  - tag: ar
    name: العربية
    direction: rtl
    date_format: DD/MM/YYYY
    number_format: { decimal: ',', thousands: '.' }
    papers: [a4]
    crisis_regions: [gb]
colours:`,
  ),
  'content/ui/ar.yaml': inArabic('content/ui/en.yaml'),
  'content/programs/tiny/program.ar.yaml': inArabic('content/programs/tiny/program.de.yaml'),
  'templates/first-steps.ar.mdx': ARABIC_SHEET,
});

const PAGES = [
  ...['', 'programs/tiny/', 'programs/tiny/weeks/', 'programs/tiny/goals/', 'programs/tiny/sheets/first-steps/'],
  ...['library/', 'articles/', 'downloads/', 'safety/', 'glossary/', 'search/', 'settings/', 'offline/'],
  ...['my-answers/', 'my-weeks/', 'my-summary/', 'read-answers/'],
].map((page) => `/ar/${page}`);

describeInBrowser('a site from right to left', () => {
  it.each([320, 360, 1280])('fits its window on every page, %i px wide', async (width) => {
    const found: string[] = [];
    for (const address of PAGES)
      await visit(origin + address, { viewport: { width, height: 740 } }, async ({ page }) => {
        expect(await page.evaluate(() => document.documentElement.dir), address).toBe('rtl');
        for (const finding of await findOverflow(page)) found.push(`${address}: ${finding}`);
      });
    expect(found).toEqual([]);
  });

  it.each([360, 1280])('has its header as in a mirror, %i px wide', async (width) => {
    const placesOf = (address: string) =>
      visit(origin + address, { viewport: { width, height: 740 } }, ({ page }) =>
        page.locator('.site-header').evaluate((header) =>
          ['.site-name', 'a[href$="safety/"]'].map((selector) => {
            const { left, right } = header.querySelector(selector)!.getBoundingClientRect();
            return { left, right };
          }),
        ),
      );
    const [name, help] = await placesOf('/');
    const [arabicName, arabicHelp] = await placesOf('/ar/');
    expect(Math.round(arabicName!.right)).toBe(Math.round(width - name!.left));
    expect(Math.round(arabicHelp!.left)).toBe(Math.round(width - help!.right));
  });

  it('reads numbers to call, and words of a language from left to right, in their own order', async () => {
    const isInOrder = (part: Locator) =>
      part.evaluate((element) => {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const text = texts.nextNode() as Text;
        const leftOf = (at: number) => {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect().left;
        };
        const end = text.data.trimEnd().length - 1;
        return leftOf(text.data.length - text.data.trimStart().length) < leftOf(end);
      });
    await visit(`${origin}/ar/safety/`, {}, async ({ page }) => {
      const numbers = page.locator('.call strong, a.number, .emergency strong');
      expect(await numbers.filter({ hasText: '116 123' }).count()).toBeGreaterThan(0);
      for (const number of await numbers.all()) expect(await isInOrder(number), await number.innerText()).toBe(true);
    });
    await visit(`${origin}/ar/library/`, { viewport: { width: 360, height: 740 } }, async ({ page }) => {
      const foreign = page.locator('.library-rows a[lang=en]', { hasText: 'Why does rest help?' });
      expect(await isInOrder(foreign)).toBe(true);
    });
  });

  it('leads on at the left of the bar of a sheet, and begins its questions at the right', () =>
    visit(
      `${origin}/ar/programs/tiny/sheets/first-steps/`,
      { viewport: { width: 360, height: 740 } },
      async ({ page }) => {
        const boxOf = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
        const [bar, next, label] = [await boxOf('#sheet__bar'), await boxOf('[rel=next]'), await boxOf('.label')];
        expect(next.x - bar.x).toBeLessThan(8);
        expect(Math.round(label.x + label.width)).toBe(Math.round(bar.x + bar.width));
      },
    ));
});
