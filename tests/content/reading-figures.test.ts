import path from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import { measureFiles } from '../../src/check/language/rank-sections.ts';

const { library, composition } = await checkLibrary(path.resolve('.'));

test('the words of every English text for patients are measured: glossary, worksheets and articles', () => {
  const files = measureFiles(library!, composition!).map(({ file }) => file);
  expect(files).toEqual(
    expect.arrayContaining(['content/glossary.yaml', 'templates/my-goals.mdx', 'content/articles/setbacks.mdx']),
  );
  expect(files.filter((file) => file.includes('.de.mdx'))).toEqual([]);
});
