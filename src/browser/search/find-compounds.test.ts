import { expect, it } from 'vitest';
import { findCompounds } from './find-compounds.ts';

const WORDS = ['rückenschmerzen', 'schlafstörung', 'schmerztagebuch', 'wochenrückschau'];

it('finds a part at the end or in the middle of a word, and leaves its beginning to the index', () => {
  expect(findCompounds('Schmerz', WORDS)).toEqual(['rückenschmerzen']);
  expect(findCompounds('Störung', WORDS)).toEqual(['schlafstörung']);
});

it('looks for no short part, and not for several words', () => {
  expect(findCompounds('tag', WORDS)).toEqual([]);
  expect(findCompounds('mein tagebuch', WORDS)).toEqual([]);
});
