import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readAnswerFile, type ReadingAids } from '../../src/answers/export/read-answer-file.ts';
import type { AnswerRecord, SheetRecord } from '../../src/answers/table/answer-record.ts';
import { listCompared } from '../../src/answers/export/report-contradictions.ts';
import { fillPdf } from '../../src/answers/fill/fill-pdf.ts';
import { groupCopies } from '../../src/answers/group-copies.ts';
import { formatSavedFile, type SavedSheet } from '../../src/answers/saved/saved-file.ts';
import { formatSealedFile } from '../../src/answers/saved/sealed-file.ts';
import { createVault } from '../../src/answers/saved/vault.ts';
import { checkLibrary } from '../../src/check/check-library.ts';
import type { Manifest, ManifestField } from '../../src/model/manifest.ts';
import { optionWidgetName, parseSheetKey, sheetOf } from '../../src/model/field-name.ts';
import type { Value, Values } from '../../src/model/value.ts';
import { makeManifest } from '../../src/paper/fields/make-manifest.ts';
import { placeFields } from '../../src/paper/fields/placed-fields.ts';
import { createPdfMaker } from '../../src/paper/jobs/pdf-maker.ts';
import { makePaperSetting } from '../../src/paper/typeset/paper-setting.ts';
import { FILL_WORDS } from './fill-words.ts';
import { joinPdfs, type Renaming } from './join-pdfs.ts';

const root = path.join(import.meta.dirname, '../specimen');
const { library, composition } = await checkLibrary(root);
const maker = createPdfMaker();
const folder = await mkdtemp(path.join(tmpdir(), 'handrail-any-copies-'));
afterAll(() => rm(folder, { recursive: true }));

interface Form {
  bytes: Uint8Array;
  manifest: Manifest;
}

const KEYS = ['specimen', 'specimen-later--week-2', 'specimen-later--week-6'];
const [ENGLISH, GERMAN] = composition!.languages;

const forms: Form[] = [];
for (const [language, size, keys] of [
  [ENGLISH!, 'standard', KEYS],
  [ENGLISH!, 'large', KEYS.slice(0, 1)],
  [GERMAN!, 'standard', KEYS.slice(0, 1)],
] as const) {
  const setting = makePaperSetting(library!, language);
  const sheets = language.programs[0]!.sheets.flatMap(({ patient }) => patient ?? []);
  for (const key of keys) {
    const document = sheets.find((sheet) => sheet.key === key)!;
    const face = { edition: 'fillable', size, paper: 'a4' } as const;
    const { bytes, facts } = await maker.makePdf({ document, face, setting, root });
    forms.push({ bytes, manifest: makeManifest(document, placeFields(document, 'fillable'), facts) });
  }
}
const vault = await createVault('three apples');

/** One filled copy of one sheet by one person. */
interface Copy {
  form: number;
  person: number;
  day: string;
}

/** A file with the copies that were put into it. */
type Put = { copies: Copy[] } & (
  { as: 'pdf' | 'xfdf' | 'saved' | 'sealed' } | { as: 'joined'; renaming: Renaming; withLists: boolean }
);

/** What a person writes into a field on a day, if anything: the same on every sheet that shows it, another for everybody else. */
function valueOf(field: ManifestField, { person, day }: Copy): Value | undefined {
  const chance = hash(`${person} ${day} ${field.name}`);
  if (chance % 3 === 0) return undefined;
  const ids = field.options?.map(({ id }) => id) ?? [];
  const id = ids[chance % ids.length]!;
  const said = `P${person} ${day}`;
  switch (field.kind) {
    case 'text':
      return { kind: 'text', value: said };
    case 'number': {
      const value = Math.min(field.max ?? 99, (field.min ?? 0) + (chance % 5));
      return { kind: 'number', written: String(value), value };
    }
    case 'date':
      return { kind: 'date', written: day.split('-').reverse().join('/'), value: day };
    case 'choice':
      return { kind: 'choice', value: field.many ? [id] : id };
    case 'scale':
      return { kind: 'scale', value: /^-?\d+$/.test(id) ? Number(id) : id };
    case 'check':
      return { kind: 'check', value: true };
  }
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}

function valuesOf(copy: Copy): Values {
  const { fields } = forms[copy.form]!.manifest;
  const written = fields.flatMap((field) => {
    const value = valueOf(field, copy);
    return value ? [[field.name, value] as const] : [];
  });
  return Object.fromEntries(written);
}

const filled = new Map<string, Promise<Uint8Array>>();
function fill(copy: Copy): Promise<Uint8Array> {
  const key = JSON.stringify(copy);
  const made = filled.get(key) ?? fillPdf(forms[copy.form]!.bytes, valuesOf(copy), { words: FILL_WORDS }).then(whole);
  filled.set(key, made);
  return made;
}
function whole({ bytes, overflowing, unwritable }: Awaited<ReturnType<typeof fillPdf>>): Uint8Array {
  expect([overflowing, unwritable]).toEqual([[], []]);
  return bytes;
}

/** A saved file holds a sheet's own answers; those it shows again are on their own sheet. */
function saveSheet(copy: Copy): SavedSheet {
  const { key, version } = forms[copy.form]!.manifest;
  const answers = Object.fromEntries(Object.entries(valuesOf(copy)).filter(([name]) => sheetOf(name) === key));
  return { ...parseSheetKey(key)!, title: key, version, copy: copy.day, answers };
}

/** As a program saves what was written into a form, without the form: the names of the boxes, and what is in them. */
function makeXfdf(copy: Copy): string {
  const values = valuesOf(copy);
  const entries = forms[copy.form]!.manifest.fields.flatMap(({ name }): [name: string, text: string][] => {
    const value = values[name];
    if (!value) return [[name, '']];
    if (value.kind === 'check') return [[name, 'yes']];
    if ('written' in value) return [[name, value.written]];
    if (value.kind === 'text') return [[name, value.value]];
    return [value.value].flat().map((option) => [optionWidgetName(name, String(option)), String(option)]);
  });
  const fields = entries.map(([name, text]) => `<field name="${name}"><value>${text}</value></field>`);
  return `<xfdf xmlns="http://ns.adobe.com/xfdf/"><fields>${fields.join('')}</fields></xfdf>`;
}

async function makeFile(put: Put): Promise<Uint8Array | string> {
  if (put.as === 'xfdf') return makeXfdf(put.copies[0]!);
  if (put.as === 'saved' || put.as === 'sealed') {
    const saved_at = '2026-03-04T14:05:00Z';
    const { language } = forms[put.copies[0]!.form]!.manifest;
    const text = formatSavedFile({ program: 'specimen', language, saved_at, sheets: put.copies.map(saveSheet) });
    return put.as === 'saved' ? text : formatSealedFile(text, vault);
  }
  const withList = put.as === 'joined' && put.withLists;
  const parts = await Promise.all(put.copies.map(async (copy) => ({ bytes: await fill(copy), withList })));
  return put.as === 'joined' ? joinPdfs(parts, put.renaming) : parts[0]!.bytes;
}

/** As the site names its files: those of one person by sheet and day in a folder of theirs. */
function nameFile({ as, copies }: Put, index: number): string {
  const [{ form, person, day }] = copies as [Copy];
  if (as === 'joined') return `joined/${index}/all.pdf`;
  if (isSaved(as)) return `p${person}/answers-${index}.json`;
  return `p${person}/${index}-${forms[form]!.manifest.key}-${day}.${as}`;
}

function isSaved(as: Put['as']): boolean {
  return as === 'saved' || as === 'sealed';
}

/** Answers by sheet, those of a copy handed in empty as well. */
function bySheet(copy: Copy, values: Values): { sheet: string; values: Values }[] {
  const sheets = Map.groupBy(Object.entries(values), ([name]) => sheetOf(name));
  if (sheets.size === 0) sheets.set(forms[copy.form]!.manifest.key, []);
  return [...sheets].map(([sheet, entries]) => ({ sheet, values: Object.fromEntries(entries) }));
}

function readBack({ worksheet, occasion, answers, unclear }: SheetRecord): { sheet: string; values: Values } {
  expect(unclear).toEqual([]);
  const values = answers.map((answer) => [answer.name, withoutPlace(answer)]);
  return { sheet: occasion ? `${worksheet}--${occasion}` : worksheet, values: Object.fromEntries(values) as Values };
}
function withoutPlace(answer: object): object {
  return Object.fromEntries(Object.entries(answer).filter(([key]) => key !== 'name' && key !== 'from'));
}

/** Each part of the file is one copy, whole, in the order in which they were put there. */
function expectWhole(put: Put, record: AnswerRecord): void {
  const copies = put.copies.map((copy) =>
    isSaved(put.as)
      ? [{ sheet: forms[copy.form]!.manifest.key, values: saveSheet(copy).answers }]
      : bySheet(copy, valuesOf(copy)),
  );
  const parts = [
    ...Map.groupBy(record.sheets.entries(), ([index, { part }]) => part ?? `of-${isSaved(put.as) && index}`).values(),
  ];
  const order = (sheets: { sheet: string }[]) => sheets.toSorted((a, b) => (a.sheet < b.sheet ? -1 : 1));
  expect(parts.map((entries) => order(entries.map(([, sheet]) => readBack(sheet))))).toEqual(copies.map(order));
}

/**
 * Of other sheets than the first, whose list of fields was lost when they were joined, no answer is read: the file is refused,
 * or the first copy is read by itself and all that stands in the others is told as unknown.
 */
function expectTold(put: Put, record: AnswerRecord): void {
  if (record.outcome === 'mixed-copies') return expect([record.sheets, record.unclear]).toEqual([[], []]);
  const known = put.copies[0]!.form;
  // Copies of the first sheet that stand apart are all read; the list of fields was that of their sheet.
  const read = put.copies.filter(({ form }, index) => (record.outcome === 'copies' ? form === known : index === 0));
  expectWhole({ ...put, copies: read }, record);
  const others = put.copies.filter((copy) => !read.includes(copy));
  expect(record.unclear.map(({ reason }) => reason)).toEqual(
    others.flatMap((copy) => Object.keys(valuesOf(copy)).map(() => 'unknown-field')),
  );
}

const DAYS = ['2026-03-04', '2026-03-11', '2026-03-18'];
const PEOPLE = 3;
const anyCopy: fc.Arbitrary<Copy> = fc.record({
  form: fc.nat({ max: forms.length - 1 }),
  person: fc.nat({ max: PEOPLE - 1 }),
  day: fc.constantFrom(...DAYS),
});
const copiesOf = (maxLength: number, copy = anyCopy) =>
  fc.uniqueArray(copy, { minLength: 1, maxLength, selector: (one) => JSON.stringify(one) });
const ofOnePerson = fc.nat({ max: PEOPLE - 1 }).chain((person) =>
  copiesOf(
    4,
    anyCopy.map((copy) => ({ ...copy, person })),
  ),
);
const anyPut: fc.Arbitrary<Put> = fc.oneof(
  fc.record({ as: fc.constantFrom('pdf' as const, 'xfdf' as const), copies: copiesOf(1) }),
  fc.record({ as: fc.constantFrom('saved' as const, 'sealed' as const), copies: ofOnePerson }),
  fc.record({
    as: fc.constant('joined' as const),
    copies: copiesOf(3).filter(({ length }) => length > 1),
    renaming: fc.constantFrom<Renaming[]>('same-names', 'numbered', 'each-numbered', 'parent'),
    withLists: fc.constant(true),
  }),
  fc.record({
    as: fc.constant('joined' as const),
    copies: copiesOf(
      3,
      anyCopy.map((copy) => ({ ...copy, form: copy.form % KEYS.length })),
    ).filter(({ length }) => length > 1),
    renaming: fc.constantFrom<Renaming[]>('same-names', 'numbered', 'each-numbered', 'parent'),
    withLists: fc.constant(false),
  }),
);

/** A list of answers has no form, so that its fields are known by the list of the site alone. */
const aidsOf = ({ as, copies }: Put): ReadingAids => ({
  findPublished: async () => (as === 'xfdf' ? forms[copies[0]!.form]!.manifest : undefined),
  renames: {},
  passphrases: { known: new Set(['three apples']) },
});

test('any copies of any sheets of several people, in any files and order, are records of one copy each, with all its values', async () => {
  let run = 0;
  let [joined, told] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(anyPut, { minLength: 1, maxLength: 5 }), async (puts) => {
      const at = path.join(folder, String(run++));
      const records: AnswerRecord[] = [];
      for (const [index, put] of puts.entries()) {
        const file = path.join(at, nameFile(put, index));
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, await makeFile(put));
        const record = await readAnswerFile(file, aidsOf(put));
        records.push(record);
        if (put.as === 'joined') joined++;
        if (put.as === 'joined' && !put.withLists && new Set(put.copies.map(({ form }) => form)).size > 1) {
          told++;
          expectTold(put, record);
        } else expectWhole(put, record);
      }
      for (const { copies, person } of groupCopies(records.flatMap(listCompared)))
        for (const { copy, contradictions, answers } of copies) {
          expect(contradictions).toEqual([]);
          const own = /p(\d)"/.exec(person!)?.[1];
          const said = [...answers.values()].flatMap((value) => (value.kind === 'text' ? [value.value] : []));
          expect(new Set(said).size).toBeLessThanOrEqual(1);
          if (own !== undefined && said[0] !== undefined) expect(said[0]).toBe(`P${own} ${copy}`);
        }
    }),
    { numRuns: 10, seed: 11, endOnFailure: true },
  );
  // Both ways of joining were there.
  expect(told).toBeGreaterThan(0);
  expect(joined - told).toBeGreaterThan(0);
});
