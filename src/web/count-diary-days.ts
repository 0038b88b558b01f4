import type { Sheet } from '../model/node.ts';
import { blocksOf } from '../model/walk-tree.ts';

/** A few days in a row are no week to begin again. */
const SHORTEST_DIARY = 7;

/** How many days a diary has; undefined for a sheet that is none. */
export function countDiaryDays({ body }: Sheet): number | undefined {
  const days = blocksOf(body).flatMap((block) =>
    block.type === 'grid' && (block.over === 'days' || block.over === 'weekdays' || block.firstDay !== undefined)
      ? block.rows.map(({ id }) => id)
      : [],
  );
  const count = new Set(days).size;
  return count >= SHORTEST_DIARY ? count : undefined;
}
