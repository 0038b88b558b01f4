import { expect, test } from 'vitest';
import type { Answer, Unclear } from './answer.ts';
import { compareReadings } from './compare-readings.ts';

const text = (name: string, value: string): Answer => ({ name, from: 'value', kind: 'text', value });
const day = (written: string, value: string): Answer => ({
  name: 'a__day',
  from: 'value',
  kind: 'date',
  value,
  written,
});
const twoTicks: Unclear = { name: 'a__often', kind: 'choice', reason: 'several-ticked', found: ['walk', 'swim'] };

test('answers that agree, or that only one file has, are taken', () => {
  const comparison = compareReadings([
    { answers: [text('a__goal', 'To bake'), day('3/4/2026', '2026-04-03')], unclear: [] },
    { answers: [text('a__why', 'For her'), day('2026-04-03', '2026-04-03')], unclear: [] },
  ]);
  expect(comparison).toEqual({
    agreed: [day('3/4/2026', '2026-04-03'), text('a__goal', 'To bake'), text('a__why', 'For her')],
    unclear: [],
    differing: [],
  });
});

test('answers that differ stand side by side, in the order of the files', () => {
  const [one, other] = [text('a__goal', 'To bake'), text('a__goal', 'To rest')];
  expect(
    compareReadings([
      { answers: [one], unclear: [] },
      { answers: [], unclear: [] },
      { answers: [other], unclear: [] },
    ]).differing,
  ).toEqual([{ name: 'a__goal', findings: [{ answer: one }, {}, { answer: other }] }]);
});

test('what is unclear in one file stays so, unless another file has an answer to set beside it', () => {
  const swim: Answer = { name: 'a__often', from: 'value', kind: 'choice', value: 'swim' };
  const unsure = { answers: [], unclear: [twoTicks] };
  expect(compareReadings([unsure, { answers: [], unclear: [] }]).unclear).toEqual([twoTicks]);
  expect(compareReadings([unsure, { answers: [swim], unclear: [] }])).toEqual({
    agreed: [],
    unclear: [],
    differing: [{ name: 'a__often', findings: [{ unclear: twoTicks }, { answer: swim }] }],
  });
});
