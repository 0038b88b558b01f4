import { expect, it } from 'vitest';
import { countValues, filterEntries, type Filed } from './facets.ts';

const entries = [5, 10, 25].map((minutes): Filed => ({ kind: 'sheet', lang: 'en', minutes, places: [] }));

it('leaves all that takes no longer than the time one has', () => {
  expect(filterEntries(entries, { minutes: '10' }).map(({ minutes }) => minutes)).toEqual([5, 10]);
  expect(Object.fromEntries(countValues(entries, 'minutes'))).toEqual({ 5: 1, 10: 2, 20: 2, more: 1 });
});
