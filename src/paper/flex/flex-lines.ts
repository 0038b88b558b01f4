import type { LineLimits, PageRun } from '../paper-document.ts';
import type { MeasuredPage } from './measure-pages.ts';

/** Rounding and hairlines, in pt: a page is never filled to the very end. */
const SAFETY = 2;
/** Less is not seen. */
const LEAST_GAIN = 0.3;
/** How much of what is free on a page can be used by what moves up: blocks are not parted. */
const USABLE = 0.7;

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
): boolean {
  if (own.length < 2) return false;
  const saved = (page: MeasuredPage): number => countLines(page, linesOf) * (pitch - least);
  const last = own.at(-1)!;
  const left = last.top - last.lowest - saved(last);
  const free = own.slice(0, -1).map((page) => saved(page) + USABLE * freeOf(page));
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
