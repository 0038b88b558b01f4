import { fieldName, parseFieldName, type FieldNameParts } from '../model/field-name.ts';
import type { Value } from '../model/value.ts';
import { addDays, weekdayOf } from './days.ts';
import { lineId, type Line, type Track } from './line.ts';

/** A filled copy of a sheet. */
export interface DatedCopy {
  /** ISO day on which it was begun. */
  day: string;
  /** By whole field name. */
  answers: ReadonlyMap<string, Value>;
}

/**
 * Puts each answer that is a number, or one of ordered words, on its line and its day. Lines come in their order, those that
 * readers name in the order of their first row; a line without answers is left out.
 */
export function placeAnswers(lines: readonly Line[], copies: readonly DatedCopy[]): Track[] {
  const byId = new Map(lines.flatMap((line) => line.ids.map((id) => [id, line] as const)));
  const tracks = new Map<Line, Map<string, Track>>();
  for (const copy of copies) {
    for (const [name, value] of copy.answers) {
      const parts = parseFieldName(name);
      const line = parts && (byId.get(lineId(parts, false)) ?? byId.get(lineId(parts, true)));
      const number = line && numberOf(value, line);
      if (number === undefined || parts === undefined) continue;
      const called = nameOf(line!, parts, copy);
      const ofLine = tracks.get(line!) ?? new Map<string, Track>();
      const track = ofLine.get(called.toLowerCase()) ?? startTrack(line!, called);
      track.points.push({ day: dayOf(line!, parts, copy), value: number, field: name });
      tracks.set(line!, ofLine.set(called.toLowerCase(), track));
    }
  }
  return lines.flatMap((line) => [...(tracks.get(line)?.values() ?? [])].map((track) => inOrder(track, copies)));
}

function startTrack(line: Line, called: string): Track {
  return { line, ...(called !== '' && { name: called }), points: [] };
}

function inOrder(track: Track, copies: readonly DatedCopy[]): Track {
  const title = track.line.titledBy && findLatest(copies, track.line.titledBy);
  const points = track.points.sort((a, b) => compare(a.day, b.day) || IN_ORDER.compare(a.field, b.field));
  return { ...track, ...(title && { name: title }), points };
}

/** The words last written in a field. */
function findLatest(copies: readonly DatedCopy[], name: string): string | undefined {
  const written = copies.filter(({ answers }) => textIn(answers, name) !== '');
  const latest = written.sort((a, b) => compare(a.day, b.day)).at(-1);
  return latest && textIn(latest.answers, name);
}

function numberOf(value: Value, { levels }: Line): number | undefined {
  if (levels !== undefined) {
    const level = levels.findIndex(({ id }) => value.kind === 'choice' && id === value.value);
    return level < 0 ? undefined : level;
  }
  return (value.kind === 'number' || value.kind === 'scale') && typeof value.value === 'number'
    ? value.value
    : undefined;
}

function nameOf({ namedBy }: Line, parts: FieldNameParts, { answers }: DatedCopy): string {
  return namedBy === undefined ? '' : textIn(answers, fieldName({ ...parts, column: namedBy }));
}

function textIn(answers: ReadonlyMap<string, Value>, name: string): string {
  const value = answers.get(name);
  return value?.kind === 'text' ? value.value.trim() : '';
}

function dayOf(line: Line, parts: FieldNameParts, { day, answers }: DatedCopy): string {
  const { over, dayColumn, firstDay } = line;
  if (dayColumn !== undefined) return dateIn(answers, fieldName({ ...parts, column: dayColumn })) ?? day;
  if (over === 'weekdays') return addDays(day, (rowsBefore(line, parts) - weekdayOf(day) + 7) % 7);
  if (over !== 'days' && over !== 'weeks') return day;
  const first = firstDay === undefined ? undefined : dateIn(answers, nameOfField(parts, firstDay));
  return addDays(first ?? day, rowsBefore(line, parts) * (over === 'weeks' ? 7 : 1));
}

function rowsBefore({ rows = [] }: Line, { row }: FieldNameParts): number {
  return typeof row === 'number' ? row - 1 : Math.max(0, rows.indexOf(row ?? ''));
}

function nameOfField({ worksheet, occasion }: FieldNameParts, field: string): string {
  return fieldName({ worksheet, field, ...(occasion !== undefined && { occasion }) });
}

function dateIn(answers: ReadonlyMap<string, Value>, name: string): string | undefined {
  const value = answers.get(name);
  return value?.kind === 'date' ? value.value : undefined;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const IN_ORDER = new Intl.Collator('en', { numeric: true });
