import { describe, expect, test } from 'vitest';
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

describe('a file that asks for more than any form has a named outcome', () => {
  test.each(Object.entries({ ...TO_LOAD, ...TO_READ }))('%s', async (what, make) => {
    const bytes = await make();
    expect((await readPdf(bytes)).outcome).toBe(OUTCOMES[what] ?? 'too-much-inside');
  });
});
