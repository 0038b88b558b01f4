import { expect, test } from 'vitest';
import { sayCopy } from './say-copy.ts';

const WORDS = { copy_further: '{day}, sheet {n} of that day' };

test('a copy is called by its day, a diary by its days, and never by a bare number', () => {
  expect(sayCopy({ copy: '2026-03-02', answers: [] }, undefined, 'en-GB', WORDS)).toBe('2 March 2026');
  expect(sayCopy({ copy: '2026-03-02-3', answers: [] }, undefined, 'en-GB', WORDS)).toBe(
    '2 March 2026, sheet 3 of that day',
  );
  const overMonths = sayCopy({ copy: '2026-03-30', answers: [] }, 7, 'en-GB', WORDS);
  expect(overMonths.replace(/\s/g, ' ')).toBe('30 March – 5 April 2026');
  const day = ['d__day_one', { kind: 'date', written: '', value: '2026-04-06' }] as const;
  expect(sayCopy({ copy: '2026-03-30', answers: [day] }, 7, 'en-GB', WORDS)).toBe('6\u2009–\u200912 April 2026');
});
