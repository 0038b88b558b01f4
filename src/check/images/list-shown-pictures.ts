import type { Sheet } from '../../model/node.ts';
import type { Composition } from '../../compose/composition.ts';
import { blocksOf } from '../../model/walk-tree.ts';
import type { Library } from '../../read/library.ts';

/** Paths below `content/images/` of all pictures that sheets, articles and the site show. */
export function listShownPictures(
  { site }: Library,
  { languages }: Composition,
  unused: ReadonlyMap<string, Sheet[]>,
): Set<string> {
  const sheets = languages.flatMap(({ programs, articles }) => [...programs.flatMap((one) => one.sheets), ...articles]);
  const all = [...sheets.map(({ complete }) => complete), ...[...unused.values()].flat()];
  const blocks = all.flatMap(({ body }) => blocksOf(body));
  const shown = blocks.flatMap((block) => ('src' in block ? [block.src] : []));
  return new Set([...shown, ...(site.value.logo === undefined ? [] : [site.value.logo])]);
}
