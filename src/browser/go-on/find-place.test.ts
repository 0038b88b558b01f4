import { expect, test } from 'vitest';
import type { KeptCopy } from '../keep/kept-copy.ts';
import { daysOfDiary, findFollower, findLatest, isDiaryOver } from './find-place.ts';

function keep(sheet: string, copy: string, changed: string, answers: KeptCopy['answers'] = {}): KeptCopy {
  return { id: copy, program: 'p', sheet, title: sheet, version: '1.0.0', language: 'en', copy, changed, answers };
}

test('one was at the copy changed last, whenever it was begun', () => {
  const copies = [keep('a', '2026-03-01', '2026-03-09T08:00:00Z'), keep('b', '2026-03-08', '2026-03-08T08:00:00Z')];
  expect(findLatest(copies)).toBe(copies[0]);
  expect(findLatest([])).toBeUndefined();
});

test('a diary begins on the day written on it, else on that of its copy', () => {
  const day = { d__day_one: { kind: 'date', written: '2/3/2026', value: '2026-03-02' } } as const;
  expect(daysOfDiary(keep('d', '2026-02-27', '', day), 7)).toEqual(['2026-03-02', '2026-03-08']);
  expect(daysOfDiary(keep('d', '2026-02-27-2', ''), 7)).toEqual(['2026-02-27', '2026-03-05']);
});

test('the next week is due on the day after the last of the newest copy', () => {
  const copies = [keep('d', '2026-03-02', ''), keep('d', '2026-02-20', ''), keep('e', '2026-01-01', '')];
  expect(isDiaryOver(copies, 'd', 7, '2026-03-08')).toBe(false);
  expect(isDiaryOver(copies, 'd', 7, '2026-03-09')).toBe(true);
  expect(isDiaryOver(copies, 'f', 7, '2026-03-09')).toBe(false);
});

test('what comes then is the first sheet behind the latest that was not written on', () => {
  const path = ['a', 'b', 'c'].map((sheet) => ({ sheet, title: sheet, href: `/${sheet}/` }));
  const written = [keep('b', '2026-03-01', '')];
  expect(findFollower({ sheet: 'a' }, path, written)?.sheet).toBe('c');
  expect(findFollower({ sheet: 'c' }, path, written)).toBeUndefined();
  expect(findFollower({ sheet: 'beside' }, path, written)).toBeUndefined();
});
