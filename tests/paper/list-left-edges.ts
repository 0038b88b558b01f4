import type { Size } from '../../src/model/face.ts';
import { groupLines } from './group-lines.ts';
import { findZones } from './page-zones.ts';
import type { LaidOutPage } from './read-laid-out-pages.ts';

/** Where lines begin on a page, in whole mm from the inner edge of the content; of words beside each other the first counts. */
export function listLeftEdges(page: LaidOutPage, size: Size): number[] {
  const inner = findZones(page, size).content.left;
  const starts = groupLines(page).map((line) => Math.min(...line.map(({ left }) => left)));
  return starts.map((x) => Math.round(((x - inner) * 25.4) / 72));
}
