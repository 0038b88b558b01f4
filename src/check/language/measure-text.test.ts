import { expect, test } from 'vitest';
import { measureSentences, proseOf, splitSentences } from './measure-text.ts';
import type { Passage, TextSection } from './passage.ts';

const place = { file: 'x.mdx', line: 1, column: 1 };
const section = (...passages: [Passage['kind'], string][]): TextSection => ({
  title: '',
  place,
  passages: passages.map(([kind, text]) => ({ kind, text, place })),
});

test('sentences end with a full stop, a question mark, or a line of speech', () => {
  expect(splitSentences('Rest first. Is it late? Then she said: "Not today."')).toEqual([
    'Rest first.',
    'Is it late?',
    'Then she said: "Not today."',
  ]);
});

test('labels and words without a full stop are not counted', () => {
  const prose = proseOf([
    section(['prose', 'I rest. I walk.'], ['prose', 'visitors, and the rain'], ['label', 'I eat.']),
  ]);
  expect(prose).toEqual(['I rest.', 'I walk.']);
});

test('figures are words a sentence, the longest, and the grade of Flesch and Kincaid', () => {
  // 0.39 × 12/2 + 11.8 × 13/12 − 15.59 = −0.467; "today" has two syllables, all other words one.
  const figures = measureSentences(['The cat sat on the mat.', 'I go to bed late today.']);
  expect(figures).toMatchObject({ sentences: 2, words: 12, average: 6, longest: 6 });
  expect(figures.grade).toBeCloseTo(-0.467, 3);
});

test('no sentence has no grade', () => {
  expect(measureSentences([])).toEqual({ sentences: 0, words: 0, average: 0, longest: 0, grade: undefined });
});
