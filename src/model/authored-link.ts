/** Pages that each language has, whatever is written there. */
export const FIXED_PAGES = [
  'library',
  'articles',
  'glossary',
  'safety',
  'downloads',
  'my-answers',
  'my-weeks',
  'my-summary',
  'read-answers',
  'search',
  'settings',
  'offline',
] as const;

/** The tables of scores, which stand in the default language only. */
export const SCORES_PAGE = 'clinicians/scores';

/** What each form of a link leads to, as authors are told; the README lists the same. */
export const LINK_FORMS = {
  'sheet:<id>': 'a sheet, with @<occasion> where a program uses it more than once',
  'sheets:<id>': 'all occasions of a sheet',
  'article:<id>': 'an article',
  'part:<id>': 'a part of the program: a phase',
  '#<heading>': 'a heading of the same sheet, in small letters with hyphens: #what-i-know',
  'page:<id>': `a page of content/pages, or ${FIXED_PAGES.join(', ')}`,
  'safety:': 'where to turn, or safety:<kind of help>',
  'https://…': 'another site',
  'mailto:…': 'an address of e-mail',
  'tel:…': 'a number to dial',
} as const;

const OWN = ['sheet', 'sheets', 'article', 'part', 'page', 'safety'] as const;

/** A link of our own, or one that leads away from the site. */
export type AuthoredLink =
  { scheme: (typeof OWN)[number] | 'heading'; name: string } | { scheme: 'https' | 'mailto' | 'tel'; name: string };

/** What a link in a sheet, an article or a page says; undefined if it has none of the forms. */
export function parseLink(href: string): AuthoredLink | undefined {
  if (/^#\S/.test(href)) return { scheme: 'heading', name: href.slice(1) };
  const [, scheme, name] = /^([a-z]+):(.*)$/s.exec(href) ?? [];
  if (scheme === undefined || name === undefined) return undefined;
  const own = OWN.find((known) => known === scheme);
  if (own) return { scheme: own, name };
  if (scheme === 'https' && /^\/\/\S/.test(name)) return { scheme, name };
  return (scheme === 'mailto' || scheme === 'tel') && /^\S/.test(name) ? { scheme, name } : undefined;
}

/** Whether a link leads to something of the site itself, whose address its authors do not write. */
export function leadsToOwn(href: string): boolean {
  return OWN.some((scheme) => scheme === parseLink(href)?.scheme);
}

export function isFixedPage(id: string): boolean {
  return FIXED_PAGES.some((page) => page === id);
}
