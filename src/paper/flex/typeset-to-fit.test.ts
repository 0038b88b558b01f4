import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composeLibrary } from '../../compose/compose-library.ts';
import type { Face } from '../../model/face.ts';
import type { Block, Sheet } from '../../model/node.ts';
import { readLibrary } from '../../read/read-library.ts';
import { placeFields } from '../fields/placed-fields.ts';
import { nodeCompression } from '../jobs/node-compression.ts';
import { makePaperSetting } from '../typeset/paper-setting.ts';
import { readPaperResources } from '../typeset/read-paper-resources.ts';
import { createTypesetter } from '../typeset/typeset.ts';
import { LEAST_FILL } from './flex-lines.ts';
import { measurePages } from './measure-pages.ts';
import { typesetToFit } from './typeset-to-fit.ts';

const SPECIMEN = join(import.meta.dirname, '../../../tests/specimen');
const typesetter = createTypesetter(readPaperResources(SPECIMEN));
const face: Face = { edition: 'print', size: 'standard', paper: 'a4' };
const MM = 72 / 25.4;

const { library } = await readLibrary(SPECIMEN);
const [english] = composeLibrary(library!).composition.languages;
const setting = makePaperSetting(library!, english!);
const specimen = english!.programs[0]!.sheets[0]!.clinician;

const room = (id: number, lines: number): Block => ({
  type: 'field',
  field: {
    ...{ kind: 'text', name: `sheet__f${id}`, label: `Question ${id}`, accessibleName: `Question ${id}` },
    ...{ owner: 'patient', lines },
  },
});
const sheetOf = (lines: number[]): Sheet => ({
  ...specimen,
  ...{ key: 'sheet', id: 'sheet', title: 'A sheet', body: lines.map((count, id) => room(id, count)) },
});

function fit(sheet: Sheet): { pitches: number[]; pages: number; first: number; free: number[]; last: number } {
  const fields = placeFields(sheet, 'print');
  const first = typesetter.typeset(sheet, face, setting);
  const { typeset, fill } = typesetToFit(sheet, face, setting, fields, { typesetter, compression: nodeCompression });
  const pages = measurePages(typeset.bytes, typeset.layout.margins, nodeCompression);
  // A box begins 1.4 mm below its label, from where its first line is measured.
  const pitches = pages.flatMap(({ rooms }) =>
    rooms.map(({ name, bottom, top }) => {
      const lines = fields.find(({ field }) => field.name === name)!.field;
      return (top - bottom + 1.4 * MM) / ('lines' in lines ? lines.lines : 1) / MM;
    }),
  );
  const free = pages.map(({ lowest, bottom }) => (lowest - bottom) / MM);
  return { pitches, pages: typeset.pages, first: first.pages, free, last: fill![0]!.last };
}

test('writing lines take up what is free on their page', () => {
  const { pitches, pages, first, free, last } = fit(sheetOf([5, 5, 5]));
  expect([pages, first]).toEqual([1, 1]);
  for (const pitch of pitches) expect(pitch).toBeCloseTo(9.5, 1);
  expect(last).toBeCloseTo(1 - free[0]! / 262, 2);
});

test('no page is filled beyond its end, and none is added', () => {
  for (const lines of [6, 7, 8, 9, 10, 11, 12]) {
    const { pitches, pages, first, free } = fit(sheetOf([lines, lines, lines, lines]));
    expect(pages).toBeLessThanOrEqual(first);
    expect(Math.min(...free)).toBeGreaterThan(0);
    expect(Math.min(...pitches)).toBeGreaterThan(7.45);
    expect(Math.max(...pitches)).toBeLessThan(9.55);
  }
});

test('lines move together where that saves the last page', () => {
  const sheets = [16, 17, 18, 19, 20].map((count) => fit(sheetOf([count, 2])));
  const sheet = sheets.find(({ pages, first }) => pages < first);
  expect(sheet).toMatchObject({ pages: 1, first: 2 });
  for (const pitch of sheet!.pitches) expect(pitch).toBeCloseTo(7.5, 1);
});

test('a sheet that ends on a page nearly empty is drawn closer where that saves the page, in both editions', () => {
  // Rooms of one line have no lines that could move.
  const sheet = sheetOf(Array.from({ length: 13 }, () => 1));
  for (const edition of ['print', 'fillable'] as const) {
    const own = { ...face, edition };
    const tools = { typesetter, compression: nodeCompression };
    const { typeset } = typesetToFit(sheet, own, setting, placeFields(sheet, edition), tools);
    expect([typesetter.typeset(sheet, own, setting).pages, typeset.pages]).toEqual([2, 1]);
  }
});

test('a sheet that ends on half a page and cannot lose it is drawn further apart, in both editions', () => {
  const sheet = sheetOf(Array.from({ length: 20 }, () => 1));
  for (const edition of ['print', 'fillable'] as const) {
    const own = { ...face, edition };
    const tools = { typesetter, compression: nodeCompression };
    const first = typesetter.typeset(sheet, own, setting);
    const { typeset } = typesetToFit(sheet, own, setting, placeFields(sheet, edition), tools);
    expect(typeset.pages).toBe(first.pages);
    expect(first.layout.end).toBeLessThan(LEAST_FILL);
    expect(typeset.layout.end).toBeGreaterThan(LEAST_FILL);
  }
});

test('is the same bytes again', () => {
  const fields = placeFields(specimen, 'print');
  const make = (): Uint8Array =>
    typesetToFit(specimen, face, setting, fields, { typesetter, compression: nodeCompression }).typeset.bytes;
  expect(Buffer.compare(make(), make())).toBe(0);
});
