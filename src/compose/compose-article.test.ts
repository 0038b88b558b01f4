import { describe, expect, test } from 'vitest';
import { showTree } from '../../tests/support/show-tree.ts';
import { readSpecimen } from '../../tests/support/specimen-library.ts';
import type { ArticleTemplate, Library } from '../read/library.ts';
import { composeLibrary } from './compose-library.ts';
import { fieldsOf } from '../model/fields-of.ts';

const TITLE = 'How to read a specimen';

type Source = ArticleTemplate['source'];

/** The specimen with its one article changed. */
async function readWith(change: (source: Source) => Partial<Source>): Promise<Library> {
  const library = await readSpecimen();
  const articles = [...library.articles].map(([id, family]) => {
    const source = { ...family.source, ...change(family.source) };
    return [id, { ...family, source }] as const;
  });
  return { ...library, articles: new Map(articles) };
}

async function composeFor(audience: 'patient' | 'clinician') {
  const library = await readWith(({ value }) => ({ value: { ...value, audience } }));
  return composeLibrary(library).composition.languages;
}

async function composeBody(body: string): Promise<string> {
  const { composition, problems } = composeLibrary(await readWith(() => ({ body })));
  expect(problems).toEqual([]);
  return showTree(composition.languages[0]!.articles[0]!.complete.body);
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

  test('says when a part of it is asked', async () => {
    const asked = '<Check id="tried" label="I tried it." />\n\n<WhenAnswered field="tried">How was it?</WhenAnswered>';
    expect(await composeBody(asked)).toContain(
      'when-answered {"field":"article-reading__tried"}: when_answered.ticked when_answered.quoted I tried it.',
    );
  });

  test('holds the lines of a kind of help', async () => {
    expect(await composeBody('<HelpLines kind="crisis" />')).toContain('The listening line');
  });
});
