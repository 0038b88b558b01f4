import { afterEach, expect, test, vi } from 'vitest';
import { listChosen } from './list-chosen.ts';
import { readFile } from './read-files.ts';
import type { SiteLibrary } from './site-library.ts';

const LIBRARY: SiteLibrary = {
  store: 'x',
  base: '/',
  language: 'en',
  locale: 'en-GB',
  others: [],
  programs: new Map(),
};

const readChosen = async (file: File) => {
  const [chosen] = await listChosen([file]);
  return readFile(chosen!, LIBRARY);
};

/** A file of ten gigabytes, of which only the beginning may be read. */
function large(name: string, start: string): File {
  const file = new File([start], name);
  Object.defineProperty(file, 'size', { value: 10_000_000_000 });
  file.arrayBuffer = () => Promise.reject(new Error('opened'));
  return file;
}

afterEach(() => vi.restoreAllMocks());

test('a fault while a file is read is told of that file, as a fault of ours', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const file = new File(['{}'], 'a.json');
  file.arrayBuffer = () => Promise.reject(new TypeError('x is undefined'));
  expect(await readChosen(file)).toEqual({ kind: 'problem', file: 'a.json', problem: 'fault' });
  expect(told).toHaveBeenCalledOnce();
});

test('a file that is too large is not even opened', async () => {
  expect(await readChosen(large('film.pdf', '%PDF-1.7'))).toEqual({
    kind: 'problem',
    file: 'film.pdf',
    problem: 'too-large',
  });
  expect(await readChosen(large('ward.zip', 'PK\x03\x04'))).toMatchObject({ problem: 'large-archive' });
});
