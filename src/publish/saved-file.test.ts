import { Ajv } from 'ajv';
import fc from 'fast-check';
import fs from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseSavedFile } from '../answers/saved/parse-saved-file.ts';
import { formatSavedFile } from '../answers/saved/saved-file.ts';
import type { Values } from '../model/value.ts';
import { savedFileSchema } from './saved-file.ts';

const SHEET = { worksheet: 'a', title: 'A', version: '1.0', copy: '2026-03-04', answers: {} };

test('the published JSON Schema of a saved file is the one the code has', async () => {
  const json = `${JSON.stringify(z.toJSONSchema(savedFileSchema, { target: 'draft-7' }), undefined, 2)}\n`;
  await expect(json).toMatchFileSnapshot('./saved-file.schema.json');
});

test('a file that is saved holds to the schema', async () => {
  const schema = JSON.parse(await fs.readFile('src/publish/saved-file.schema.json', 'utf8')) as object;
  const validate = new Ajv({ strict: false, formats: { date: true, 'date-time': true } }).compile(schema);
  const answers: Values = {
    a__b: { kind: 'text', value: 'x' },
    a__c: { kind: 'number', written: '7' },
    a__d: { kind: 'choice', value: ['x', 'y'] },
    a__e: { kind: 'scale', value: 7 },
    a__f: { kind: 'date', written: '3/5', value: '2026-05-03' },
    a__g: { kind: 'check', value: true },
  };
  const text = formatSavedFile({
    program: 'demo',
    language: 'en',
    saved_at: '2026-03-04T14:05:00Z',
    sheets: [{ ...SHEET, occasion: 'week-2', answers }],
  });
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
});

const odd = fc.constantFrom<unknown>(
  null,
  true,
  false,
  7,
  'x',
  'X y',
  '',
  [],
  ['x'],
  {},
  '2026-03-04',
  '2026-02-29',
  '2028-02-29',
  '2026-03-04-2',
  '2026-03-04T14:05:00Z',
  '2026-03-04T14:05+01:00',
  '2026-03-04 14:05',
  undefined,
  'text',
  'number',
  'date',
  'choice',
  'scale',
  'check',
);
const anyValue = fc.record({ kind: odd, value: odd, written: odd, more: odd }, { requiredKeys: [] });
const anySheet = fc.record(
  {
    worksheet: fc.oneof({ weight: 9, arbitrary: fc.constant('a') }, odd),
    occasion: odd,
    title: fc.oneof({ weight: 9, arbitrary: fc.constant('A') }, odd),
    version: fc.oneof({ weight: 9, arbitrary: fc.constant('1.0') }, odd),
    copy: fc.oneof({ weight: 3, arbitrary: fc.constant('2026-03-04') }, odd),
    answers: fc.dictionary(fc.constantFrom('a__b', 'a--c__d__r1__e', 'a', 'A__b', '__proto__x', ''), anyValue, {
      maxKeys: 2,
    }),
  },
  { requiredKeys: ['worksheet', 'title', 'version', 'copy', 'answers'] },
);
const anyFile = fc.record(
  {
    program: odd,
    language: odd,
    saved_at: fc.oneof({ weight: 5, arbitrary: fc.constant('2026-03-04T14:05:00Z') }, odd),
    sheets: fc.array(anySheet, { maxLength: 2 }),
    more: odd,
  },
  { requiredKeys: ['saved_at', 'sheets'] },
);

test('the schema and the reader of the browser take the same files', () => {
  let taken = 0;
  fc.assert(
    fc.property(anyFile, (file) => {
      const text = JSON.stringify({ format: 'handrail-answers', version: 1, ...file });
      const bySchema = savedFileSchema.safeParse(JSON.parse(text)).success;
      if (bySchema) taken++;
      expect(parseSavedFile(text).outcome).toBe(bySchema ? 'read' : 'broken');
    }),
    { numRuns: 3000, seed: 1 },
  );
  expect(taken).toBeGreaterThan(50);
});
