import { expect, it } from 'vitest';
import { browser, describeInBrowser } from './in-browser.ts';
import { site } from './site-pages.ts';
import { visit } from './visit.ts';

/** What patients type, and the ends of addresses of pages that answer it. */
const WORDS: Record<string, Record<string, string[]>> = {
  '/': {
    tired: ['articles/exhaustion/'],
    burnout: ['articles/exhaustion/'],
    'long covid': ['articles/exhaustion/'],
    fibromyalgia: ['articles/exhaustion/', 'articles/pain-and-nerves/'],
    panic: ['articles/panic-and-fear/'],
    anxiety: ['articles/panic-and-fear/'],
    depression: ['articles/low-mood/'],
    lonely: ['articles/low-mood/', 'sheets/activity-planner/'],
    "can't sleep": ['articles/sleep/'],
    dizzy: ['articles/symptoms-without-a-cause/'],
    'irritable bowel': ['articles/symptoms-without-a-cause/'],
    seizures: ['articles/symptoms-without-a-cause/'],
    trauma: ['articles/after-something-terrible/'],
    tablets: ['articles/medicines-and-i/', 'sheets/medicines/'],
    'side effects': ['articles/medicines-and-i/', 'sheets/medicines/'],
    pain: ['articles/pain-and-nerves/'],
    'my boss': ['articles/returning-to-work/', 'sheets/work/'],
    work: ['articles/returning-to-work/', 'sheets/work/'],
    husband: ['articles/family-and-carers/'],
    worry: ['articles/attention-and-thoughts/'],
    relax: ['articles/muscle-relaxation/'],
    breathing: ['articles/breathing-out-slowly/'],
    'flare-up': ['articles/setbacks/', 'sheets/bad-day/'],
    'nobody believes me': ['articles/stigma/'],
    suicide: ['safety/'],
    goals: ['sheets/my-goals/'],
    'my wife': ['articles/family-and-carers/'],
    "can't concentrate": ['articles/attention-and-thoughts/'],
    'slipped disc': ['articles/pain-and-nerves/'],
    'hurts everywhere': ['articles/pain-and-nerves/'],
    "I can't cope": ['articles/one-area-helps-another/', 'articles/low-mood/', 'safety/'],
    'cry all the time': ['articles/low-mood/'],
    "doctor won't listen": ['articles/stigma/', 'articles/shared-decisions/'],
    'wake up at 3': ['articles/sleep/', 'sheets/sleep-week/'],
    'stressed out': ['articles/stress-response/'],
    cutting: ['safety/'],
    'kill myself': ['safety/'],
    nightmares: ['articles/after-something-terrible/', 'articles/sleep/'],
    'all in my head': ['articles/what-psychosomatic-means/', 'articles/stigma/'],
    'sick note': ['articles/returning-to-work/', 'sheets/work/'],
    'fit note': ['articles/returning-to-work/', 'sheets/work/'],
    'disability pension': ['articles/returning-to-work/', 'sheets/work/'],
    'pins and needles': ['articles/symptoms-without-a-cause/'],
    tingling: ['articles/symptoms-without-a-cause/'],
    'lump in my throat': ['articles/symptoms-without-a-cause/', 'articles/panic-and-fear/'],
    IBS: ['articles/symptoms-without-a-cause/'],
    tinnitus: ['articles/symptoms-without-a-cause/'],
    'brain fog': ['articles/exhaustion/'],
    'worn out': ['articles/exhaustion/'],
    fatigue: ['articles/exhaustion/'],
    'period pain': ['articles/pain-and-nerves/'],
  },
  '/de/': {
    müde: ['articles/exhaustion/'],
    Burnout: ['articles/exhaustion/'],
    'Long Covid': ['articles/exhaustion/'],
    Fibromyalgie: ['articles/exhaustion/', 'articles/pain-and-nerves/'],
    Panik: ['articles/panic-and-fear/'],
    Angst: ['articles/panic-and-fear/'],
    Depression: ['articles/low-mood/'],
    einsam: ['articles/low-mood/', 'sheets/activity-planner/'],
    'nicht schlafen': ['articles/sleep/'],
    Schwindel: ['articles/symptoms-without-a-cause/'],
    Reizdarm: ['articles/symptoms-without-a-cause/'],
    Anfälle: ['articles/symptoms-without-a-cause/'],
    Trauma: ['articles/after-something-terrible/'],
    Tabletten: ['articles/medicines-and-i/', 'sheets/medicines/'],
    Nebenwirkungen: ['articles/medicines-and-i/', 'sheets/medicines/'],
    Schmerzen: ['articles/pain-and-nerves/', 'programs/living-with-persistent-pain/'],
    Rücken: ['articles/pain-and-nerves/'],
    Arbeitgeber: ['articles/returning-to-work/', 'sheets/work/'],
    Wiedereingliederung: ['articles/returning-to-work/', 'sheets/work/'],
    Ehemann: ['articles/family-and-carers/'],
    Grübeln: ['articles/attention-and-thoughts/'],
    Entspannung: ['articles/muscle-relaxation/'],
    Atmen: ['articles/breathing-out-slowly/'],
    Rückschlag: ['articles/setbacks/'],
    'glaubt mir nicht': ['articles/stigma/'],
    Suizid: ['safety/'],
    Ziele: ['sheets/my-goals/'],
    'meine Frau': ['articles/family-and-carers/'],
    heulen: ['articles/low-mood/'],
    Lustlosigkeit: ['articles/low-mood/'],
    Kopfkino: ['articles/attention-and-thoughts/'],
    'nicht abschalten': ['articles/attention-and-thoughts/', 'articles/stress-response/'],
    Ganzkörperschmerzen: ['articles/pain-and-nerves/'],
    Bandscheibenvorfall: ['articles/pain-and-nerves/'],
    'Arzt hört nicht zu': ['articles/stigma/', 'articles/shared-decisions/'],
    Durchschlafstörungen: ['articles/sleep/', 'sheets/sleep-week/'],
    Albträume: ['articles/after-something-terrible/', 'articles/sleep/'],
    umbringen: ['safety/'],
    Gedankenkarussell: ['articles/attention-and-thoughts/'],
    krankgeschrieben: ['articles/returning-to-work/', 'sheets/work/'],
    Krankschreibung: ['articles/returning-to-work/', 'sheets/work/'],
    Krankmeldung: ['articles/returning-to-work/', 'sheets/work/'],
    Erwerbsminderungsrente: ['articles/returning-to-work/', 'sheets/work/'],
    Rentenantrag: ['articles/returning-to-work/', 'sheets/work/'],
    Kribbeln: ['articles/symptoms-without-a-cause/'],
    'Kloß im Hals': ['articles/symptoms-without-a-cause/', 'articles/panic-and-fear/'],
    Tinnitus: ['articles/symptoms-without-a-cause/'],
    ausgebrannt: ['articles/exhaustion/'],
    Fatigue: ['articles/exhaustion/'],
    Gehirnnebel: ['articles/exhaustion/'],
    Regelschmerzen: ['articles/pain-and-nerves/'],
  },
};

describeInBrowser('a word that patients use', () => {
  it.each(Object.entries(WORDS))('finds the right page first or second, below %s', async (start, words) => {
    const missed: string[] = [];
    await visit(`${site.origin}${start}search/`, {}, async ({ page }) => {
      for (const [word, right] of Object.entries(words)) {
        await page.evaluate(() => document.getElementById('search__count')!.replaceChildren());
        await page.getByRole('searchbox').fill(word);
        await page.waitForFunction(() => document.getElementById('search__count')!.textContent !== '');
        const titles = page.locator('#search__results > li > a:first-child');
        const first = await titles.evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute('href')!));
        if (!first.some((address) => right.some((end) => address.endsWith(end))))
          missed.push(`${word}: ${first.join(' ')}`);
      }
    });
    expect(missed).toEqual([]);
  });

  it('is asked for by the questions people ask most, and so again where nothing is found', async () => {
    await visit(`${site.origin}/search/`, {}, async ({ page }) => {
      const asked = page.locator('#search__asked');
      expect(await asked.getByRole('link').count()).toBe(4);
      await page.getByRole('searchbox').fill('sleep');
      await page.locator('#search__results > li').first().waitFor();
      expect(await asked.isVisible()).toBe(false);
      expect(await page.locator('#search__results > li > .facts').first().innerText()).toBe('Article');
      await page.getByRole('searchbox').fill('xyzzy');
      await page.getByText('Nothing found for').waitFor();
      expect(await asked.isVisible()).toBe(true);
    });
  });

  it('is looked for in titles and purposes where the browser refuses WebAssembly', async () => {
    // What a service worker asks for passes by a route.
    const context = await browser!.newContext({ serviceWorkers: 'block' });
    await context.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
    // A worker would have it still.
    await context.route('**/pagefind-worker.js', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${site.origin}/de/search/`);
    await page.getByRole('searchbox').fill('ziele');
    await page.locator('#search__results > li').first().waitFor();
    expect(await page.locator('#search__results > li > a').allInnerTexts()).toContain('Meine Ziele');
    expect(await page.locator('#search__count').innerText()).toContain('deshalb wurden nur Titel durchsucht');
    await context.close();
  });

  it('is looked for in twenty pages at a time, and a sheet that programs share is shown once, with the others', async () => {
    await visit(`${site.origin}/search/`, {}, async ({ page, requests }) => {
      const countFetched = () => requests.filter((address) => address.includes('/pagefind/fragment/')).length;
      await page.getByRole('searchbox').fill('sleep');
      const results = page.locator('#search__results > li');
      await results.first().waitFor();
      expect(countFetched()).toBeLessThanOrEqual(20);
      const addresses = await results
        .locator('> a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
      const sheets = addresses.flatMap((address) => /\/sheets\/([^/]+?)(?:--|\/)/.exec(address)?.[1] ?? []);
      expect(new Set(sheets).size).toBe(sheets.length);
      expect(await results.filter({ hasText: 'Also in:' }).count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Show more' }).click();
      await results.nth(addresses.length).waitFor();
    });
  });
});
