import path from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../src/check/check-library.ts';
import { listUntranslated } from '../../src/check/list-untranslated.ts';

/** What may lack a language, each with its reason. */
const LACKING: Record<string, string> = {
  'templates/peg.de.mdx': 'no published German wording whose terms allow it to be reprinted is known to us',
};

const { library } = await checkLibrary(path.resolve('.'));

test('each sheet, article, page and program of ours is written in each language of the site', () => {
  const { languages } = library!.site.value;
  expect(languages.length).toBeGreaterThan(1);
  const missing = languages.flatMap(({ tag }) => listUntranslated(library!, tag));
  expect(missing.filter((file) => !(file in LACKING))).toEqual([]);
});

test('what is said to lack a language lacks it', () => {
  const missing = library!.site.value.languages.flatMap(({ tag }) => listUntranslated(library!, tag));
  expect(missing).toEqual(expect.arrayContaining(Object.keys(LACKING)));
});
