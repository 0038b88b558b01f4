import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkAndPrint } from '../../src/build/check-and-print.ts';
import { PdfCache } from '../../src/paper/jobs/pdf-cache.ts';
import { TINY_LIBRARY } from './tiny-library.ts';
import { writeTiny } from './write-tiny.ts';

/** How many changed libraries are tried; a long run sets it higher. */
const MUTATIONS = Number(process.env['HANDRAIL_MUTATIONS'] ?? 24);

const FILES = Object.keys(TINY_LIBRARY).filter((file) => !file.startsWith('content/ui/'));

/** What slips into a text, or is left out of it. */
const SLIPS = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    '\t',
    '#',
    '*',
    '_',
    '`',
    '|',
    '<',
    '>',
    '{',
    '}',
    '&amp;',
    '&#0;',
    '\\',
    '"',
    "'",
    ':',
    '@',
    '!',
    '%',
  ],
  ...[
    '→',
    '😀',
    'שלום',
    '\u00AD',
    '\u200D',
    '\u202E',
    'e\u0301\u0323',
    '\uE000',
    '\uFFFD',
    'x'.repeat(40),
    'x'.repeat(300),
  ],
  ...[
    '## Heading',
    '- item',
    '1. item',
    '<Scale />',
    '{program.title}',
    '[a](page:b)',
    '![a](b.png)',
    '0',
    '-1',
    '[]',
    '{}',
    'null',
  ],
);
const MUTATION = fc.record({
  file: fc.constantFrom(...FILES),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.integer({ min: 0, max: 12 }),
  slip: SLIPS,
});

/** The text with a slip at a place of it. */
function mutate({
  file,
  at,
  out,
  slip,
}: {
  file: string;
  at: number;
  out: number;
  slip: string;
}): Record<string, string> {
  const text = TINY_LIBRARY[file]!;
  const start = Math.floor(at * text.length);
  return { [file]: text.slice(0, start) + slip + text.slice(start + out) };
}

test(
  'what the check lets through is built, and what is not built is told with its file and line',
  { timeout: MUTATIONS * 20_000 },
  async () => {
    const cache = new PdfCache(join(import.meta.dirname, '../../node_modules/.cache/handrail-tests/mutations'));
    for (const mutation of fc.sample(MUTATION, { numRuns: MUTATIONS, seed: 20261127 })) {
      await using root = await writeTiny(mutate(mutation));
      const options = { root: root.path, out: join(root.path, 'dist'), cache: cache.folder };
      const { report, site } = await checkAndPrint(options, cache, () => undefined).catch((error: unknown) => {
        throw new Error(`With ${JSON.stringify(mutation)}: ${String(error)}`, { cause: error });
      });
      const errors = report.problems.filter(({ severity }) => severity === 'error');
      const told = errors.filter(({ file, line, column }) => file !== '' && line >= 1 && column >= 1);
      expect({ mutation, built: site !== undefined, told: told.length }).toEqual({
        mutation,
        built: errors.length === 0,
        told: errors.length,
      });
      // What only the build finds, the check has not promised.
      const late = errors.filter(({ rule }) => ['not-typeset', 'pdf-not-accessible'].includes(rule));
      expect({ mutation, late }).toEqual({ mutation, late: [] });
    }
  },
);
