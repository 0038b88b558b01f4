import fs from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { glob } from 'tinyglobby';
import { afterAll, describe, expect, it } from 'vitest';
import { listTooNewNames, writeFloorScript } from '../support/browser-floor.ts';
import { findTooNew } from '../support/find-too-new.ts';
import { connectBrowser } from '../support/shared.ts';
import {
  boxOf,
  fieldOf,
  inContext,
  keepOnDevice,
  MY_ANSWERS,
  openPage,
  readDownload,
  SHEET,
  site,
  waitForScript,
  waitUntilKept,
} from './fill-page.ts';
import { browser } from './in-browser.ts';

const oldBrowser = await connectBrowser('Chromium 106');
afterAll(() => oldBrowser?.close());

interface OldBrowser {
  name: string;
  browser: Browser | undefined;
  /** What makes a newer browser as old. */
  age?: (context: BrowserContext) => Promise<void>;
}

/** Neither Firefox 102 nor Safari 15.4 can be run here: a newer Chromium without what they lack stands for them. */
const OLD: OldBrowser[] = [
  { name: 'Chromium 106', browser: oldBrowser },
  { name: 'Chromium without what Firefox 102 and Safari 15.4 lack', browser, age: takeAwayNewer },
];

const NEWER_CSS = [':has(', '@container', 'field-sizing', '::details-content', 'container-type'];

async function takeAwayNewer(context: BrowserContext): Promise<void> {
  await context.addInitScript(writeFloorScript());
  // What a service worker asks for would pass by the route below; offline.test.ts has what it does.
  await context.addInitScript('delete Navigator.prototype.serviceWorker');
  await context.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const css = NEWER_CSS.reduce(
      (text, name) => text.replaceAll(name, name.replace(/[a-z]/, 'un$&')),
      await response.text(),
    );
    await route.fulfill({ response, body: css });
  });
}

describe.each(OLD)('in $name', ({ browser: old, age }) => {
  const inOld = (look: (context: BrowserContext) => Promise<void>): Promise<void> =>
    inContext(
      {},
      async (context) => {
        await age?.(context);
        await look(context);
      },
      old,
    );

  it.skipIf(!old)('a sheet is filled in, kept, taken along and brought back', async () => {
    await inOld(async (context) => {
      const { page, messages } = await openPage(context, SHEET);
      await fieldOf(page, 'name').fill('Zoë 🙂');
      await boxOf(page, 'pain', '7').check();
      await keepOnDevice(page);
      await waitUntilKept(page);
      await page.reload();
      await waitForScript(page);
      await expect.poll(() => fieldOf(page, 'name').inputValue()).toBe('Zoë 🙂');
      expect(await boxOf(page, 'pain', '7').isChecked()).toBe(true);
      await page.locator('[data-pdf]').first().click();
      const save = page.getByRole('button', { name: 'Save the PDF' });
      const [pdf] = await Promise.all([page.waitForEvent('download'), save.click()]);

      await page.goto(site.origin + site.base + MY_ANSWERS);
      await page.locator('#kept__list li').first().waitFor();
      const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('#kept__save').click()]);
      await page.locator('#read__files').setInputFiles([
        { name: 'filled.pdf', mimeType: 'application/pdf', buffer: await readDownload(pdf) },
        { name: 'saved.json', mimeType: 'application/json', buffer: await readDownload(saved) },
      ]);
      await expect.poll(() => page.locator('.read-answers dd', { hasText: 'Zoë 🙂' }).count()).toBe(2);
      expect(messages).toEqual([]);
    });
  });

  it.skipIf(!old)('what is ticked, and where the focus is, is seen', async () => {
    await inOld(async (context) => {
      const { page } = await openPage(context, SHEET);
      const seven = boxOf(page, 'pain', '7');
      const before = await seven.screenshot();
      await seven.check();
      await page.mouse.move(0, 0);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      expect((await seven.screenshot()).equals(before)).toBe(false);
      for (const box of [seven, boxOf(page, 'places', 'bed')]) {
        await box.focus();
        await page.keyboard.press('Shift');
        const rings = await box.evaluate(
          (one) =>
            [one, one.closest('label')!]
              .map((part) => getComputedStyle(part))
              .filter(({ outlineStyle }) => outlineStyle === 'solid').length,
        );
        expect(rings).toBe(1);
      }
    });
  });

  it.skipIf(!old)('pages are searched', async () => {
    await inOld(async (context) => {
      const page = await context.newPage();
      await page.goto(`${site.origin}${site.base}search/`);
      await page.getByRole('searchbox').fill('everything');
      await page.locator('#search__results a', { hasText: 'Everything once' }).first().waitFor();
    });
  });
});

describe('a browser older than those', () => {
  it.skipIf(!browser)('has each page as it is without script', async () => {
    await inContext({}, async (context) => {
      await context.addInitScript('delete Object.hasOwn');
      for (const address of [SHEET, MY_ANSWERS, 'read-answers/', 'search/']) {
        const page = await context.newPage();
        await page.goto(site.origin + site.base + address);
        expect(await page.locator('[data-with-script]:visible, #keep:visible, #search:visible').count(), address).toBe(
          0,
        );
        const said = await page.locator('[data-without-script]:visible, #search__instead:visible').allInnerTexts();
        expect(said.join(' '), address).toMatch(/JavaScript.*browsers? from 2022/);
      }
    });
  });
});

/** Methods of libraries that have the name of a newer one, and what is asked for before it is used. */
const NOT_MEANT = [
  ...['forget', 'getSize', 'layout', 'copyTo', 'getName', 'token', 'number', 'destroy'],
  // Asked for first, by pdf-lib, pagefind and what shares a PDF.
  ...['captureStackTrace', 'segment', 'share', 'canShare'],
].map((name) => `.${name}()`);

describe('a site', () => {
  it('asks no browser for what the oldest ones lack', async () => {
    const tooNew = listTooNewNames();
    const files = await glob('**/*.js', { cwd: site.folder });
    const found = await Promise.all(
      files.map(async (file) => {
        const script = await fs.readFile(path.join(site.folder, file), 'utf8');
        const names = findTooNew(script, tooNew).filter((name) => !NOT_MEANT.includes(name));
        return names.map((name) => `${file}: ${name}`);
      }),
    );
    expect(found.flat()).toEqual([]);
  });

  it('has style sheets written down to the oldest ones', async () => {
    const files = await glob('**/*.css', { cwd: site.folder, absolute: true });
    const css = (await Promise.all(files.map((file) => fs.readFile(file, 'utf8')))).join('\n');
    expect(css).toContain('@media (min-width:');
    // What the builder makes of them for newer browsers: Safari has ranges since 16.4, Firefox nesting and mixed colours since 117 and 113.
    expect(css).not.toMatch(/@media[^{]*[<>]|color-mix\(|[{;]&/);
    expect(css).toContain('-webkit-user-select');
  });
});
