import fs from 'node:fs/promises';
import path from 'node:path';
import type { BuiltSite } from './built-site.ts';

/** What a test needs to know of a page's HTML, which the build always writes with double quotes. */
export interface PageText {
  /** Path below the origin. */
  address: string;
  /** Path of its file in the folder of the site. */
  file: string;
  html: string;
  /** Values of `href` and `src`, entities resolved. */
  links: string[];
  ids: Set<string>;
}

async function readPage(site: BuiltSite, address: string): Promise<PageText> {
  const below = address.slice(site.base.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  const html = await fs.readFile(path.join(site.folder, file), 'utf8');
  return {
    address,
    file,
    html,
    links: attributes(html, 'href|src').map((value) => value.replaceAll('&amp;', '&').replaceAll('&#38;', '&')),
    ids: new Set(attributes(html, 'id')),
  };
}

export function readPages(site: BuiltSite): Promise<PageText[]> {
  return Promise.all(site.pages.map((address) => readPage(site, address)));
}

function attributes(html: string, names: string): string[] {
  return [...html.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, 'g'))].map((match) => match[1]!);
}

/** Links of pages that lead to no file or no anchor of the site, as "page → link". */
export async function findBrokenLinks(site: BuiltSite, pages: readonly PageText[]): Promise<string[]> {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const broken: string[] = [];
  for (const page of pages) {
    for (const link of page.links) {
      const target = new URL(link, `http://site${page.address}`);
      if (target.host !== 'site' || !target.protocol.startsWith('http')) continue;
      const found = byAddress.get(target.pathname);
      const anchor = decodeURIComponent(target.hash.slice(1));
      const there = found ? anchor === '' || found.ids.has(anchor) : await fileExists(site, target.pathname);
      if (!there) broken.push(`${page.address} → ${link}`);
    }
  }
  return broken;
}

async function fileExists(site: BuiltSite, pathname: string): Promise<boolean> {
  if (!pathname.startsWith(site.base)) return false;
  const stat = await fs
    .stat(path.join(site.folder, decodeURIComponent(pathname.slice(site.base.length))))
    .catch(() => undefined);
  return stat?.isFile() ?? false;
}
