import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { instrumentSchema, type Instrument } from '../read/schema/instrument.ts';
import type { Program } from '../read/schema/program.ts';
import {
  listBands,
  listChanges,
  listGasScores,
  listMissing,
  listPlateaus,
  listWeightedScores,
} from './score-tables.ts';

function read(id: string): Instrument {
  const file = join(import.meta.dirname, `../../content/instruments/${id}.yaml`);
  return instrumentSchema.parse(parse(readFileSync(file, 'utf8')));
}

function show(rows: readonly object[]): string[] {
  return rows.map((row) => Object.values(row).join(' | '));
}

test.each([
  ['phq-9', ['0–4 | minimal', '5–9 | mild', '10–14 | moderate', '15–19 | moderately severe', '20–27 | severe']],
  ['gad-7', ['0–4 | minimal', '5–9 | mild', '10–14 | moderate', '15–21 | severe']],
  ['phq-15', ['0–4 | minimal', '5–9 | low', '10–14 | medium', '15–30 | high']],
])('the bands of %s are the published ones', (id, bands) => {
  expect(show(listBands(read(id).scores[0]!, 'en'))).toEqual(bands);
});

test('missing answers are filled in as far as a published rule goes', () => {
  const rows = (id: string) => show(listMissing(read(id), read(id).scores[0]!));
  expect(rows('phq-9')).toEqual(['0 | 9', '1 | 9', '2 | 9', '3 | no score']);
  expect(rows('gad-7')).toEqual(['0 | 7', '1 | no score']);
  // The item on periods is left out of each row.
  expect(rows('phq-15')).toEqual(['0 | 14', '1 | no score']);
  expect(rows('peg')).toEqual(['0 | 1', '1 | no score']);
  expect(rows('nrs')).toEqual([]);
  expect(rows('hads')).toEqual([]);
});

test('a change counts from the published limit on', () => {
  const rows = (id: string) => show(listChanges(read(id).scores[0]!));
  expect(rows('phq-9')).toEqual(['7 | 2 | 12', '14 | 9 | 19', '20 | 15 | 25']);
  expect(rows('peg')).toEqual(['3 | 2 | 4', '5 | 4 | 6', '8 | 7 | 9']);
  expect(rows('nrs')).toEqual(['3 | 2 | 4', '5 | 3 | 7', '8 | 6 | 10']);
  expect(rows('psfs')).toEqual(['3 | 4.3 | 1.7', '5 | 6.3 | 3.7', '8 | 9.3 | 6.7']);
  expect(rows('phq-15')).toEqual([]);
});

test('attainment scores of one to six goals are those of the formula', () => {
  const { variants, rho } = read('gas').attainment!;
  const { levels } = variants[0]!;
  expect(listGasScores({ levels, rho }).map(({ level, scores }) => `${level}: ${scores.join(' ')}`)).toEqual([
    '-2: 30.0 25.2 22.6 21.0 19.8 19.0',
    '-1: 40.0 37.6 36.3 35.5 34.9 34.5',
    '0: 50.0 50.0 50.0 50.0 50.0 50.0',
    '1: 60.0 62.4 63.7 64.5 65.1 65.5',
    '2: 70.0 74.8 77.4 79.0 80.2 81.0',
  ]);
  expect(listWeightedScores({ levels, rho }).map(({ score }) => score)).toEqual(['50.0', '52.2', '52.7']);
});

test('a plateau is shown for each measure that says what change counts', () => {
  const measure = { title: 'Pain', from: 0, to: 10, meaningful_change: 2, plateau: { check_ins: 3 } };
  const program = { measures: [measure, { ...measure, meaningful_change: undefined }] } as unknown as Program;
  expect(show(listPlateaus(program))).toEqual(['Pain | 2 | 3 | 5, 6, 5: a plateau | 5, 6, 7: it moves']);
});
