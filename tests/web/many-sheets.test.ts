import fs from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { STAGES } from '../../src/model/node.ts';
import { TINY_LIBRARY } from '../broken/tiny-library.ts';
import { serveUnchecked } from '../support/serve-unchecked.ts';
import { findOverflow } from './browse.ts';
import { describeInBrowser } from './in-browser.ts';
import { visit } from './visit.ts';
import { weighPage } from './weigh-page.ts';

const PROGRAMS = 10;
const SHEETS_EACH = 30;
const IN_BOOK = 10;
const PHONE = { viewport: { width: 360, height: 740 } };

const keyOf = (program: number, sheet: number) => `sheet-${program}-${sheet}`;
const count = (length: number) => Array.from({ length }, (_, index) => index + 1);

function writeSheet(program: number, sheet: number): string {
  const stage = STAGES[sheet % STAGES.length]!;
  return TINY_LIBRARY['templates/review.mdx']!.replace(
    'Looking back',
    `What I do about thing ${sheet} of my days, ${program}`,
  ).replace('stage: look-back', `stage: ${stage}`);
}

function writeProgram(program: number): string {
  const list = (sheets: readonly number[]) =>
    sheets.map((sheet) => `      - sheet: ${keyOf(program, sheet)}\n`).join('');
  const [core, more] = [count(SHEETS_EACH).slice(0, IN_BOOK), count(SHEETS_EACH).slice(IN_BOOK)];
  return TINY_LIBRARY['content/programs/tiny/program.yaml']!.replace('id: tiny', `id: tiny-${program}`)
    .replace('title: Tiny program', `title: Rehabilitation after a long illness, part ${program}`)
    .replace('    contents:\n', '    core:\n')
    .replace('    sessions:\n', `${list(core)}    more:\n${list(more)}    sessions:\n`);
}

const { folder, origin } = await serveUnchecked({
  ...Object.fromEntries(count(PROGRAMS).map((one) => [`content/programs/tiny-${one}/program.yaml`, writeProgram(one)])),
  ...Object.fromEntries(
    count(PROGRAMS).flatMap((program) =>
      count(SHEETS_EACH).map((sheet) => [`templates/${keyOf(program, sheet)}.mdx`, writeSheet(program, sheet)]),
    ),
  ),
});

describeInBrowser('a site of ten programs and 300 sheets', () => {
  it.each([
    ['home', '/', 6, 60],
    ['a program', '/programs/tiny-4/', 6, 120],
    ['the library', '/library/', 14, 150],
    ['the library, one program', '/library/program/tiny-4/', 14, 150],
    ['downloads', '/downloads/', 8, 150],
    ['my answers', '/my-answers/', 5, 60],
  ])('has %s in a few screens of a phone and few links, and fits it', (_name, address, screens, links) =>
    visit(origin + address, PHONE, async ({ page }) => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
      expect(height).toBeLessThan(screens);
      expect(await page.locator('a[href]').count()).toBeLessThan(links);
      expect(await findOverflow(page)).toEqual([]);
    }),
  );

  it('has pages that weigh less than 40 KB, and lists for scripts that weigh less than that again', async () => {
    const pages = ['', 'programs/tiny-4/', 'library/', 'my-answers/', 'my-weeks/', 'my-summary/', 'read-answers/'];
    const weights = await Promise.all(
      pages.map(async (page) => [page, await weighPage(folder, '/', `${page}index.html`)] as const),
    );
    expect(weights.filter(([, bytes]) => bytes > 40_000)).toEqual([]);
    const lists = await Promise.all(
      ['library/entries.json', 'my-answers/sheets.json', 'my-weeks/lines.json'].map(
        async (file) => [file, gzipSync(await fs.readFile(path.join(folder, file))).length] as const,
      ),
    );
    expect(lists.filter(([, bytes]) => bytes > 40_000)).toEqual([]);
  });

  it('leads from the filters of a phone to what they leave, and says what was chosen', () =>
    visit(`${origin}/library/`, PHONE, async ({ page }) => {
      const filters = page.locator('.library-filters summary');
      await filters.click();
      await page.locator('.filter[data-facet=program]', { hasText: 'part 7' }).click();
      await page.locator('.filter[data-facet=stage]').nth(2).click();
      const show = page.getByRole('button', { name: /^Show them \([3-6]\)$/ });
      await show.waitFor();
      const { y, height } = (await show.boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(PHONE.viewport.height);
      await show.click();
      expect(await page.locator('.library-filters > details').getAttribute('open')).toBe(null);
      expect(await filters.innerText()).toBe('Narrow it down: Plan, Rehabilitation after a long illness, part 7');
      expect((await page.locator('#library__rows > li').first().boundingBox())!.y).toBeLessThan(300);
    }));

  it('finds a sheet of one program and stage at a desk, and shows a look at it beside the list, where nothing moves', () =>
    visit(`${origin}/library/`, { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      const tell = page.locator('#library__count');
      await page.locator('.choose').first().waitFor();
      expect(await page.locator('#library__rows > li').count()).toBe(40);
      await page.locator('.filter[data-facet=program]', { hasText: 'part 7' }).click();
      await page.locator('.filter[data-facet=stage]').nth(2).click();
      await expect.poll(() => tell.innerText()).toMatch(/: [3-6]$/);
      const row = page.locator('#library__rows > li').last();
      const placeOf = () =>
        row.evaluate((element) => {
          const { left, top, width } = element.getBoundingClientRect();
          return { left, top: top + scrollY, width };
        });
      const before = await placeOf();
      await row.locator('.choose').click();
      const preview = page.getByRole('region', { name: 'A look at the sheet' });
      await preview.getByText('What happened').waitFor();
      expect(await placeOf()).toEqual(before);
      expect(await preview.locator('h2').innerText()).toBe(await row.locator('a').innerText());
      // To be looked at only.
      expect(await preview.locator('.preview-paper').evaluate((paper: HTMLElement) => paper.inert)).toBe(true);
      expect(await preview.locator('[id], [name]').count()).toBe(0);
      expect(await findOverflow(page)).toEqual([]);
    }));
});
