import { expect, it } from 'vitest';
import { listReviewDays } from './list-reviews.ts';

const reviews = [
  { uid: 'a', title: 'week 2', afterDays: 14 },
  { uid: 'b', title: 'one year later', afterDays: 400 },
];

it('counts from the first day, over the end of a month and of a leap year', () => {
  expect(listReviewDays(reviews, { start: '2028-02-20', today: '2028-02-20', title: undefined })).toEqual([
    { uid: 'a', day: '2028-03-05', title: 'week 2' },
    { uid: 'b', day: '2029-03-26', title: 'one year later' },
  ]);
});

it('leaves out what is over, and gives all the same title if asked to', () => {
  expect(listReviewDays(reviews, { start: '2026-01-01', today: '2026-01-16', title: 'A date' })).toEqual([
    { uid: 'b', day: '2027-02-05', title: 'A date' },
  ]);
});
