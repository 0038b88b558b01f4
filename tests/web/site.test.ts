import fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import { fieldsOf } from '../../src/model/fields-of.ts';
import { VOCABULARY } from '../../src/words/index.ts';
import { HEADER_POLICY, PAGE_POLICY } from '../../src/web/content-security-policy.ts';
import { startBrowser } from '../support/browser.ts';
import { openBuiltSite, type BuiltSite } from './built-site.ts';
import {
  COLOUR_RULES,
  findByAxe,
  findOverflow,
  findSmallControls,
  LAYOUT_RULES,
  listTabStops,
  walkByTab,
} from './browse.ts';
import { findForbiddenMarkup, findMissingDuties, weighPage } from './page-rules.ts';
import { findBrokenLinks, readPages, type PageText } from './read-page.ts';
import { readPublished } from './read-published.ts';
import { eachOf, visit } from './visit.ts';

const browser = await startBrowser().catch((error: unknown) => {
  if (process.env['CI']) throw error;
  return undefined;
});
const PROGRAM = 'programs/psychosomatic-rehabilitation/';

/** The default content at `/`, and the specimen of every node and word below a sub-path. */
let site: BuiltSite;
let specimen: BuiltSite;
let pages: PageText[];

beforeAll(async () => {
  site = await openBuiltSite('.');
  specimen = await openBuiltSite('tests/specimen', '/handrail/');
  pages = [...(await readPages(site)), ...(await readPages(specimen))];
  // Without a cache every PDF of the content is made first.
}, 900_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await specimen?.close();
});

describe('the pages as they are written', () => {
  it('lead to pages, files and anchors that exist, at the root and below a sub-path', async () => {
    const broken = await Promise.all([site, specimen].map(async (one) => findBrokenLinks(one, await readPages(one))));
    expect(broken.flat()).toEqual([]);
  });

  it('show authors every word, with its picture, and figures of every text', async () => {
    const pageOf = (id: string) => pages.find(({ address }) => address === `${specimen.base}publishers/${id}/`)!.html;
    const html = pageOf('words');
    const shown = [...html.matchAll(/<h2 id="([^"]+)">([^<]+)<\/h2>/g)];
    expect(shown.map(([, , name]) => name)).toEqual(['In many words', ...VOCABULARY.map(({ name }) => name)]);
    for (const [, id] of shown.slice(1)) expect(html).toContain(`src="${specimen.base}publishers/words/${id}.svg"`);
    for (const file of ['content/articles/reading.mdx', 'templates/specimen.mdx'])
      expect(pageOf('quality')).toContain(file);
    expect(pageOf('quality')).not.toContain('.de.mdx');
    expect(pageOf('coverage')).toContain('Reading, and a pain score');
  });

  it('are for authors only where the site asks for them, and never in the sitemap or the search', async () => {
    const authors = /\/publishers\/./;
    expect(site.pages.filter((address) => authors.test(address))).toEqual([]);
    expect(specimen.pages.filter((address) => authors.test(address))).toHaveLength(3);
    expect(await fs.readFile(path.join(specimen.folder, 'sitemap-0.xml'), 'utf8')).not.toMatch(authors);
    const { search } = await readPublished(specimen.folder);
    expect(search.filter((text) => text.includes('Words for worksheets'))).toEqual([]);
    const linking = pages.filter(
      ({ address, links }) => !authors.test(address) && links.some((link) => authors.test(link)),
    );
    expect(linking).toEqual([]);
  });

  it('lead from each part of life to words of a goal, its steps, its measures and its sheets', async () => {
    const all = await readPages(site);
    const pageOf = (address: string) => all.find((page) => page.address === address)!;
    const goals = pageOf(`/${PROGRAM}goals/`);
    const domains = goals.links.filter((link) => link.startsWith(goals.address) && link.endsWith('/'));
    expect(new Set(domains).size).toBeGreaterThanOrEqual(3);
    for (const { address, html, links } of new Set(domains.map(pageOf))) {
      const examples = html.match(/class="borrow"/g)!.length;
      expect(html.match(/class="ladder"/g), address).toHaveLength(examples);
      expect(
        links.some((link) => link.startsWith(`${goals.address}#measure-`)),
        address,
      ).toBe(true);
      expect(
        links.some((link) => link.startsWith(`/${PROGRAM}sheets/`)),
        address,
      ).toBe(true);
    }
  });

  it('hold nothing inline, no form, and no control that is remembered', () => {
    expect(pages.flatMap(findForbiddenMarkup)).toEqual([]);
  });

  it('have a language, a title, one main heading and the way to help', () => {
    expect(pages.flatMap(findMissingDuties)).toEqual([]);
  });

  it('are in German below /de/ and in English elsewhere', async () => {
    for (const { address, html } of await readPages(site)) {
      expect(`${address} ${/<html lang="([^"]+)"/.exec(html)![1]}`).toBe(
        `${address} ${address.startsWith('/de/') ? 'de' : 'en'}`,
      );
    }
  });

  it('weigh less than 40 KB compressed before any action', async () => {
    for (const one of [site, specimen]) {
      const weights = await Promise.all(
        (await readPages(one)).map(async (page) => [page.address, await weighPage(one, page)] as const),
      );
      expect(weights.filter(([, bytes]) => bytes > 40_000)).toEqual([]);
    }
  });

  it('say pages and kilobytes of every PDF they offer', async () => {
    const offering = (await readPages(site)).filter(({ html }) => html.includes('class="download"'));
    expect(offering.length).toBeGreaterThan(10);
    for (const { address, html } of offering) {
      const offers = html.match(/class="download"/g)!.length;
      const told = html.match(/class="download-size">[^<]*\d+ (?:pages?|Seiten?), \d+ KB/g)?.length;
      expect(`${address} ${told}`).toBe(`${address} ${offers}`);
    }
  });

  it('say version and review where there is something to review, and tell it to machines', async () => {
    const reviewed = (await readPages(site)).filter(({ address }) =>
      /\/(?:articles|sheets)\/[^/]+\/$|\/programs\/[^/]+\/$/.test(address),
    );
    expect(reviewed.length).toBeGreaterThan(10);
    for (const { address, html } of reviewed) {
      expect(html, address).toMatch(/Version \d+\.\d+\.\d+\. (?:Draft|Entwurf|Reviewed|Geprüft)/);
      const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)![1]!);
      expect(data['@type'], address).toBe('MedicalWebPage');
    }
  });

  it('keep what is for the clinician only from every page, search result and file of patients', async () => {
    const { composition } = await checkLibrary('tests/specimen');
    const hidden = composition!.languages.flatMap(({ programs }) =>
      programs.flatMap(({ sheets }) =>
        sheets.flatMap(({ patient, clinician }) => {
          const shown = new Set(fieldsOf(patient?.body ?? []).map(({ name }) => name));
          return fieldsOf(clinician.body).flatMap(({ name }) => (shown.has(name) ? [] : [name]));
        }),
      ),
    );
    expect(hidden).toContain('specimen__notes');
    const planted = [...hidden, 'Notes of the clinician', 'Ask what has helped before'];
    const told = (text: string) => planted.filter((words) => text.replaceAll(/\s+/g, ' ').includes(words));
    // The gallery for authors shows what a template says to clinicians.
    const texts = pages.filter(({ address }) => !address.endsWith('/publishers/words/')).map(({ html }) => html);
    const published = await readPublished(specimen.folder);
    expect(published.search.length).toBeGreaterThan(5);
    expect(published.patient.length).toBeGreaterThan(5);
    expect([...texts, ...published.search, ...published.patient].flatMap(told)).toEqual([]);
    expect(published.clinician.flatMap(told)).toEqual(expect.arrayContaining(planted));
  }, 120_000);

  it('stand in the sitemap with their other languages, but for the page of a wrong address', async () => {
    const map = await fs.readFile(path.join(site.folder, 'sitemap-0.xml'), 'utf8');
    const missing = site.pages.filter(
      (address) => address !== '/404.html' && !map.includes(`<loc>https://example.org${address}</loc>`),
    );
    expect(missing).toEqual([]);
    expect(map).toContain('<xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/safety/"/>');
  });

  it('come with the policy as a file for hosts that send headers', async () => {
    const headers = await fs.readFile(path.join(specimen.folder, '_headers'), 'utf8');
    expect(headers).toContain(`/handrail/*\n  Content-Security-Policy: ${HEADER_POLICY}\n`);
    expect(HEADER_POLICY.startsWith(PAGE_POLICY)).toBe(true);
  });
});

describe.skipIf(!browser)(
  'the pages in a browser (needs Chromium), with the policy in the page and as a header',
  () => {
    const addresses = () => [
      ...site.pages.map((page) => site.origin + page),
      ...specimen.pages.map((page) => specimen.origin + page),
    ];
    /** Most sheets of the other programs are the same ones. */
    const isOnce = (address: string) => !/\/programs\/(?:living-with|going-on)/.test(address);
    const own = (address: string) => address.startsWith(site.origin) || address.startsWith(specimen.origin);

    it('have no finding by axe, light and dark, and fit a window of 320 px with targets of 48 px', async () => {
      const wide = { viewport: { width: 1280, height: 800 }, colorScheme: 'light', bypassCSP: true } as const;
      const found = await eachOf(addresses(), (address) =>
        visit(browser!, address, wide, async ({ page }) => {
          await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
          const light = await findByAxe(page);
          if (!isOnce(address)) return light.map((finding) => `${address} ${finding}`);
          await page.emulateMedia({ colorScheme: 'dark' });
          const dark = await findByAxe(page, COLOUR_RULES);
          await page.setViewportSize({ width: 320, height: 640 });
          const narrow = [
            ...(await findByAxe(page, LAYOUT_RULES)),
            ...(await findOverflow(page)),
            ...(await findSmallControls(page)),
          ];
          return [...light, ...dark, ...narrow].map((finding) => `${address} ${finding}`);
        }),
      );
      expect(found.flat()).toEqual([]);
    }, 240_000);

    it('say nothing on the console and ask no other host', async () => {
      const found = await eachOf(addresses(), (address) =>
        visit(browser!, address, {}, async ({ messages, requests, failures }) =>
          [...messages, ...failures, ...requests.filter((request) => !own(request))].map(
            (finding) => `${address} ${finding}`,
          ),
        ),
      );
      expect(found.flat()).toEqual([]);
    });

    it('show every word and control of a sheet without script', async () => {
      const read = async (address: string, javaScriptEnabled: boolean) =>
        visit(browser!, address, { javaScriptEnabled }, async ({ page }) => ({
          words: (await page.locator('.sheet').innerText()).split('\n').filter((line) => line.trim() !== ''),
          controls: await page.locator('.body :is(input, textarea):visible').count(),
        }));
      const sheets = addresses().filter((address) => /\/sheets\//.test(address) && isOnce(address));
      for (const address of sheets) {
        const [without, withScript] = [await read(address, false), await read(address, true)];
        expect(without.controls, address).toBe(withScript.controls);
        // A script puts its own words in the place of the one that says that nothing is kept.
        const missing = without.words.filter((line) => !withScript.words.includes(line));
        expect(missing.length, `${address} ${missing.join(' | ')}`).toBeLessThanOrEqual(1);
      }
    });

    it('say in place of the search, without script, where everything is listed', async () => {
      const words = await visit(browser!, `${site.origin}/search/`, { javaScriptEnabled: false }, ({ page }) =>
        page.locator('main').innerText(),
      );
      expect(words).toContain('The search needs JavaScript');
    });

    for (const javaScriptEnabled of [true, false]) {
      it(`send nothing when Enter is pressed in a control, ${javaScriptEnabled ? 'with' : 'without'} script`, async () => {
        const sheets = addresses().filter((address) => /\/sheets\/|\/search\/$/.test(address) && isOnce(address));
        const kinds = await eachOf(sheets, (address) =>
          visit(browser!, address, { javaScriptEnabled }, async ({ page, requests }) => {
            await page.waitForLoadState('networkidle');
            const before = requests.length;
            const controls = page.locator('input:visible, textarea:visible');
            const seen = await controls.evaluateAll((elements) =>
              elements.map((one) => `${one.tagName} ${one.getAttribute('type')} ${one.getAttribute('inputmode')}`),
            );
            // One control of a kind stands for all of that kind on a page.
            for (const at of new Map(seen.map((kind, index) => [kind, index])).values()) {
              await controls.nth(at).focus();
              await page.keyboard.press('Enter');
            }
            expect(requests.slice(before), address).toEqual([]);
            expect(page.url()).toBe(address);
            return seen;
          }),
        );
        expect([...new Set(kinds.flat())].sort()).toEqual([
          'INPUT checkbox null',
          'INPUT radio null',
          ...(javaScriptEnabled ? ['INPUT search null'] : []),
          'INPUT text decimal',
          'INPUT text null',
          'TEXTAREA null null',
        ]);
      });
    }

    it('are walked with Tab in the order they are read, each stop with a thick ring', async () => {
      const address = `${site.origin}/${PROGRAM}sheets/my-steps/`;
      await visit(browser!, address, {}, async ({ page }) => {
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
        await visit(browser!, address, {}, async ({ page, messages, requests }) => {
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
          expect(requests.filter((request) => !own(request))).toEqual([]);
        });
      }
    });

    it('offer the same page in the other language, or the program where it is not translated', async () => {
      const follow = (from: string) =>
        visit(browser!, site.origin + from, {}, async ({ page }) => {
          await page.locator('.languages a').click();
          await page.waitForLoadState();
          return new URL(page.url()).pathname;
        });
      expect(await follow(`/${PROGRAM}sheets/my-goals/`)).toBe(`/de/${PROGRAM}sheets/my-goals/`);
      expect(await follow(`/${PROGRAM}sheets/diary/`)).toBe(`/de/${PROGRAM}`);
      expect(await follow(`/de/articles/setbacks/`)).toBe('/articles/setbacks/');
    });
  },
);
