import { expect, test } from 'vitest';
import { nameFiles } from './name-files.ts';

test('files are called as their sheets, each unlike the others', () => {
  expect(nameFiles(['My week 2026-11-02', 'My week 2026-11-09', 'my week 2026-11-02', 'My week 2026-11-02'])).toEqual([
    'My week 2026-11-02',
    'My week 2026-11-09',
    'my week 2026-11-02 (2)',
    'My week 2026-11-02 (3)',
  ]);
});
test('what a system gives a meaning to is left out of their names', () => {
  expect(nameFiles(['Looking back: week 2', '../a/b', 'Was?\u0000', '...', 'x'.repeat(300), '__proto__'])).toEqual([
    'Looking back week 2',
    'a b',
    'Was',
    'answers',
    'x'.repeat(100),
    '__proto__',
  ]);
});
