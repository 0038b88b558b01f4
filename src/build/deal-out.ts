import { listPaperJobs } from '../paper/jobs/paper-jobs.ts';
import type { PaperDocument } from '../paper/paper-document.ts';
import { sheetPagePath } from '../model/address.ts';
import type { Composition } from '../compose/composition.ts';
import type { SiteData } from '../web/site-data.ts';
import type { Shard } from './build-options.ts';

/**
 * The documents of a shard: all of the site are dealt out in turn, so each shard has some of the long ones.
 * The same content gives the same parts on every machine.
 */
export function dealDocuments(composition: Composition, { index, count }: Shard): Set<PaperDocument> {
  const documents = new Set(composition.languages.flatMap(listPaperJobs).map(({ document }) => document));
  return new Set([...documents].filter((_document, place) => place % count === index - 1));
}

/** The paths of the pages of a shard: those of its documents, and of the other pages each a part, dealt out in turn. */
export function dealPages({ composition, site, pages }: SiteData, shard: Shard): Set<string> {
  const pathOf = (document: PaperDocument): string[] =>
    document.kind === 'workbook' ? [] : [sheetPagePath(document, site.default_language)];
  const all = composition.languages.flatMap(listPaperJobs).flatMap(({ document }) => pathOf(document));
  const ofDocuments = new Set(all);
  const others = pages.map(({ path }) => path).filter((path) => !ofDocuments.has(path));
  return new Set([
    ...[...dealDocuments(composition, shard)].flatMap(pathOf),
    ...others.filter((_path, place) => place % shard.count === shard.index - 1),
  ]);
}
