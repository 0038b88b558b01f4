import { sheetOf } from '../../model/field-name.ts';
import type { Track } from '../../progress/line.ts';
import { listWeeks } from '../../progress/week-means.ts';
import type { WeeksWords } from './weeks-page.ts';

/** A table to be read; the first cell of each row is its header. */
export interface TrackTable {
  heads: string[];
  rows: string[][];
}

/** How a page says days, numbers and the titles of sheets. */
export interface Sayings {
  day(day: string): string;
  number(value: number): string;
  sheet(key: string): string;
}

type TableWords = Pick<WeeksWords, 'day' | 'week' | 'values' | 'mean' | 'answer' | 'sheet'>;

/** All answers of a line: one a day, or, where a week has several, its answers with their mean. */
export function tabulateTrack({ line, points }: Track, say: Sayings, words: TableWords): TrackTable {
  const sayValue = (value: number) => line.levels?.[value]?.label ?? say.number(value);
  if (line.topic === 'confidence') {
    const rows = points.map(({ day, value, field }) => [say.day(day), sayValue(value), say.sheet(sheetOf(field))]);
    return { heads: [words.day, words.answer, words.sheet], rows };
  }
  const weeks = listWeeks(points);
  if (line.levels !== undefined || weeks.length === points.length)
    return { heads: [words.day, words.answer], rows: points.map(({ day, value }) => [say.day(day), sayValue(value)]) };
  return {
    heads: [words.week, words.values, words.mean],
    rows: weeks.map(({ monday, points: ofWeek, mean }) => [
      say.day(monday),
      ofWeek.map(({ value }) => say.number(value)).join(SEPARATOR),
      say.number(mean),
    ]),
  };
}

/** Lines that stand beside each other: a row for each day, a column for each line. */
export function tabulateBeside(tracks: readonly Track[], say: Sayings, words: TableWords): TrackTable {
  const days = [...new Set(tracks.flatMap(({ points }) => points.map(({ day }) => day)))].sort();
  const valuesOn = (day: string, { points }: Track) =>
    points.flatMap((point) => (point.day === day ? say.number(point.value) : [])).join(SEPARATOR);
  return {
    heads: [words.day, ...tracks.map(({ line }) => line.label)],
    rows: days.map((day) => [say.day(day), ...tracks.map((track) => valuesOn(day, track))]),
  };
}

/** Not a comma, which some languages write before decimals. */
const SEPARATOR = ' · ';
