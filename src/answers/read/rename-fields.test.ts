import { expect, test } from 'vitest';
import type { Answer } from '../answer.ts';
import { renameField, renameReading } from './rename-fields.ts';

const RENAMES = {
  steps: {
    why: 'reason',
    reason: 'because',
    'plan__r<n>__what': 'plan__r<n>__step',
    'week__r-mon__rest': 'days__r-mon__rest',
  },
};

test.each([
  ['steps__why', 'steps__because'],
  ['steps--week-2__reason', 'steps--week-2__because'],
  ['steps__plan__r12__what', 'steps__plan__r12__step'],
  ['steps__week__r-mon__rest', 'steps__days__r-mon__rest'],
  ['steps__plan__r12__done', 'steps__plan__r12__done'],
  ['other__why', 'other__why'],
  ['no field', 'no field'],
])('the field that was called %s is called %s now', (old, now) => {
  expect(renameField(old, RENAMES)).toBe(now);
});

test('a reading with old names has the new ones, and says which it had', () => {
  const answer = (name: string): Answer => ({ name, from: 'value', kind: 'text', value: 'x' });
  expect(
    renameReading({ answers: [answer('steps__why'), answer('steps__goal')], unclear: [], doubts: [] }, RENAMES),
  ).toEqual({
    answers: [answer('steps__because'), answer('steps__goal')],
    unclear: [],
    doubts: [{ name: 'steps__because', reason: 'renamed', found: 'steps__why' }],
  });
});
