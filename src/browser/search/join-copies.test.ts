import { expect, it } from 'vitest';
import { joinCopies } from './join-copies.ts';

const sheet = (url: string, copy_of: string, program: string) => ({ url, meta: { copy_of, program } });

it('shows a sheet once, with one page of each other program', () => {
  const found = [
    sheet('/pain/week-2/', 'looking-back', 'Pain'),
    { url: '/articles/setbacks/', meta: {} },
    sheet('/pain/week-4/', 'looking-back', 'Pain'),
    sheet('/home/month-1/', 'looking-back', 'Home'),
    sheet('/home/month-3/', 'looking-back', 'Home'),
    { url: '/articles/sleep/', meta: {} },
  ];
  expect(joinCopies(found).map(({ url, copies }) => ({ url, copies }))).toEqual([
    { url: '/pain/week-2/', copies: [{ url: '/home/month-1/', program: 'Home' }] },
    { url: '/articles/setbacks/', copies: [] },
    { url: '/articles/sleep/', copies: [] },
  ]);
});
