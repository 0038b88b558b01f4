import { describe, expect, test } from 'vitest';
import { readSpecimen } from '../../tests/support/specimen-library.ts';
import type { Library } from '../read/library.ts';
import { composeLibrary } from './compose-library.ts';
import { fieldsOf } from '../model/fields-of.ts';

const TITLE = 'How to read a specimen';

/** The specimen with its one article written for somebody. */
async function readWithAudience(audience: 'patient' | 'clinician'): Promise<Library> {
  const library = await readSpecimen();
  const articles = [...library.articles].map(([id, family]) => {
    const source = { ...family.source, value: { ...family.source.value, audience } };
    return [id, { ...family, source }] as const;
  });
  return { ...library, articles: new Map(articles) };
}

async function composeFor(audience: 'patient' | 'clinician') {
  return composeLibrary(await readWithAudience(audience)).composition.languages;
}

describe('an article', () => {
  test('for the clinician has no cut for the patient, in any language', async () => {
    const articles = (await composeFor('clinician')).flatMap((language) => language.articles);
    expect(articles.map(({ complete, patient }) => [complete.lang, patient])).toEqual([
      ['en', undefined],
      ['de', undefined],
    ]);
    expect(articles.flatMap(({ clinician }) => fieldsOf(clinician.body)).map(({ owner }) => owner)).toEqual([
      'clinician',
      'clinician',
    ]);
  });

  test('for the clinician stands in no workbook but the clinician’s', async () => {
    const [english] = await composeFor('clinician');
    const holders = english!.programs[0]!.workbooks.filter((book) => JSON.stringify(book).includes(TITLE));
    expect(holders.map(({ audience }) => audience)).toEqual(['clinician']);
  });

  test('that does not say for whom it is stands in the patient’s workbook, and its note is the patient’s', async () => {
    const [english] = composeLibrary(await readSpecimen()).composition.languages;
    const holders = english!.programs[0]!.workbooks.filter((book) => JSON.stringify(book).includes(TITLE));
    expect(holders.map(({ audience }) => audience)).toEqual(['patient']);
    const { patient } = english!.articles[0]!;
    expect(patient?.filledBy).toBeUndefined();
    expect(fieldsOf(patient!.body).map(({ name, owner }) => [name, owner])).toEqual([
      ['article-reading__note', 'patient'],
    ]);
  });
});
