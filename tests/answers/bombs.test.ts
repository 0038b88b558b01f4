import { describe, expect, test } from 'vitest';
import { parseSavedFile } from '../../src/answers/saved/parse-saved-file.ts';
import { readPdf } from '../../src/answers/read/read-pdf.ts';
import { TO_LOAD, TO_READ } from './make-bombs.ts';

/** Where there is another outcome than that it holds too much. */
const OUTCOMES: Record<string, string> = {
  'object streams of negative fractions': 'not-ours',
  'object streams of names': 'not-ours',
  'ten thousand object streams': 'not-ours',
  'numbers that are too large': 'not-ours',
  'spaces without an end': 'not-ours',
  'words between objects': 'not-ours',
  'a cross-reference table for a million objects': 'not-ours',
  'a thousand trailers': 'not-ours',
  'ends without an end': 'not-ours',
  'a list of fields without end': 'no-manifest',
  'a note shown ten thousand times': 'read',
  'attached files that branch': 'read',
  'fields of other documents': 'read',
  'fields that branch': 'read',
  'fields with a thousand ancestors': 'read',
  'pages in a circle': 'damaged',
  'pages that branch': 'damaged',
  'rows as wide as memory': 'damaged',
  'ten thousand small streams': 'no-form',
};

const text = (content: string) => new TextEncoder().encode(content);

/** Lists of answers that ask for more than any. */
const LISTS: Record<string, Uint8Array> = {
  'elements within each other': text(`<xfdf><fields>${'<field name="a">'.repeat(100_000)}`),
  'a long name for each of many values': text(
    `<xfdf><fields><field name="${'a'.repeat(1_000_000)}">${'<value>x</value>'.repeat(100_000)}</field></fields></xfdf>`,
  ),
  'more values than any form has': text(`<xfdf>${'<field name="a__b"><value>x</value></field>'.repeat(40_000)}</xfdf>`),
  'kids that branch back into themselves': text(
    '%FDF-1.2\n1 0 obj\n<</FDF <</Fields [2 0 R]>>>>\nendobj\n2 0 obj\n<</T (a) /Kids [2 0 R 2 0 R]>>\nendobj\n%%EOF\n',
  ),
};

test.each(Object.entries(LISTS))('a list of answers with %s has a named outcome', async (_what, bytes) => {
  expect(await readPdf(bytes)).toEqual({ outcome: 'too-much-inside' });
});

test('a list of answers in which nothing is answered is none of ours', async () => {
  expect(await readPdf(text('<xfdf><fields/></xfdf>'))).toMatchObject({ outcome: 'not-ours' });
});

test('a saved file with more sheets than a person fills in is refused with a single fault', () => {
  const sheets = Array.from({ length: 20_000 }, () => ({}));
  const file = { format: 'handrail-answers', version: 1, saved_at: '2026-03-04T14:05:00Z', sheets };
  expect(parseSavedFile(JSON.stringify(file))).toEqual({
    outcome: 'broken',
    faults: [{ at: 'sheets', expected: 'a list of 10000 entries at most' }],
  });
});

describe('a file that asks for more than any form has a named outcome', () => {
  test.each(Object.entries({ ...TO_LOAD, ...TO_READ }))('%s', async (what, make) => {
    const bytes = await make();
    expect((await readPdf(bytes)).outcome).toBe(OUTCOMES[what] ?? 'too-much-inside');
  });
});
