import { expect, test } from 'vitest';
import { formatCoverage } from './format-coverage.ts';

const capability = (id: string, title: string) => ({ id, title, parts: [] });

test('those with a home come first, those without are listed with what they lack', () => {
  const found = [
    { capability: capability('C01', 'One'), homes: [], missing: ['a thing', 'another'] },
    {
      capability: capability('C02', 'Two'),
      homes: [
        { in: 'sheet' as const, id: 'my-goals' },
        { in: 'program' as const, id: 'domains' },
      ],
      missing: [],
    },
    { capability: capability('C03', 'Three'), homes: [{ in: 'article' as const, id: 'why' }], missing: ['more'] },
  ];
  expect(formatCoverage([{ program: 'stay', found }])).toMatchInlineSnapshot(`
    "stay: 1 of 3 capabilities have a home.

      C02 Two: my-goals, program.yaml (domains)

    Without a home:

      C01 One
          lacks a thing
          lacks another
      C03 Three: in part on why
          lacks more"
  `);
});
