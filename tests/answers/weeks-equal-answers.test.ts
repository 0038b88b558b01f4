import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { formatCopies } from '../../src/browser/take/saved-copies.ts';
import type { KeptCopy } from '../../src/browser/keep/kept-copy.ts';
import { CHART, layOutChart } from '../../src/browser/weeks/lay-out-chart.ts';
import { tabulateTrack } from '../../src/browser/weeks/tabulate-tracks.ts';
import { findDay } from '../../src/answers/find-day.ts';
import { fieldsOf } from '../../src/model/fields-of.ts';
import { parseFieldName } from '../../src/model/field-name.ts';
import type { Field } from '../../src/model/node.ts';
import type { Value } from '../../src/model/value.ts';
import { lineId } from '../../src/progress/line.ts';
import { placeAnswers } from '../../src/progress/place-answers.ts';
import { listLines } from '../../src/web/list-lines.ts';
import { readSpecimen, readSpecimenSheets } from '../support/specimen-library.ts';

const { programs, instruments } = await readSpecimen();
const { measures } = programs.get('specimen')!.source.value;
const sheets = await readSpecimenSheets();
const lines = listLines([...sheets.values()], {
  ...{ measures, levels: [], confidence: 'Confidence', onOccasion: '{sheet}: {occasion}' },
  instruments: [...instruments.values()].map(({ value }) => value),
});
const items = [...instruments.values()].flatMap(({ value }) => value.items.map((item) => `${value.id}_${item.id}`));

const folder = await mkdtemp(path.join(tmpdir(), 'handrail-weeks-'));
afterAll(() => rm(folder, { recursive: true }));

/** What a person may answer with a number, a word, or something that is no number. */
function valuesOf(field: Field): fc.Arbitrary<Value> | undefined {
  if (field.kind === 'number') {
    const { min = 0, max = 500 } = field;
    const number = fc.oneof(
      fc.integer({ min, max }),
      fc.integer({ min: min * 10, max: max * 10 }).map((ten) => ten / 10),
    );
    const clear = number.map((value): Value => ({ kind: 'number', written: String(value), value }));
    return fc.oneof({ weight: 9, arbitrary: clear }, fc.constant<Value>({ kind: 'number', written: 'a few' }));
  }
  if (field.kind !== 'scale') return undefined;
  const step = fc.integer({ min: field.from, max: field.to }).map((value): Value => ({ kind: 'scale', value }));
  const [word] = field.words;
  return word ? fc.oneof({ weight: 9, arbitrary: step }, fc.constant<Value>({ kind: 'scale', value: word.id })) : step;
}

const DAYS = ['2026-02-27', '2026-03-02', '2026-03-02-2', '2026-03-09', '2026-12-31'];

/** Some copies on one device, each with some of its questions answered. */
const devices = fc.array(
  fc.record({ sheet: fc.constantFrom(...sheets.keys()), copy: fc.constantFrom(...DAYS) }).chain(({ sheet, copy }) => {
    const asked = fieldsOf(sheets.get(sheet)!.body).flatMap((field) => {
      const values = valuesOf(field);
      return values ? [[field.name, fc.option(values, { nil: undefined, freq: 2 })] as const] : [];
    });
    return fc.record(Object.fromEntries(asked)).map((answers): KeptCopy => {
      const given = Object.entries(answers).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
      const about = { program: 'specimen', sheet, copy, title: sheet, version: '1.0.0', language: 'en' };
      return { id: `${sheet} ${copy}`, changed: '2027-01-01', ...about, answers: Object.fromEntries(given) };
    });
  }),
  { minLength: 1, maxLength: 6 },
);

interface Answer {
  name: string;
  value: unknown;
}

const say = { day: (day: string) => day, number: String, sheet: (key: string) => key };
const WORDS = { day: 'day', week: 'week', values: 'values', mean: 'mean', answer: 'answer', sheet: 'sheet' };

test('the numbers in the tables of lines, and in their charts, are those that the command reads in the same files', async () => {
  const all = fc.sample(devices, { numRuns: 40, seed: 16 });
  for (const [index, copies] of all.entries())
    await writeFile(path.join(folder, `${index}.json`), formatCopies('specimen', 'en', copies, '2027-01-01T00:00:00Z'));
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/answers.ts', folder], {
    maxBuffer: 1 << 28,
  }).catch((run: { stdout: string }) => run);
  const records = JSON.parse(stdout) as { file: string; sheets: { answers: Answer[] }[] }[];
  expect(records).toHaveLength(all.length);
  for (const [index, copies] of all.entries()) {
    const { sheets: read } = records.find(({ file }) => path.basename(file) === `${index}.json`)!;
    const numbers = read
      .flatMap(({ answers }) => answers)
      .filter(({ name, value }) => typeof value === 'number' && !items.includes(parseFieldName(name)!.field));
    const dated = copies.map(({ copy, answers }) => {
      const entries = Object.entries(answers);
      return { day: findDay(entries, copy), answers: new Map(entries) };
    });
    const tracks = placeAnswers(lines, dated);
    for (const track of tracks) {
      const asked = numbers.filter(({ name }) => {
        const parts = parseFieldName(name)!;
        return [lineId(parts, false), lineId(parts, true)].some((id) => track.line.ids.includes(id));
      });
      const expected = sort(asked.map(({ value }) => value as number));
      const table = tabulateTrack(track, say, WORDS);
      const shown = table.rows.flatMap(([, values]) => values!.split(' · ').map(Number));
      expect(sort(shown)).toEqual(expected);

      const span = [track.points[0]!.day, track.points.at(-1)!.day] as const;
      const { rings, low, high } = layOutChart(track.line, track.points, span);
      const heightOf = (y: number) => (CHART.height - CHART.edge - y) / (CHART.height - 2 * CHART.edge);
      const drawn = sort(rings.map(([, y]) => low + heightOf(y) * (high - low)));
      const most = (high - low) / 1000 + 1e-9;
      for (const [at, value] of drawn.entries()) expect(Math.abs(value - expected[at]!)).toBeLessThanOrEqual(most);
    }
    const placed = tracks.flatMap(({ points }) => points.map(({ field }) => field));
    expect(placed.sort()).toEqual(numbers.map(({ name }) => name).sort());
  }
});

function sort(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}
