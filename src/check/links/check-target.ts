import { FIXED_PAGES, LINK_FORMS, parseLink, SCORES_PAGE } from '../../model/authored-link.ts';
import { HELP_KINDS, isHelpKind } from '../../model/help-kind.ts';
import type { Place } from '../../model/node.ts';
import { adviseNearest, findNearest } from '../../problem/nearest.ts';
import { errorAt } from '../../problem/problem-at.ts';
import type { Problem } from '../../problem/problem.ts';
import { quoteList } from '../../problem/quote.ts';
import type { Library } from '../../read/library.ts';
import { parseSheetReference } from '../../read/sheet-reference.ts';

/** A link of a sheet, an article or a page has one of the forms, and what it names is there. */
export function checkTarget(href: string, place: Place, library: Library): Problem[] {
  const link = parseLink(href);
  // Which headings there are, only a sheet knows.
  if (!link || link.scheme === 'heading') {
    const meant = guessMeant(href, library);
    const advice =
      meant === undefined ? `A link is written as ${quoteList(Object.keys(LINK_FORMS), 'or')}.` : `Write "${meant}".`;
    return [errorAt(place, 'unknown-link', `The link "${href}" leads nowhere.`, advice)];
  }
  const { scheme, name } = link;
  if (scheme === 'https' || scheme === 'mailto' || scheme === 'tel') return [];
  if (scheme === 'safety' && (name === '' || isHelpKind(name))) return [];
  const id = scheme === 'sheet' ? parseSheetReference(name).worksheet : name;
  const { names, folder, what }: Targets = targetsOf(library)[scheme];
  if (names.includes(id) || library.unread.has(`${folder}/${id}.mdx`)) return [];
  const elsewhere = findExact(name, library);
  const leads = `The link "${href}" leads to ${what} that does not exist.`;
  if (elsewhere) return [errorAt(place, 'unknown-link', leads, `Write "${elsewhere}".`)];
  const all = names.map((known) => `${scheme}:${known}`);
  const listed = scheme === 'page' ? all.filter((one) => library.pages.has(one.slice('page:'.length))) : all;
  const advice = findNearest(href, all) === undefined ? adviseNearest(href, listed) : adviseNearest(href, all);
  return [errorAt(place, 'unknown-link', leads, advice)];
}

interface Targets {
  names: readonly string[];
  folder: string;
  what: string;
}

function targetsOf({
  worksheets,
  articles,
  pages,
  programs,
}: Library): Record<'sheet' | 'sheets' | 'article' | 'part' | 'page' | 'safety', Targets> {
  const phases = [...programs.values()].flatMap(({ source }) => source.value.phases.map(({ id }) => id));
  const sheets = { names: [...worksheets.keys()], folder: 'templates', what: 'a sheet' };
  return {
    sheet: sheets,
    sheets,
    part: { names: [...new Set(phases)], folder: '', what: 'a part of a program' },
    article: { names: [...articles.keys()], folder: 'content/articles', what: 'an article' },
    page: { names: [...pages.keys(), ...FIXED_PAGES, SCORES_PAGE], folder: 'content/pages', what: 'a page' },
    safety: { names: [...HELP_KINDS], folder: '', what: 'a kind of help' },
  };
}

/** The link to what bears this name, of whatever kind. */
function findExact(name: string, library: Library): string | undefined {
  const targets = targetsOf(library);
  const scheme = (['sheet', 'article', 'page'] as const).find((one) => targets[one].names.includes(name));
  return scheme && `${scheme}:${name}`;
}

/** The link an author may have meant by an address, a name alone, or a form that is nearly right. */
function guessMeant(href: string, library: Library): string | undefined {
  if (/^http:\/\//i.test(href)) return href.replace(/^http/i, 'https');
  if (/^www\./i.test(href)) return `https://${href}`;
  if (/^[^\s:/@]+@[^\s:/]+\.[a-z]+$/i.test(href)) return `mailto:${href}`;
  const targets = targetsOf(library);
  const all = (['sheet', 'article', 'page'] as const).flatMap((scheme) =>
    targets[scheme].names.map((name) => ({ name, link: `${scheme}:${name}` })),
  );
  // `/de/articles/why-rest/`, `../my-goals.html`, `sheet/my-goals`, `why-rest`
  const name = href
    .replace(/[?#].*$/, '')
    .replace(/\.(html?|mdx?)$/, '')
    .replace(/\/+$/, '')
    .split(/[/:]/)
    .at(-1)!;
  const exact = all.find((one) => one.name === name || one.name.endsWith(`/${name}`));
  const nearest = findNearest(
    name,
    all.map((one) => one.name),
  );
  return (
    (exact ?? all.find((one) => one.name === nearest))?.link ??
    findNearest(
      href,
      all.map(({ link }) => link),
    )
  );
}
