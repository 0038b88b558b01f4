import { listPaperJobs } from '../paper/jobs/paper-jobs.ts';
import { fieldsPath, sheetPagePath } from '../model/address.ts';
import type { Composition } from '../compose/composition.ts';
import type { SiteData } from '../web/site-data.ts';
import type { Shard } from './build-options.ts';

/**
 * The documents of a shard, by `fieldsPath`, which is one document's own: all of the site are dealt out in turn, so each
 * shard has some of the long ones. The same content gives the same parts on every machine.
 */
export function dealDocuments(composition: Composition, shard: Shard): Set<string> {
  const documents = new Set(composition.languages.flatMap(listPaperJobs).map(({ document }) => fieldsPath(document)));
  return new Set(dealOut([...documents], shard));
}

/** The paths of the pages of a shard: those that offer its documents, and of the other pages each a part. */
export function dealPages({ composition, site, pages }: SiteData, shard: Shard): Set<string> {
  const sheets = composition.languages.flatMap(({ programs, articles }) =>
    [...programs.flatMap((program) => program.sheets), ...articles].flatMap(({ patient }) => patient ?? []),
  );
  const documents = dealDocuments(composition, shard);
  const ofSheets = sheets.map((sheet) => ({
    path: sheetPagePath(sheet, site.default_language),
    isOurs: documents.has(fieldsPath(sheet)),
  }));
  const known = new Set(ofSheets.map(({ path }) => path));
  const others = pages.map(({ path }) => path).filter((path) => !known.has(path));
  return new Set([...ofSheets.flatMap(({ path, isOurs }) => (isOurs ? path : [])), ...dealOut(others, shard)]);
}

function dealOut<T>(all: readonly T[], { index, count }: Shard): T[] {
  return all.filter((_one, place) => place % count === index - 1);
}
