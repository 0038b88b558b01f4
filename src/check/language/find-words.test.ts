import { describe, expect, test } from 'vitest';
import { findWords } from './find-words.ts';
import type { Passage } from './passage.ts';

function rulesIn(text: string, kind: Passage['kind'] = 'prose'): string[] {
  return findWords({ text, kind, place: { file: 'x.mdx', line: 1, column: 1 } }).map(
    ({ rule, phrase }) => `${rule}: ${phrase}`,
  );
}

describe('what a patient text does without is found', () => {
  test.each([
    ['You failed to complete your plan.', 'judging-word: failed'],
    ['That was lazy.', 'judging-word: lazy'],
    ['There is no excuse.', 'judging-word: excuse'],
    ['Good compliance helps.', 'judging-word: compliance'],
    ['It is your fault.', 'judging-word: your fault'],
    ['You should have rested.', 'judging-word: You should have'],
    ['It takes willpower.', 'judging-word: willpower'],
    ['It is not all in your head.', 'judging-word: all in your head'],
    ['Don’t worry, it passes.', 'judging-word: Don’t worry'],
    ['Stop catastrophising.', 'judging-word: catastrophising'],
    ['Just try it.', 'judging-word: Just try'],
    ['Patients should practise daily.', 'not-addressed: Patients should'],
    ['The patient is asked to rest.', 'not-addressed: The patient is asked to'],
    ['Add up the numbers.', 'asks-for-sums: Add up'],
    ['Then add them together.', 'asks-for-sums: add them together'],
    ['Divide the minutes by three.', 'asks-for-sums: Divide the minutes by'],
    ['Write down the average.', 'asks-for-sums: Write down the average'],
    ['Calculate your score.', 'asks-for-sums: Calculate'],
    ['The sheet is given to you.', 'passive-voice: is given'],
    ['Your plan will be discussed.', 'passive-voice: be discussed'],
    ['It was not written down.', 'passive-voice: was not written'],
  ])('%s', (text, found) => {
    expect(rulesIn(text)).toContain(found);
  });
});

describe('what only looks like it is left alone', () => {
  test.each([
    'Fear of failure is common.',
    'Nobody failed.',
    'A thought may say "I failed again".',
    'Excuse me is a good start.',
    'It is not your fault.',
    'I have just before three a nap.',
    'Small things add up.',
    'On an average day you rest twice.',
    'Divide the work with someone.',
    'You are tired and worried.',
    'She is red in the face.',
    'You write it down.',
  ])('%s', (text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});

test('labels are searched for words, not for the passive', () => {
  expect(rulesIn('What was done', 'label')).toEqual([]);
  expect(rulesIn('Why I failed', 'label')).toEqual(['judging-word: failed']);
});
