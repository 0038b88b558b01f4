import fs from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = await fs.readFile(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Findings of axe as "rule: element", of all rules or of those named. Needs a context with `bypassCSP`. */
export async function findByAxe(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  return results.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`));
}

/** The rules of axe whose findings depend on colours. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** The rules of axe whose findings depend on how wide the window is. */
export const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable', 'meta-viewport', 'region', 'bypass'];

/** By how many pixels the page is wider than the window, and by what. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .map((element) => {
        const { left, right } = element.getBoundingClientRect();
        // From right to left a page grows at its left.
        return { element, over: document.documentElement.dir === 'rtl' ? -left : right - width };
      })
      .filter(({ over }) => over > 1)
      .map(({ element, over }) => `${element.tagName} ${element.className} ${Math.round(over)}`);
  });
}

/** Visible targets smaller than 24 by 24 px that are no words in a line of text (WCAG 2.2, 2.5.8). */
export async function findSmallControls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('input, textarea, summary, .button, .choice, .scale-step, .tick')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.height < 47.5 || box.width < 47.5)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)} ${box.width} × ${box.height}`),
  );
}

/** What of a page, with all that can be opened, does not fit a window of 320 px, and what is too small to be touched there. */
export async function findMisfits(page: Page): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  await page.setViewportSize({ width: 320, height: 640 });
  return [...(await findOverflow(page)), ...(await findSmallControls(page))];
}

/** What one reaches by pressing Tab until the page is left, each with the width of its focus ring in px. */
export async function walkByTab(page: Page): Promise<{ key: string; ring: number }[]> {
  const stops: { key: string; ring: number }[] = [];
  for (let pressed = 0; pressed < 2000; pressed += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const ringed = element.closest('.choice') ?? element;
      return { key: describe(element), ring: Number.parseFloat(getComputedStyle(ringed).outlineWidth) };
      function describe(one: Element): string {
        return one.id || one.getAttribute('href') || one.outerHTML.slice(0, 80);
      }
    });
    if (!stop) return stops;
    stops.push(stop);
  }
  return stops;
}

/** What Tab must reach, in the order of the page; of radio buttons with one name only the first. */
export async function listTabStops(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groups = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>('a[href], summary, button, input, textarea')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        if (groups.has(element.name)) return false;
        groups.add(element.name);
        return true;
      })
      .map((element) => element.id || element.getAttribute('href') || element.outerHTML.slice(0, 80));
  });
}

/**
 * What is wrong with the element that has the focus: no thick ring, not in the window, or below something else.
 * @returns its name and what is wrong, or nothing
 */
export async function findFocusFault(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const name = `${element.tagName} ${element.id || element.textContent.trim().slice(0, 40)}`;
    const label = element.closest('label');
    const ringed = [element, label].some(
      (one) =>
        one && getComputedStyle(one).outlineStyle !== 'none' && parseFloat(getComputedStyle(one).outlineWidth) >= 2,
    );
    if (!ringed) return `${name}: no ring`;
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + Math.min(box.height / 2, 40)];
    if (box.width < 2 || box.height < 2) return `${name}: not to be seen`;
    if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) return `${name}: outside the window`;
    const top = document.elementFromPoint(x, y);
    const isOnTop = top && (element.contains(top) || top.contains(element) || label?.contains(top));
    return isOnTop ? undefined : `${name}: below ${top?.outerHTML.slice(0, 60)}`;
  });
}

/** Controls of a sheet that lie on each other or on words that are not their own, once all of it is shown. */
export async function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('#sheet__body :is(input, textarea, button)')]
      // The bar lies over what is read, and the focus is kept clear of it.
      .filter((control) => control.checkVisibility() && !control.closest('.sheet-bar'))
      .map((control) => ({ control, own: control.closest('label') ?? control, box: control.getBoundingClientRect() }));
    const walker = document.createTreeWalker(document.getElementById('sheet__body')!, NodeFilter.SHOW_TEXT);
    const things = controls.map(({ control, box }) => ({ node: control as Node, box, says: control.id }));
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement!;
      // What only screen readers hear lies wherever it is.
      if (!node.textContent!.trim() || holder.closest('.unseen, .sheet-bar') || !holder.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) things.push({ node, box, says: node.textContent!.trim().slice(0, 30) });
    }
    return controls.flatMap(({ control, own, box }) =>
      things
        .filter(({ node }) => node !== control && !own.contains(node))
        .filter(({ box: other }) => overlap(box.left, box.right, other.left, other.right) > 3)
        .filter(({ box: other }) => overlap(box.top, box.bottom, other.top, other.bottom) > 3)
        .map(({ says }) => `${control.id} on “${says}”`),
    );
    function overlap(start: number, end: number, otherStart: number, otherEnd: number): number {
      return Math.min(end, otherEnd) - Math.max(start, otherStart);
    }
  });
}
