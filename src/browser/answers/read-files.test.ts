import { afterEach, expect, test, vi } from 'vitest';
import { readFile } from './read-files.ts';
import type { SiteLibrary } from './site-library.ts';

const LIBRARY: SiteLibrary = { store: 'x', base: '/', language: 'en', locale: 'en-GB', programs: new Map() };

afterEach(() => vi.restoreAllMocks());

test('a fault while a file is read is told of that file, as a fault of ours', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const file = new File(['{}'], 'a.json');
  file.arrayBuffer = () => Promise.reject(new TypeError('x is undefined'));
  expect(await readFile(file, LIBRARY)).toEqual({ kind: 'problem', file: 'a.json', problem: 'fault' });
  expect(told).toHaveBeenCalledOnce();
});

test('a file that is too large is not even opened', async () => {
  const file = new File([], 'film.pdf');
  Object.defineProperty(file, 'size', { value: 10_000_000_000 });
  file.arrayBuffer = () => Promise.reject(new Error('opened'));
  expect(await readFile(file, LIBRARY)).toEqual({ kind: 'problem', file: 'film.pdf', problem: 'too-large' });
});
