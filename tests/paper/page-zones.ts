import type { Size } from '../../src/model/face.ts';
import type { Box, LaidOutPage } from './read-laid-out-pages.ts';

const MM = 72 / 25.4;

/** Printers lose what lies nearer to the edge. */
const UNPRINTABLE = 5 * MM;
/** The inner side has the holes, the outer the tabs; they change places on the back of a leaf (look.md, Paper). */
const INSIDE = 22 * MM;
const OUTSIDE = 17 * MM;
const TOP = 14 * MM;
const BOTTOM: Record<Size, number> = { standard: 21 * MM, large: 28 * MM };

/** Where on a page something may stand. */
export interface PageZones {
  content: Box;
  footer: Box;
  tabs: Box;
}

/** The zones of a page printed on both sides, as look.md and the print dimensions ask for. */
export function findZones({ number, width, height }: LaidOutPage, size: Size): PageZones {
  const bottom = BOTTOM[size];
  // A page turned on its side has the holes at its upper edge.
  if (width > height) {
    const content = { left: OUTSIDE, bottom, right: width - OUTSIDE, top: height - INSIDE };
    return { content, footer: { ...content, bottom: UNPRINTABLE, top: bottom }, tabs: content };
  }
  const [left, right] = number % 2 === 1 ? [INSIDE, width - OUTSIDE] : [OUTSIDE, width - INSIDE];
  const content = { left, bottom, right, top: height - TOP };
  const [from, to] = number % 2 === 1 ? [right, width - UNPRINTABLE] : [UNPRINTABLE, left];
  return {
    content,
    footer: { left, bottom: UNPRINTABLE, right, top: bottom },
    tabs: { left: from, bottom: UNPRINTABLE, right: to, top: height - UNPRINTABLE },
  };
}

/** How far a box reaches out of another, in pt; not above 0 if it lies within. */
export function reachesOut(box: Box, zone: Box): number {
  return Math.max(zone.left - box.left, zone.bottom - box.bottom, box.right - zone.right, box.top - zone.top);
}

/** How deep two boxes lie in one another, in pt; not above 0 if they do not. */
export function overlapOf(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  return Math.min(across, down);
}
