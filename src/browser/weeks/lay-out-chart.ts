import { countDays } from '../../progress/days.ts';
import { listWeeks } from '../../progress/week-means.ts';
import type { Line, Point } from '../../progress/line.ts';

/** Where the signs of a chart lie, in its own units from the upper left corner. */
export interface ChartLayout {
  /** Lowest and highest number of the chart. */
  low: number;
  high: number;
  /** A ring for each answer. */
  rings: Spot[];
  /** A square for the mean of each week; empty where no week has several answers. */
  squares: Spot[];
  /** What the line joins. */
  joined: Spot[];
}

type Spot = readonly [x: number, y: number];

/** Leaves room for a sign at each edge. */
export const CHART = { width: 320, height: 96, edge: 8 } as const;

/** A range of more numbers would flatten what is in it. */
const WIDEST_RANGE = 20;

/**
 * @param points at least one, oldest first
 * @param span first and last day of the chart
 */
export function layOutChart(
  line: Line,
  points: readonly Point[],
  [first, last]: readonly [string, string],
): ChartLayout {
  const { low, high } = findRange(line, points);
  const days = Math.max(1, countDays(first, last));
  const inner = { width: CHART.width - 2 * CHART.edge, height: CHART.height - 2 * CHART.edge };
  const place = (day: number, value: number): Spot => [
    round(CHART.edge + (day / days) * inner.width),
    round(CHART.edge + ((high - value) / (high - low)) * inner.height),
  ];
  const rings = points.map(({ day, value }) => place(countDays(first, day), value));
  const weeks = listWeeks(points);
  const hasMeans = line.levels === undefined && weeks.length < points.length;
  const squares = hasMeans
    ? weeks.map((week) => {
        const days = week.points.map(({ day }) => countDays(first, day));
        return place(days.reduce((sum, day) => sum + day, 0) / days.length, week.mean);
      })
    : [];
  return { low, high, rings, squares, joined: hasMeans ? squares : rings };
}

/** From what may be answered, or, where that is a wide range or none, from 0 to what was. */
function findRange({ from, to, levels }: Line, points: readonly Point[]): { low: number; high: number } {
  if (levels !== undefined) return { low: 0, high: levels.length - 1 };
  const values = points.map(({ value }) => value);
  const low = Math.min(...values, from ?? 0);
  if (from !== undefined && to !== undefined && to - from <= WIDEST_RANGE)
    return { low, high: Math.max(...values, to) };
  return { low, high: Math.max(...values, low + 1) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
