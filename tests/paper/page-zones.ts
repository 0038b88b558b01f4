import type { Size } from '../../src/model/face.ts';
import type { Box, LaidOutPage } from './read-laid-out-pages.ts';

const MM = 72 / 25.4;

/** Printers lose what lies nearer to the edge. */
const UNPRINTABLE = 5 * MM;
/** The side with the holes, which is the upper one of a page turned on its side. */
const BINDING = 22 * MM;
const THUMB = 24 * MM;
const TOP = 20 * MM;
const BOTTOM: Record<Size, number> = { standard: 26 * MM, large: 50 * MM };

/** Where on a page something may stand. */
export interface PageZones {
  content: Box;
  footer: Box;
  rail: Box;
}

/** The zones of a page, as look.md and the print dimensions ask for. */
export function findZones({ width, height }: LaidOutPage, size: Size): PageZones {
  const top = width > height ? BINDING : TOP;
  const content = { left: BINDING, bottom: BOTTOM[size], right: width - THUMB, top: height - top };
  return {
    content,
    footer: { left: BINDING, bottom: UNPRINTABLE, right: content.right, top: content.bottom },
    rail: { left: content.right, bottom: UNPRINTABLE, right: width - UNPRINTABLE, top: height - UNPRINTABLE },
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
