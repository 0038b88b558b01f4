import { expect, it } from 'vitest';
import type { LibraryPrograms } from '../answers/site-library.ts';
import { createCopyJoiner } from './join-copies.ts';

const found = (url: string, copy_of: string, program: string) => ({ url, meta: { copy_of, program } });
const program = (title: string, keys: readonly string[]): LibraryPrograms[number] => [
  title,
  { title, books: [], sheets: keys.map((key) => [key, { title: key, version: '1.0.0', href: `/${title}/${key}/` }]) },
];

it('shows a sheet once, with one page of each other program that has it', () => {
  const joiner = createCopyJoiner([
    program('pain', ['looking-back--week-2', 'looking-back--week-4']),
    program('home', ['plan', 'looking-back--month-1', 'looking-back--month-3']),
    program('work', ['plan']),
  ]);
  const first = joiner.join([
    found('/pain/looking-back--week-2/', 'looking-back', 'pain'),
    { url: '/articles/setbacks/', meta: {} },
    found('/pain/looking-back--week-4/', 'looking-back', 'pain'),
  ]);
  expect(first.map(({ url, copies }) => ({ url, copies }))).toEqual([
    { url: '/pain/looking-back--week-2/', copies: [{ url: '/home/looking-back--month-1/', program: 'home' }] },
    { url: '/articles/setbacks/', copies: [] },
  ]);
  const more = joiner.join([
    found('/home/looking-back--month-3/', 'looking-back', 'home'),
    { url: '/articles/sleep/', meta: {} },
  ]);
  expect(more.map(({ url }) => url)).toEqual(['/articles/sleep/']);
});
