import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { TINY_LIBRARY } from '../../tests/broken/tiny-library.ts';
import { readLibrary } from './read-library.ts';

const roots: string[] = [];
async function write(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'handrail-read-'));
  roots.push(root);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}
afterEach(() => Promise.all(roots.splice(0).map((root) => rm(root, { recursive: true }))));

test('every kind of file is read, with its translations', async () => {
  const { library, problems } = await readLibrary(await write(TINY_LIBRARY));
  expect(problems).toEqual([]);
  const { programs, worksheets, articles, pages, ui, glossary, unread } = library!;
  expect([...ui.keys()]).toEqual(['de', 'en']);
  expect([...programs.keys()]).toEqual(['tiny']);
  expect([...worksheets.keys()]).toEqual(['first-steps', 'review']);
  expect([...articles.keys()]).toEqual(['why-rest']);
  expect([...pages.keys()]).toEqual(['about', 'imprint', 'privacy']);
  expect([...worksheets.get('first-steps')!.translations.keys()]).toEqual(['de']);
  expect(glossary.value.terms.map(({ id }) => id)).toEqual(['pacing']);
  expect(unread.size).toBe(0);
});

test('the body of a template keeps the positions of its file', async () => {
  const { library } = await readLibrary(await write(TINY_LIBRARY));
  const { body, file } = library!.worksheets.get('first-steps')!.source;
  const lines = TINY_LIBRARY[file]!.split('\n');
  expect(body.split('\n').slice(10)).toEqual(lines.slice(10));
  expect(body.split('\n').slice(0, 10).join('')).toBe('');
});

test('a place in a translated program is in the translation, or in the source where the words are the source’s', async () => {
  const overlay = 'content/programs/tiny/program.de.yaml';
  const text = TINY_LIBRARY[overlay]!.replace('    intro: Ruhe zählt.\n', '');
  const { library } = await readLibrary(await write({ ...TINY_LIBRARY, [overlay]: text }));
  const german = library!.programs.get('tiny')!.translations.get('de')!;
  expect(german.value.domains[0]).toMatchObject({ title: 'Schlaf', intro: 'Rest matters.', dimension: ['body'] });
  expect(german.untranslated).toEqual([['domains', 0, 'intro']]);
  expect(german.placeOf(['domains', 0, 'title'])).toEqual({ file: overlay, line: 10, column: 12 });
  expect(german.placeOf(['domains', 0, 'intro'])).toEqual({
    file: 'content/programs/tiny/program.yaml',
    line: 15,
    column: 12,
  });
  expect(german.translatedFrom).toBe('1.0.0');
});

test('a file that cannot be read is missing and known as unread, and the others are read', async () => {
  const root = await write({
    ...TINY_LIBRARY,
    'templates/review.mdx': 'Text.\n',
    'content/glossary.yaml': 'terms: 3\n',
  });
  const { library } = await readLibrary(root);
  expect([...library!.worksheets.keys()]).toEqual(['first-steps']);
  expect([...library!.unread].sort()).toEqual(['content/glossary.yaml', 'templates/review.mdx']);
});

test('without a site file there is no library, and all faults are told', async () => {
  const rest = Object.fromEntries(Object.entries(TINY_LIBRARY).filter(([file]) => file !== 'content/site.yaml'));
  const { library, problems } = await readLibrary(await write({ ...rest, 'content/glossary.yaml': 'terms: 3\n' }));
  expect(library).toBeUndefined();
  expect(problems.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual([
    'content/glossary.yaml wrong-type',
    'content/site.yaml missing-file',
  ]);
});

test('the order in which files were written changes nothing', async () => {
  const reversed = Object.fromEntries(Object.entries(TINY_LIBRARY).reverse());
  const [one, other] = [await readLibrary(await write(TINY_LIBRARY)), await readLibrary(await write(reversed))];
  const shape = ({ library }: typeof one): string =>
    JSON.stringify({ ...library, root: '', worksheets: [...library!.worksheets], articles: [...library!.articles] });
  expect(shape(one)).toBe(shape(other));
});
