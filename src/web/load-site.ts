import path from 'node:path';
import { checkLibrary } from '../check/check-library.ts';
import { formatReport } from '../problem/report.ts';
import { PROJECT } from '../read/project.ts';
import { AUTHOR_PAGES } from './author-pages.ts';
import { makeSiteData, type SiteData, type SiteOrder } from './site-data.ts';
import { watchData } from './watch-data.ts';

// A build loads this file once, also for its pages (see run-in-node.ts), and opens its site. In `astro dev` the pages
// have a copy of their own, made anew when code changes, so what was ordered stands in the code.
let order: SiteOrder = typeof SITE_ORDER === 'undefined' ? { root: PROJECT } : SITE_ORDER;
let data: Promise<SiteData> | undefined;
/** What the page that is being made has read, while someone wants to know; undefined once it read what cannot be noted. */
let reading: { seen: Set<string> | undefined } | undefined;

/** Names the site of this process before its pages are asked for. A build gives what it has read and made as well. */
export function openSite(site: SiteOrder, read?: SiteData): void {
  order = site;
  data = read && Promise.resolve(read);
}

/** The folder that holds `content/` and `templates/`. */
export function siteRoot(): string {
  return order.root;
}

/**
 * Reads, composes and checks the content, once until `forgetSite` is called.
 * @throws when the content has errors: the report of all of them, with the place of the first for the overlay of `astro dev`
 */
export function loadSite(): Promise<SiteData> {
  if (reading) reading.seen = undefined;
  return (data ??= readSite(order));
}

/**
 * The site for the page that is being made. What the page reads of it is noted while `noteReading` asks for it;
 * what it reads of `loadSite` is not.
 */
export async function loadSiteForPage(): Promise<SiteData> {
  const read = await (data ??= readSite(order));
  return reading?.seen ? watchData(read, reading.seen) : read;
}

/**
 * Makes one page and says which parts of the site's data it has read (see `watchData`); undefined if it read more
 * than can be noted. One page at a time.
 */
export async function noteReading<T>(makePage: () => Promise<T>): Promise<{ made: T; seen: Set<string> | undefined }> {
  if (reading) throw new Error('Two pages are made at once, so nobody can tell which of them reads what.');
  const own = { seen: new Set<string>() as Set<string> | undefined };
  reading = own;
  try {
    return { made: await makePage(), seen: own.seen };
  } finally {
    reading = undefined;
  }
}

/** Makes the next `loadSite` read the content again. */
export function forgetSite(): void {
  data = undefined;
}

async function readSite({ root, base }: SiteOrder): Promise<SiteData> {
  const { library, composition, problems } = await checkLibrary(root, base);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors[0] || !library || !composition) throw new ContentError(formatReport(problems, root), root, errors[0]);
  return makeSiteData(library, composition, [], AUTHOR_PAGES);
}

/** `loc` and `hint` are what the overlay of `astro dev` shows beside the message. */
class ContentError extends Error {
  override name = 'ContentError';
  loc?: { file: string; line: number; column: number };
  hint?: string;

  constructor(report: string, root: string, first?: { file: string; line: number; column: number; advice: string }) {
    super(report);
    if (!first) return;
    this.loc = { file: path.join(root, first.file), line: first.line, column: first.column };
    this.hint = first.advice;
  }
}
