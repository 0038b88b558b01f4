// Measures the pages of a built site in a browser, for the README: heights, where the first question stands, links, weight, and
// the way from home to the first answer and back the next day.
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startBrowser } from '../tests/support/browser.ts';
import { serveFolder } from '../tests/support/serve-folder.ts';
import { weighPage } from '../tests/web/weigh-page.ts';

const HELP = `Usage: npx node scripts/page-table.ts [--dist <folder>] [--program <id>] [--sheet <key>]

  --dist     a site that was built for the path / (dist)
  --program  whose pages are measured (psychosomatic-rehabilitation)
  --sheet    which of its sheets is (my-goals)`;

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    program: { type: 'string', default: 'psychosomatic-rehabilitation' },
    sheet: { type: 'string', default: 'my-goals' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const folder = path.resolve(values.dist);
const program = `programs/${values.program}/`;
const pages: [name: string, path: string][] = [
  ['home', ''],
  ['program', program],
  ['by time', `${program}weeks/`],
  ['library', 'library/'],
  ['downloads', 'downloads/'],
  ['a sheet', `${program}sheets/${values.sheet}/`],
  ['help in a crisis', 'safety/'],
  ['my answers', 'my-answers/'],
  ['my weeks', 'my-weeks/'],
  ['a page for someone else', 'my-summary/'],
  ['reading files', 'read-answers/'],
];

const browser = await startBrowser();
const site = await serveFolder(folder);
try {
  console.log('| page | height at 360 px | at 1280 px | first question at 360 px | links | compressed |');
  console.log('|---|---|---|---|---|---|');
  for (const [name, address] of pages) console.log(`| ${name} | ${(await measure(browser, address)).join(' | ')} |`);
  console.log('\n| way, at 360 px | taps | screens |\n|---|---|---|');
  for (const [name, { taps, screens }] of await walk(browser)) console.log(`| ${name} | ${taps} | ${screens} |`);
} finally {
  await Promise.all([browser.close(), site.close()]);
}

async function measure(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await open(context, address);
  const phone = await heightOf(page);
  const first = await placeOfFirst(page);
  const links = await page.locator('a[href]').count();
  await page.setViewportSize(DESK);
  const desk = await heightOf(page);
  await context.close();
  const bytes = await weighPage(folder, '/', `${address}index.html`);
  const say = (pixels: number) => `${pixels.toLocaleString('en')} px`;
  return [
    say(phone),
    say(desk),
    first === undefined ? '–' : say(first),
    String(links),
    `${(bytes / 1000).toFixed(1)} KB`,
  ];
}

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.origin}/${address}`);
  await page.waitForLoadState('networkidle');
  return page;
}

function heightOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/** Where the first question of a sheet stands, in px from the top. */
function placeOfFirst(page: Page): Promise<number | undefined> {
  return page.evaluate(() => {
    const first = document.querySelector('#sheet__body [name]')?.closest('.field');
    return first ? Math.round(first.getBoundingClientRect().top + scrollY) : undefined;
  });
}

/** From home to the first answer as the program leads there, and back to it the next day; a screen is what fits the window. */
async function walk(browser: Browser): Promise<[string, { taps: number; screens: number }][]> {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
  const page = await open(context, '');
  const first = { taps: 0, screens: 0 };
  for (const target of [`#programs a[href$="/${program}"]`, '.start a, a.button[href*="/sheets/"]']) {
    await tap(page, target, first);
    await page.waitForLoadState('networkidle');
  }
  first.screens += await screensTo(page, '#sheet__body [name]');
  const field = page.locator('#sheet__body textarea, #sheet__body input:not([type])').first();
  await field.fill('A word');
  await page.locator('[data-wish="device"]:visible').first().tap();
  await page.waitForFunction(() => document.querySelector('#keep [data-state="kept"]:not([hidden])'));
  await page.waitForTimeout(1000);
  await page.close();

  const next = await open(context, '');
  const back = { taps: 0, screens: 0 };
  await tap(next, '[data-continue]:not([hidden]) a', back);
  await next.waitForFunction(() => document.querySelector('#keep [data-state="kept"]:not([hidden])'));
  back.screens += await screensTo(next, '#sheet__body [name]');
  await context.close();
  return [
    ['from home to the first question of the first sheet', first],
    ['back to it the next day', back],
  ];
}

async function tap(page: Page, selector: string, so: { taps: number; screens: number }): Promise<void> {
  so.screens += await screensTo(page, selector);
  await page.locator(selector).first().tap();
  so.taps += 1;
}

/** How many windows one looks through until something is seen whole, the first one counted. */
async function screensTo(page: Page, selector: string): Promise<number> {
  const bottom = await page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
  return Math.ceil(bottom / PHONE.height);
}
