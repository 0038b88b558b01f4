import type { Sheet } from '../../model/node.ts';
import type { Composition } from '../../compose/composition.ts';
import { blocksOf } from '../../model/walk-tree.ts';
import { listPicturesOfPages } from '../links/check-own-pages.ts';
import type { Library } from '../../read/library.ts';

/** Paths below `content/images/` of all pictures that sheets, articles and the site show. */
export function listShownPictures(
  library: Library,
  { languages }: Composition,
  unused: ReadonlyMap<string, Sheet[]>,
): Set<string> {
  const sheets = languages.flatMap(({ programs, articles }) => [...programs.flatMap((one) => one.sheets), ...articles]);
  const all = [...sheets.map(({ complete }) => complete), ...[...unused.values()].flat()];
  const blocks = all.flatMap(({ body }) => blocksOf(body));
  const shown = blocks.flatMap((block) => ('src' in block ? [block.src] : []));
  const { logo } = library.site.value;
  return new Set([...shown, ...listPicturesOfPages(library), ...(logo === undefined ? [] : [logo])]);
}
