import { browser } from './in-browser.ts';
import type { PageText } from './read-page.ts';

/**
 * One page of each kind and structure, in the order they came. The structure of a page is the set of its elements, each with
 * its classes, role, type and ARIA attributes, within its parent: words and numbers of rows and steps do not change it.
 * `kindOf` tells which pages may stand for one another.
 */
export async function chooseByStructure(
  pages: readonly PageText[],
  kindOf: (page: PageText) => string,
): Promise<PageText[]> {
  const blank = await browser!.newPage();
  const chosen = new Map<string, PageText>();
  for (const page of pages) {
    const key = `${kindOf(page)}\n${await blank.evaluate(readStructure, page.html)}`;
    if (!chosen.has(key)) chosen.set(key, page);
  }
  await blank.close();
  return [...chosen.values()];
}

/** Runs in the browser, which has a parser of HTML. */
function readStructure(html: string): string {
  const nameOf = (element: Element | null): string => {
    if (!element) return '';
    const marks = [...element.attributes]
      .filter(({ name }) => /^(?:class|role|type|hidden|lang|aria-.*|data-.*)$/.test(name))
      .map(({ name, value }) => (/^(?:class|role|type)$/.test(name) ? `${name}=${value}` : name));
    return [element.localName, ...marks.sort()].join(' ');
  };
  const elements = new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*:not(svg *)');
  return [...new Set([...elements].map((element) => `${nameOf(element.parentElement)} > ${nameOf(element)}`))]
    .sort()
    .join('\n');
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
