import { expect, test } from 'vitest';
import { computeGasT, weighGoal } from './gas.ts';

const SCALE = { levels: [-2, -1, 0, 1, 2], rho: 0.3 };

function score(levels: readonly number[], weights: readonly number[] = levels.map(() => 1)): string {
  const goals = levels.map((level, index) => ({ level, weight: weights[index]! }));
  return computeGasT(goals, SCALE).toFixed(2);
}

// Worked out by hand from the corrected formula.
test.each([
  { levels: [0, 0, 0], t: '50.00' },
  { levels: [-1, -1, -1], t: '36.31' },
  { levels: [-2, -2, -2], t: '22.61' },
  { levels: [1, 1, 1], t: '63.69' },
  { levels: [2, 2, 2], t: '77.39' },
  { levels: [1, 1], t: '62.40' },
  { levels: [1], t: '60.00' },
  { levels: [-2], t: '30.00' },
  { levels: [-2], weights: [7], t: '30.00' },
  { levels: [0, 1, -1], weights: [9, 4, 1], t: '52.66' },
  { levels: [-2, 0, -1, 2, 0, 1], weights: [3, 5, 1, 4, 2, 6], t: '55.00' },
])('goals at $levels with the weights $weights have the T $t', ({ levels, weights, t }) => {
  expect(score(levels, weights)).toBe(t);
});

test('where T is not defined there is an error and no number', () => {
  expect(() => score([])).toThrow('T is not defined without goals.');
  expect(() => score([1, 2], [0, 0])).toThrow('T is not defined where no goal has any weight.');
});

test('a level that the scale does not have, or a weight below 0, is an error', () => {
  expect(() => score([-3])).toThrow('-3 is not a level of this scale, which has -2, -1, 0, 1, 2.');
  expect(() => score([0.5])).toThrow(RangeError);
  expect(() => score([1], [-1])).toThrow('A weight cannot be negative.');
  expect(() => score([1], [Number.NaN])).toThrow(RangeError);
});

test('a scale with room for getting worse has its own levels', () => {
  const goals = [{ level: -3, weight: 1 }];
  expect(computeGasT(goals, { levels: [-3, -2, -1, 0, 1, 2], rho: 0.3 })).toBe(20);
});

test('a goal counts its importance, and its difficulty where that is used', () => {
  expect(weighGoal(3)).toBe(3);
  expect(weighGoal(3, 2)).toBe(6);
  expect(() => weighGoal(4)).toThrow('4 is not between 0 and 3.');
  expect(() => weighGoal(1, -1)).toThrow(RangeError);
});
