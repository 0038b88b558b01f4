import { describe, expect, it } from 'vitest';
import { findMisfits, findOverflow, listTabStops, walkByTab } from './browse.ts';
import { browser, describeInBrowser } from './in-browser.ts';
import { chooseByStructure, withoutProgram } from './page-structure.ts';
import { readPages } from './read-page.ts';
import { addressesOf, isOwn, PROGRAM, site, specimen } from './site-pages.ts';
import { visit, type Visit } from './visit.ts';

/** Sheets and the search, each once where several programs have the same. */
async function chooseToFill(one: typeof site): Promise<string[]> {
  const pages = (await readPages(one)).filter(({ address }) => /\/sheets\/|\/search\/$/.test(address));
  const chosen = browser ? await chooseByStructure(pages, ({ address }) => withoutProgram(address)) : pages;
  return chosen.map(({ address }) => address);
}

const everywhere = [site, specimen].flatMap((one) => addressesOf(one, one.pages));
const toFill = new Set((await Promise.all([site, specimen].map(chooseToFill))).flat());

/** Kinds of controls in which Enter was pressed, with and without script. */
const pressed = { with: new Set<string>(), without: new Set<string>() };

/** What is read of a page to fill in, how many controls it shows, and what it asked for when Enter was pressed in each kind of them. */
async function fillIn({ page, requests }: Visit, kinds: Set<string>): Promise<{ words: string[]; controls: number }> {
  // What a script hides until another answer asks for it.
  await page.locator('[data-asked-when], .when-asked').evaluateAll((parts) =>
    parts.forEach((part) => {
      (part as HTMLElement).hidden = false;
    }),
  );
  // On a phone a script shows one day of a table at a time, and all when asked.
  await page.locator('.one-row .one-row-head button').evaluateAll((buttons) =>
    buttons.forEach((button) => {
      (button as HTMLElement).click();
    }),
  );
  // A script has something of its own in their place.
  await page.locator('[data-without-script]').evaluateAll((parts) => parts.forEach((part) => part.remove()));
  const words = (await page.locator((await page.locator('.sheet').count()) ? '.sheet' : 'main').innerText())
    .split('\n')
    .filter((line) => line.trim() !== '');
  const [before, address] = [requests.length, page.url()];
  const controls = page.locator('input:visible, textarea:visible');
  const seen = await controls.evaluateAll((elements) =>
    elements.map((one) => `${one.tagName} ${one.getAttribute('type')} ${one.getAttribute('inputmode')}`),
  );
  const inBody = await page.locator('.body :is(input, textarea):visible').count();
  // One control of a kind stands for all of that kind on a page.
  const ofEachKind = [...new Map(seen.map((kind, index) => [kind, index])).values()];
  // An answer may take away a control that depends on it.
  for (const control of await Promise.all(ofEachKind.map((at) => controls.nth(at).elementHandle()))) {
    await control!.focus();
    await page.keyboard.press('Enter');
  }
  // Some of the page's own script is loaded once there is an answer to read.
  expect(requests.slice(before).filter((request) => !isOwn(request) || !/\/_astro\/[^/?]+\.js$/.test(request))).toEqual(
    [],
  );
  expect(page.url()).toBe(address);
  for (const kind of seen) kinds.add(kind);
  return { words, controls: inBody };
}

/** Errors, what the console said, and which other hosts were asked. */
function complaintsOf({ messages, failures, requests }: Visit): string[] {
  return [...messages, ...failures, ...requests.filter((request) => !isOwn(request))];
}

describeInBrowser('the pages in a browser, with the policy in the page and as a header', () => {
  describe('say nothing on the console, ask no other host, and fit a window of 320 px with targets of 48 px', () => {
    it.concurrent.for(everywhere.filter(({ path }) => !toFill.has(path)))('$path', async ({ address }) => {
      await visit(address, {}, async (seen) => {
        expect(await findMisfits(seen.page)).toEqual([]);
        expect(complaintsOf(seen)).toEqual([]);
      });
    });
  });

  describe('do so, show all words and controls without script, and send nothing when Enter is pressed in a control', () => {
    it.concurrent.for(everywhere.filter(({ path }) => toFill.has(path)))('$path', async ({ path, address }) => {
      const withScript = await visit(address, {}, async (seen) => {
        const filled = await fillIn(seen, pressed.with);
        expect(await findMisfits(seen.page)).toEqual([]);
        expect(complaintsOf(seen)).toEqual([]);
        return filled;
      });
      const without = await visit(address, { javaScriptEnabled: false }, (seen) => fillIn(seen, pressed.without));
      if (!path.includes('/sheets/')) return;
      expect(without.controls).toBe(withScript.controls);
      expect(without.words.filter((line) => !withScript.words.includes(line))).toEqual([]);
    });

    it('and these were all kinds of controls', () => {
      const kinds = [
        'INPUT checkbox null',
        'INPUT radio null',
        'INPUT search null',
        'INPUT text decimal',
        'INPUT text null',
        'INPUT text numeric',
        'TEXTAREA null null',
      ];
      expect([...pressed.with].sort()).toEqual(kinds);
      expect([...pressed.without].sort()).toEqual(kinds.filter((kind) => !kind.includes('search')));
    });
  });

  it('fit a window of 320 px before the letters of the page have come', async () => {
    // What a service worker asks for passes by a route.
    const context = await browser!.newContext({ viewport: { width: 320, height: 640 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.route('**/*.woff2', (route) => route.abort());
    for (const { origin, base } of [site, specimen])
      for (const path of ['', 'de/', 'glossary/', 'de/glossary/']) {
        await page.goto(origin + base + path);
        expect(await findOverflow(page), path).toEqual([]);
      }
    await context.close();
  });

  it('say in place of the search, without script, where everything is listed', async () => {
    const words = await visit(`${site.origin}/search/`, { javaScriptEnabled: false }, ({ page }) =>
      page.locator('main').innerText(),
    );
    expect(words).toContain('The search needs JavaScript');
  });

  it('are walked with Tab in the order they are read, each stop with a thick ring', async () => {
    const address = `${site.origin}/${PROGRAM}sheets/my-steps/`;
    await visit(address, {}, async ({ page }) => {
      await page.locator('#keep:not([hidden])').waitFor();
      const expected = await listTabStops(page);
      const stops = await walkByTab(page);
      expect(stops.map(({ key }) => key)).toEqual(expected);
      expect(stops.filter(({ ring }) => ring < 3)).toEqual([]);
      expect(expected[0]).toBe('#main');
    });
  });

  it('are searched in their own language', async () => {
    for (const [address, query, title] of [
      [`${site.origin}/search/`, 'bad week', 'Is it all lost after a bad week?'],
      [`${site.origin}/de/search/`, 'Ziele', 'Meine Ziele'],
    ] as const) {
      await visit(address, {}, async ({ page, messages, requests }) => {
        await page.getByRole('searchbox').fill(query);
        await page.locator('#search__results li').first().waitFor();
        const links = await page
          .locator('#search__results a')
          .evaluateAll((all) =>
            all.map((link) => ({ title: link.textContent, href: (link as HTMLAnchorElement).href })),
          );
        expect(links.map((link) => link.title)).toContain(title);
        expect(links.every(({ href }) => href.includes('/de/') === address.includes('/de/'))).toBe(true);
        expect(messages).toEqual([]);
        expect(requests.filter((request) => !isOwn(request))).toEqual([]);
      });
    }
  });

  it('offer the same page in the other language, or the program where it is not translated', async () => {
    const follow = (from: string) =>
      visit(site.origin + from, {}, async ({ page }) => {
        await page.locator('.languages a').click();
        await page.waitForLoadState();
        return new URL(page.url()).pathname;
      });
    expect(await follow(`/${PROGRAM}sheets/my-goals/`)).toBe(`/de/${PROGRAM}sheets/my-goals/`);
    expect(await follow(`/${PROGRAM}sheets/peg--check-up/`)).toBe(`/de/${PROGRAM}`);
    expect(await follow(`/de/articles/setbacks/`)).toBe('/articles/setbacks/');
  });
});
