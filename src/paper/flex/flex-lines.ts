import type { Size } from '../../model/face.ts';
import type { LineLimits, PageRun } from '../paper-document.ts';
import type { Fit } from '../typeset/typeset.ts';
import type { MeasuredPage } from './measure-pages.ts';

/** Rounding and hairlines, in pt: a page is never filled to the very end. */
const SAFETY = 2;
/** Less is not seen. */
const LEAST_GAIN = 0.3;
/** How much of what is free on the last page but one can be used by what moves up: blocks are not parted. */
const USABLE = 0.7;
/** The same of pages before it, each of which may end where an author wants it. */
const USABLE_BEFORE = 0.35;
/** The share of what stands on a page that is saved where all stands closer; in an article alone its lines are longer, too. */
export const SNUG = { usual: 0.14, article: 0.24 };
/** The share of what stands on pages that is added, at most, where all stands further apart. */
const AIRY = 0.14;
/** Below this share a last page is nearly empty. */
export const LEAST_FILL = 0.6;
/** In large print, of which there is so much, a page less is worth more. */
const LEAST_FILL_LARGE = 0.8;

/**
 * How sheets lose a last page that is nearly empty: all lines of such a sheet, and all that stands below each other in it, move
 * together. Undefined where none can, or has such a page.
 *
 * @param linesOf lines of the rooms with more than one, by name
 * @param snug the share of a page that is saved
 * @param size of a sheet that stands alone; a book is large in any case
 */
export function loseLastPages(
  pages: readonly MeasuredPage[],
  runs: readonly PageRun[],
  linesOf: ReadonlyMap<string, number>,
  limits: LineLimits,
  { snug = SNUG.usual, size = 'standard' }: { snug?: number; size?: Size } = {},
): Pick<Fit, 'pitches' | 'snug'> | undefined {
  const losing = runs.filter(({ from, to }) => {
    const own = pages.slice(from, to);
    return fillOf(own.at(-1)!) < leastFill(size) && canLoseLast(own, linesOf, limits, snug);
  });
  if (losing.length === 0) return undefined;
  const rooms = losing.flatMap(({ from, to }) => pages.slice(from, to)).flatMap((page) => page.rooms);
  const names = rooms.map(({ name }) => name).filter((name) => linesOf.has(name));
  return {
    pitches: Object.fromEntries(names.map((name) => [name, limits.least])),
    snug: losing.map(({ key }) => key),
  };
}

/** Below this share a last page is lost where it can be. */
export function leastFill(size: Size): number {
  return size === 'large' ? LEAST_FILL_LARGE : LEAST_FILL;
}

/**
 * How sheets that keep a last page hardly half full fill it better: all that stands below each other in them stands further
 * apart, and so do the lines on that page.
 */
export function spreadSheets(
  pages: readonly MeasuredPage[],
  runs: readonly PageRun[],
  linesOf: ReadonlyMap<string, number>,
  limits: LineLimits,
): Pick<Fit, 'pitches' | 'airy'> {
  const poor = runs.filter(({ from, to }) => {
    const fills = pages.slice(from, to).map(fillOf);
    const last = fills.at(-1)!;
    const total = fills.reduce((sum, fill) => sum + fill, 0);
    return fills.length > 1 && last < LEAST_FILL && last + AIRY * total < 1;
  });
  const lastPages = poor.map(({ key, to }) => ({ key, from: to - 1, to }));
  return { pitches: flexLines(pages, lastPages, linesOf, limits), airy: poor.map(({ key }) => key) };
}

/** The share of a page that is filled. */
export function fillOf({ top, bottom, lowest }: MeasuredPage): number {
  return (top - lowest) / (top - bottom);
}

/**
 * The distance of the writing lines of each room, by its name: free space of a page goes to the lines on it. Where closer lines
 * save a sheet its last page, all its lines move together instead. Rooms that are not named keep theirs.
 *
 * @param linesOf lines of the rooms with more than one, by name
 */
export function flexLines(
  pages: readonly MeasuredPage[],
  runs: readonly PageRun[],
  linesOf: ReadonlyMap<string, number>,
  limits: LineLimits,
): Record<string, number> {
  const pitches: Record<string, number> = {};
  const setAll = (some: readonly MeasuredPage[], pitch: number): void => {
    for (const { name } of some.flatMap(({ rooms }) => rooms))
      if (linesOf.has(name)) pitches[name] = Math.floor(pitch * 20) / 20;
  };
  for (const { from, to } of runs) {
    const own = pages.slice(from, to);
    if (canLoseLast(own, linesOf, limits)) setAll(own, limits.least);
    else {
      for (const page of own) {
        const lines = countLines(page, linesOf);
        const gain = Math.min(limits.most - limits.pitch, (freeOf(page) - SAFETY) / lines);
        if (lines > 0 && gain > LEAST_GAIN) setAll([page], limits.pitch + gain);
      }
    }
  }
  return pitches;
}

/** Whether what stands on the last page fits on those before it once all lines are as close as they may be. */
function canLoseLast(
  own: readonly MeasuredPage[],
  linesOf: ReadonlyMap<string, number>,
  { pitch, least }: LineLimits,
  snug = 0,
): boolean {
  if (own.length < 2) return false;
  const saved = (page: MeasuredPage): number =>
    countLines(page, linesOf) * (pitch - least) + snug * (page.top - page.lowest);
  const last = own.at(-1)!;
  const left = last.top - last.lowest - saved(last);
  const free = own
    .slice(0, -1)
    .map((page, at) => saved(page) + (at === own.length - 2 ? USABLE : USABLE_BEFORE) * freeOf(page));
  return left <= free.reduce((sum, one) => sum + one, 0);
}

function freeOf({ lowest, bottom }: MeasuredPage): number {
  return lowest - bottom;
}

/** Lines below each other: of rooms side by side those of the one with most. */
function countLines({ rooms }: MeasuredPage, linesOf: ReadonlyMap<string, number>): number {
  const rows: { bottom: number; top: number; lines: number }[] = [];
  for (const { name, bottom, top } of rooms) {
    const lines = linesOf.get(name);
    if (lines === undefined) continue;
    const row = rows.find((one) => one.bottom < top && bottom < one.top);
    if (row) Object.assign(row, { lines: Math.max(row.lines, lines), bottom: Math.min(row.bottom, bottom) });
    else rows.push({ bottom, top, lines });
  }
  return rows.reduce((sum, { lines }) => sum + lines, 0);
}
