import { expect, test } from 'vitest';
import { findBand, scoreAnswers, type ScoreRule } from './score.ts';

/** Nine items of 0 to 3, of which two may be missing, as in the PHQ-9. */
const NINE = makeRule(9, { mostMissing: 2 });

function makeRule(count: number, change: Partial<ScoreRule> = {}): ScoreRule {
  const items = Array.from({ length: count }, (_, index) => ({
    ...{ id: `item${index + 1}`, from: 0, to: 3, mayBeLeftOut: false },
  }));
  return { how: 'sum', mostMissing: 0, items, ...change };
}

/** Answers to the first items; undefined is a missing one. */
function answers(...given: (number | undefined)[]): Map<string, number> {
  return new Map(given.flatMap((answer, index) => (answer === undefined ? [] : [[`item${index + 1}`, answer]])));
}

test('a sum adds up what the answers count', () => {
  expect(scoreAnswers(NINE, answers(0, 1, 2, 3, 0, 1, 2, 3, 0))).toEqual({ kind: 'scored', value: 12, filledIn: 0 });
  expect(scoreAnswers(NINE, answers(3, 3, 3, 3, 3, 3, 3, 3, 3))).toMatchObject({ value: 27 });
});

test('a mean divides it by the number of answers', () => {
  const rule = makeRule(3, { how: 'mean' });
  expect(scoreAnswers(rule, answers(3, 2, 2))).toMatchObject({ kind: 'scored', value: 7 / 3 });
});

test('as many missing answers as the rule allows count as the mean of the others', () => {
  expect(scoreAnswers(NINE, answers(1, 1, 1, 1, 1, 1, 1))).toEqual({ kind: 'scored', value: 9, filledIn: 2 });
  expect(scoreAnswers(NINE, answers(2, 1, 1, 1, 1, 1, 1, undefined, 2))).toEqual({
    ...{ kind: 'scored', value: 11.25, filledIn: 1 },
  });
});

test('with one more missing there is no score, and it says which are missing', () => {
  expect(scoreAnswers(NINE, answers(1, 1, 1, 1, 1, 1))).toEqual({
    ...{ kind: 'refused', missing: ['item7', 'item8', 'item9'] },
  });
});

test('without a rule for missing answers one missing answer is too many', () => {
  expect(scoreAnswers(makeRule(3), answers(1, 1))).toEqual({ kind: 'refused', missing: ['item3'] });
});

test('an item that does not concern everyone counts nothing where it is left out', () => {
  const rule = makeRule(3);
  const items = rule.items.map((item) => ({ ...item, mayBeLeftOut: item.id === 'item2' }));
  expect(scoreAnswers({ ...rule, items }, answers(3, undefined, 3))).toEqual({ kind: 'scored', value: 6, filledIn: 0 });
});

test('without any answer there is no score', () => {
  const all = makeRule(2).items.map((item) => ({ ...item, mayBeLeftOut: true }));
  expect(scoreAnswers(makeRule(2, { mostMissing: 2 }), answers())).toMatchObject({ kind: 'refused' });
  expect(scoreAnswers({ how: 'mean', mostMissing: 0, items: all }, answers())).toMatchObject({ kind: 'refused' });
});

test('an answer that its item does not have is an error', () => {
  expect(() => scoreAnswers(makeRule(1), answers(4))).toThrow('"item1" counts 0 to 3, not 4.');
  expect(() => scoreAnswers(makeRule(1), answers(Number.NaN))).toThrow(RangeError);
});

test('a band reaches from its lowest score up to the next band', () => {
  const bands = [{ from: 0 }, { from: 5 }, { from: 10 }];
  expect([0, 4, 4.9, 5, 9, 10, 27].map((value) => findBand(bands, value)?.from)).toEqual([0, 0, 0, 5, 5, 10, 10]);
  expect(findBand(bands, -1)).toBeUndefined();
  expect(findBand([], 3)).toBeUndefined();
});
