import { expect, test } from 'vitest';
import { makeForm } from '../../../tests/fill/make-form.ts';
import { SHEET_TO_FILL } from '../../../tests/fill/sheet-to-fill.ts';
import { readTaggedText } from '../../../tests/support/read-tagged-text.ts';
import { checkUa1 } from '../../paper/ua1/check-ua1.ts';
import type { Piece } from './lay-out-continuation.ts';
import { writeLetter } from './write-letter.ts';

const form = await makeForm(SHEET_TO_FILL);
const pieces: Piece[] = [
  { type: 'H1', text: 'What I want you to know' },
  { type: 'P', text: 'Dear Jo & Kim,' },
  { type: 'H2', text: 'My goals' },
  { type: 'H3', text: 'What I want to do' },
  { type: 'P', text: 'Walk to the lake 🌊', indented: true },
];
const write = (text: readonly Piece[]) =>
  writeLetter(form.bytes, { title: 'For Jo & Kim', lang: 'en', text, words: { footer: 'From me' } });

test('a letter is a tagged PDF of nothing but what was to be said, without a form', async () => {
  const { bytes, missing } = await write(pieces);
  expect(await checkUa1(bytes)).toEqual([]);
  expect(missing).toEqual(['🌊']);
  expect(await readTaggedText(bytes)).toMatchInlineSnapshot(`
    [
      {
        "text": "What I want you to know",
        "type": "H1",
      },
      {
        "text": "Dear Jo & Kim,",
        "type": "P",
      },
      {
        "text": "My goals",
        "type": "H2",
      },
      {
        "text": "What I want to do",
        "type": "H3",
      },
      {
        "text": "Walk to the lake �",
        "type": "P",
      },
    ]
  `);
  expect(Buffer.from(bytes).includes('AcroForm')).toBe(false);
});

test('a long letter goes on on further pages, and is the same each time', async () => {
  const long = [...pieces, { type: 'P', text: 'I say it once more. '.repeat(600) } as const];
  const [one, other] = [await write(long), await write(long)];
  expect(one.bytes).toEqual(other.bytes);
  expect(await checkUa1(one.bytes)).toEqual([]);
});
