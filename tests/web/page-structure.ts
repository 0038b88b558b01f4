import { browser } from './in-browser.ts';
import type { PageText } from './read-page.ts';

/**
 * Few pages that show together, for each kind, every element the pages of that kind have, with its classes, role, type and
 * ARIA attributes, within its parent: words and numbers of rows and steps do not change it. In the order they came.
 * `kindOf` tells which pages may stand for one another.
 */
export async function chooseByStructure(
  pages: readonly PageText[],
  kindOf: (page: PageText) => string,
): Promise<PageText[]> {
  const blank = await browser!.newPage();
  const kinds = new Map<string, Map<PageText, Set<string>>>();
  for (const page of pages) {
    const kind = kinds.get(kindOf(page)) ?? new Map<PageText, Set<string>>();
    kinds.set(kindOf(page), kind.set(page, new Set(await blank.evaluate(readStructure, page.html))));
  }
  await blank.close();
  const chosen = new Set([...kinds.values()].flatMap(coverStructures));
  return pages.filter((page) => chosen.has(page));
}

/** Again and again the page that shows most of what no chosen one shows; the first of several. */
function coverStructures(structures: Map<PageText, Set<string>>): PageText[] {
  const missing = new Set([...structures.values()].flatMap((structure) => [...structure]));
  const chosen: PageText[] = [];
  while (missing.size > 0) {
    const shown = [...structures].map(([page, structure]) => ({ page, new: structure.intersection(missing) }));
    const best = shown.reduce((most, one) => (one.new.size > most.new.size ? one : most));
    for (const element of best.new) missing.delete(element);
    chosen.push(best.page);
  }
  return chosen;
}

/** Runs in the browser, which has a parser of HTML. */
function readStructure(html: string): string[] {
  const nameOf = (element: Element | null): string => {
    if (!element) return '';
    const marks = [...element.attributes]
      .filter(({ name }) => /^(?:class|role|type|hidden|lang|aria-.*|data-.*)$/.test(name))
      .map(({ name, value }) => (/^(?:class|role|type)$/.test(name) ? `${name}=${value}` : name));
    return [element.localName, ...marks.sort()].join(' ');
  };
  const elements = new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*:not(svg *)');
  return [...elements].map((element) => `${nameOf(element.parentElement)} > ${nameOf(element)}`);
}

/**
 * The kind of a page, in any language: "programs/sheets/*". What stands in a folder is of one kind, sheets for
 * example: two of them with the same elements within the same elements are the same page with other words.
 */
export function kindOf({ address, html }: PageText, base: string): string {
  const lang = /<html lang="([^"]+)"/.exec(html)![1]!.toLowerCase();
  return withoutProgram(address.slice(base.length))
    .replace(new RegExp(`^${lang}/`), '')
    .replace(/(?<=\/)[^/]+\/$/, '*');
}

/** The path of a page without the program it belongs to. */
export function withoutProgram(address: string): string {
  return address.replace(/programs\/[^/]+\//, 'programs/');
}
