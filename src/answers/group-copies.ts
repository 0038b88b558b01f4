import { groupBy } from '../model/group-by.ts';
import type { Value, Values } from '../model/value.ts';
import { findOwnDay } from './find-day.ts';

/** What one file says of one sheet. */
export interface SheetReading {
  file: string;
  program?: string;
  /** `<worksheet>` or `<worksheet>--<occasion>`. */
  sheet: string;
  /** Whose it is, where that is known; sheets of two people are never put together. */
  person?: string;
  /** The day it was filled, with what else tells copies of a day apart: `2026-03-04` or `2026-03-04-2`. */
  copy?: string;
  answers: Values;
  /** Fields with several things in them, of which one may be the answer. */
  unsure?: Readonly<Record<string, readonly Value[]>>;
}

/** Something found, and the file it stands in. */
export interface FoundValue {
  file: string;
  value: Value;
}

/** One filled copy of a sheet, put together from the files that hold it. */
export interface SheetCopy {
  /** As in the readings; undefined where no file says when it was filled. */
  copy: string | undefined;
  files: string[];
  /** What the files agree on, or what only one of them says. */
  answers: ReadonlyMap<string, Value>;
  /** Fields to which the same copy has several answers, each with the first file that gives it. */
  contradictions: { name: string; found: FoundValue[] }[];
}

/** The copies of one sheet of one person, oldest first; those without a day come last. */
export interface SheetSeries {
  program: string | undefined;
  sheet: string;
  person: string | undefined;
  copies: SheetCopy[];
}

/**
 * Puts readings together: copies of different days are a series, however equal they are; only within one copy two answers
 * to one field contradict each other. Files that do not say when they were filled are taken for the same copy, since
 * nothing tells them apart. Series come in the order in which their first reading does.
 */
export function groupCopies(readings: readonly SheetReading[]): SheetSeries[] {
  const series = groupBy(readings, ({ program, sheet, person }) => JSON.stringify([program, sheet, person]));
  return [...series.values()].map((ofSheet): SheetSeries => {
    const { program, sheet, person } = ofSheet[0]!;
    const copies = [...groupBy(ofSheet, ({ copy }) => copy ?? '').values()].map(putTogether);
    return { program, sheet, person, copies: copies.sort((a, b) => compareCopies(a.copy, b.copy)) };
  });
}

/**
 * When a sheet was filled, where the file tells: what it says of its copy, else the day written on the sheet itself (a date
 * field `day` or `day_one`), else the day in the file's name, which the site puts there.
 */
export function findCopyName({ file, copy, answers }: SheetReading): string | undefined {
  return copy ?? findOwnDay(Object.entries(answers)) ?? findDayInName(file);
}

function findDayInName(file: string): string | undefined {
  const name = /(?:^|\D)(\d{4}-\d{2}-\d{2}(?:-\d{1,2})?)(?!\d)/.exec(file)?.[1];
  return name === undefined || Number.isNaN(Date.parse(name.slice(0, 10))) ? undefined : name;
}

function putTogether(readings: readonly SheetReading[]): SheetCopy {
  const found = new Map<string, FoundValue[]>();
  for (const { file, answers, unsure = {} } of readings) {
    const sure = Object.entries(answers).map(([name, value]) => [name, [value]] as const);
    for (const [name, values] of [...sure, ...Object.entries(unsure)]) {
      const known = found.get(name) ?? [];
      for (const value of values) if (!known.some((one) => meansTheSame(one.value, value))) known.push({ file, value });
      found.set(name, known);
    }
  }
  const [agreed, contradicting] = [new Map<string, Value>(), [] as SheetCopy['contradictions']];
  for (const [name, values] of found) {
    if (values.length > 1) contradicting.push({ name, found: values });
    else if (values[0]) agreed.set(name, values[0].value);
  }
  const files = [...new Set(readings.map(({ file }) => file))];
  return { copy: readings[0]!.copy, files, answers: agreed, contradictions: contradicting };
}

/** How a number or day was written is no difference where its meaning is sure. */
function meansTheSame(one: Value, other: Value): boolean {
  return one.kind === other.kind && JSON.stringify(meaningOf(one)) === JSON.stringify(meaningOf(other));
}

function meaningOf(value: Value): unknown {
  return value.value ?? ('written' in value ? { written: value.written } : undefined);
}

function compareCopies(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return IN_ORDER.compare(one, other);
}

const IN_ORDER = new Intl.Collator('en', { numeric: true });
