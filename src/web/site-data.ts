import type { PdfFacts } from '../paper/paper-document.ts';
import type { Library } from '../read/library.ts';
import type { Site } from '../read/schema/site.ts';
import type { Composition } from '../compose/composition.ts';
import { outlineAnswers, type AnswerOutline } from './answer-outline.ts';
import { listAuthorPages, type AuthorPage } from './author-pages.ts';
import { listOwnPages, type OwnPage } from './own-pages.ts';
import { listPages, type SitePage } from './page-list.ts';

/** Which site is made. */
export interface SiteOrder {
  /** Absolute path of the folder that holds `content/` and `templates/`. */
  root: string;
  /** Overrides `base` of site.yaml, for a site served under another path. */
  base?: string;
}

/** What pages say of a file that is offered. */
export interface FileFacts {
  pages: number;
  kilobytes: number;
}

/** All that the pages show. */
export interface SiteData {
  site: Site;
  /** The path the site is served under; begins and ends with `/`. */
  base: string;
  library: Library;
  composition: Composition;
  /** What pages say of each PDF, by path below the site; empty as long as none was made. */
  facts: ReadonlyMap<string, FileFacts>;
  /** What scripts are told of the sheets of a language, by its tag. */
  outlines: Record<string, AnswerOutline>;
  /** Every own page in every language, and every page of the site, worked out once for all that link to them. */
  ownPages: OwnPage[];
  pages: SitePage[];
}

/** All that the pages show, from what was read, composed and made. */
export function makeSiteData(
  library: Library,
  composition: Composition,
  facts: readonly PdfFacts[],
  authorPages: readonly AuthorPage[] = listAuthorPages(library),
): SiteData {
  const { value } = library.site;
  const ownPages = listOwnPages(library);
  const instruments = [...library.instruments.values()].map((instrument) => instrument.value);
  return {
    site: value,
    base: value.base,
    library,
    composition,
    facts: new Map(facts.map(({ path, pages, bytes }) => [path, { pages, kilobytes: Math.ceil(bytes / 1024) }])),
    outlines: Object.fromEntries(
      composition.languages.map((one) => [one.language.tag, outlineAnswers(one, instruments)]),
    ),
    ownPages,
    pages: listPages(composition.languages, value.default_language, ownPages, authorPages),
  };
}
