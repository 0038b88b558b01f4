import { expect, test } from 'vitest';
import { parseSavedFile } from './parse-saved-file.ts';
import { formatSavedFile, type SavedFile } from './saved-file.ts';

const FILE: Omit<SavedFile, 'format' | 'version'> = {
  program: 'demo',
  language: 'en',
  saved_at: '2026-03-04T14:05:00+01:00',
  sheets: [
    {
      worksheet: 'my-steps',
      occasion: 'week-2',
      title: 'My steps: week 2',
      version: '1.2',
      copy: '2026-03-04-2',
      answers: {
        'my-steps--week-2__why': { kind: 'text', value: 'So that 🙂\n\u2028"it" lasts' },
        'my-steps--week-2__weight': { kind: 'number', written: '72,5 kg', value: 72.5 },
        'my-steps--week-2__about': { kind: 'number', written: 'about 7' },
        'my-steps--week-2__day': { kind: 'date', written: '3/5', value: '2026-05-03' },
        'my-steps--week-2__like': { kind: 'choice', value: ['walk', 'swim'] },
        'my-steps--week-2__often': { kind: 'choice', value: 'swim' },
        'my-steps--week-2__sure': { kind: 'scale', value: 7 },
        'my-steps--week-2__pain': { kind: 'scale', value: 'a_little' },
        'my-steps--week-2__plan__r2__done': { kind: 'check', value: true },
      },
    },
  ],
};

test('a file of answers comes back as it was saved', () => {
  expect(parseSavedFile(formatSavedFile(FILE))).toEqual({
    outcome: 'read',
    file: { format: 'handrail-answers', version: 1, ...FILE },
  });
});

test('the same answers are saved as the same text, in whatever order they were given', () => {
  const [sheet] = FILE.sheets;
  const answers = Object.fromEntries(Object.entries(sheet!.answers).reverse());
  expect(formatSavedFile({ ...FILE, sheets: [{ ...sheet!, answers }] })).toBe(formatSavedFile(FILE));
});

test('a file that a Windows program has saved again is read', () => {
  expect(parseSavedFile(`\ufeff${formatSavedFile(FILE)}`).outcome).toBe('read');
});

test.each<[string, string, unknown]>([
  ['that was cut off', formatSavedFile(FILE).slice(0, -20), { outcome: 'damaged' }],
  ['that is empty', '', { outcome: 'damaged' }],
  ['of another kind', '[1]', { outcome: 'not-ours', format: undefined }],
  ['of another format', '{"format":"handrail-fields"}', { outcome: 'not-ours', format: 'handrail-fields' }],
  ['of a later version', '{"format":"handrail-answers","version":2}', { outcome: 'newer-version', version: 2 }],
])('a file %s is refused by its name', (_what, text, expected) => {
  expect(parseSavedFile(text)).toEqual(expected);
});

test('everything that is not as it must be is named with its place, and nothing is taken', () => {
  const broken = {
    format: 'handrail-answers',
    version: 1,
    program: 'De mo',
    saved_at: '2026-02-30T10:00:00Z',
    shets: [],
    sheets: [
      {
        worksheet: 'a',
        title: 'A',
        copy: 'yesterday',
        answers: {
          a__b: { kind: 'text', value: 7 },
          a__c: { kind: 'date', written: '3/5', value: '2026-13-01' },
          a__d: { kind: 'choice', value: ['x', 'Y y'] },
          a__e: { kind: 'tick', value: true },
          a__f: { kind: 'check', value: false },
          a__g: { kind: 'number', value: 1 },
          a__h: null,
        },
      },
      'b',
    ],
  };
  // JSON keeps a key that an object literal would not.
  const text = JSON.stringify(broken).replace('"a__h"', '"__proto__":{"kind":"check","value":true},"a__h"');
  expect(parseSavedFile(text)).toMatchInlineSnapshot(`
    {
      "faults": [
        {
          "at": "saved_at",
          "expected": "a time such as 2026-03-04T14:05:00Z",
        },
        {
          "at": "sheets[0].version",
          "expected": "text",
        },
        {
          "at": "sheets[0].copy",
          "expected": "a day and what else tells copies apart",
        },
        {
          "at": "sheets[0].answers.a__b.value",
          "expected": "text",
        },
        {
          "at": "sheets[0].answers.a__c.value",
          "expected": "a day such as 2026-03-04",
        },
        {
          "at": "sheets[0].answers.a__d.value[1]",
          "expected": "an id",
        },
        {
          "at": "sheets[0].answers.a__e.kind",
          "expected": "text, number, date, choice, scale, check",
        },
        {
          "at": "sheets[0].answers.a__f.value",
          "expected": "true",
        },
        {
          "at": "sheets[0].answers.a__g.written",
          "expected": "text",
        },
        {
          "at": "sheets[0].answers.__proto__",
          "expected": "a field name",
        },
        {
          "at": "sheets[0].answers.a__h.kind",
          "expected": "text, number, date, choice, scale, check",
        },
        {
          "at": "sheets[1]",
          "expected": "an object",
        },
        {
          "at": "program",
          "expected": "an id",
        },
        {
          "at": "shets",
          "expected": "nothing",
        },
      ],
      "outcome": "broken",
    }
  `);
});

test('a saved file in which one letter was changed on the way is damaged, and one without a sum is read', () => {
  const text = formatSavedFile(FILE);
  expect(parseSavedFile(text.replace('72,5 kg', '12,5 kg'))).toEqual({ outcome: 'damaged' });
  expect(parseSavedFile(text.replace(/,\s*"sum": "\w+"/, ''))).toEqual(parseSavedFile(text));
});
