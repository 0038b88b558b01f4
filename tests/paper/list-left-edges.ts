import type { Size } from '../../src/model/face.ts';
import { findZones } from './page-zones.ts';
import type { LaidOutPage } from './read-laid-out-pages.ts';

/** Where lines begin on a page, in whole mm from the inner edge of the content; of words beside each other the first counts. */
export function listLeftEdges(page: LaidOutPage, size: Size): number[] {
  const inner = findZones(page, size).content.left;
  const starts: { baseline: number; x: number }[] = [];
  for (const { baseline, left: x, mcid, text } of page.texts) {
    if (mcid === undefined || text.trim() === '') continue;
    const line = starts.find((one) => Math.abs(one.baseline - baseline) < 1);
    if (line) line.x = Math.min(line.x, x);
    else starts.push({ baseline, x });
  }
  return starts.map(({ x }) => Math.round(((x - inner) * 25.4) / 72));
}
