import type { SheetCopy, SheetSeries } from '../../answers/group-copies.ts';
import type { Value } from '../../model/value.ts';
import type { ManifestField } from '../../model/manifest.ts';
import { sayCopy, type CopyWords } from './say-copy.ts';
import { sayAnswer, sayOption } from './say-answer.ts';
import type { Fields } from './find-published.ts';

export interface SeriesWords extends CopyWords {
  question: string;
  day_unknown: string;
  yes: string;
  not_asked: string;
}

/** A number stays one, so that a spreadsheet can reckon with it. */
export type Cell = string | number;

/** A series to be read: a row for each question, a column for each copy. */
export interface SeriesTable {
  /** The first heads the questions, the others say when a copy was filled. */
  heads: string[];
  rows: { question: string; answers: string[] }[];
}

/** The questions in the order of the sheet, each copy's answers in its words; several where a copy contradicts itself. */
export function tabulateSeries(
  { copies }: SheetSeries,
  fields: Fields,
  { locale, diaryDays }: { locale: string; diaryDays: number | undefined },
  words: SeriesWords,
): SeriesTable {
  const say = (value: Value, field: ManifestField | undefined) => sayAnswer(value, field, words);
  return {
    heads: [
      words.question,
      ...copies.map(({ copy, answers }) =>
        copy === undefined ? words.day_unknown : sayCopy({ copy, answers }, diaryDays, locale, words),
      ),
    ],
    rows: listQuestions(copies, fields).map((name) => {
      const field = fields.get(name);
      const answers = copies.map((copy) =>
        valuesOf(copy, name)
          .map((value) => say(value, field))
          .join(' / '),
      );
      return { question: field?.accessible_name ?? name, answers };
    }),
  };
}

/** The same for a spreadsheet: a row for each copy, with its ISO day and its files, below a row of heads. */
export function listSeriesCells(
  { copies }: SheetSeries,
  fields: Fields,
  words: SeriesWords & { day: string; files: string },
): Cell[][] {
  const names = listQuestions(copies, fields);
  const heads = names.map((name) => fields.get(name)?.accessible_name ?? name);
  const rows = copies.map((copy): Cell[] => [
    copy.copy ?? '',
    copy.files.join('; '),
    ...names.map((name) => toCell(valuesOf(copy, name), fields.get(name), words)),
  ]);
  return [[words.day, words.files, ...heads], ...rows];
}

function listQuestions(copies: readonly SheetCopy[], fields: Fields): string[] {
  const answered = new Set(
    copies.flatMap(({ answers, contradictions }) => [...answers.keys(), ...contradictions.map(({ name }) => name)]),
  );
  const known = [...fields.keys()].filter((name) => answered.has(name));
  return [...new Set([...known, ...answered])];
}

function valuesOf({ answers, contradictions }: SheetCopy, name: string): Value[] {
  const agreed = answers.get(name);
  if (agreed) return [agreed];
  return contradictions.find((one) => one.name === name)?.found.map(({ value }) => value) ?? [];
}

function toCell(values: readonly Value[], field: ManifestField | undefined, words: { yes: string }): Cell {
  const cells = values.map((value): Cell => {
    if (value.kind === 'check') return words.yes;
    if ('written' in value) return value.value ?? value.written;
    if (value.kind === 'scale' && typeof value.value === 'number') return value.value;
    return [value.value]
      .flat()
      .map((option) => sayOption(String(option), field))
      .join('; ');
  });
  return cells.length === 1 ? cells[0]! : cells.join(' / ');
}
