import { expect, test } from 'vitest';
import { readSpecimen } from '../../../tests/support/specimen-library.ts';
import { composeLibrary } from '../../compose/compose-library.ts';
import { listPaperJobs } from './paper-jobs.ts';

const SECRET = 'How to read a specimen';

test('what is for the clinician only is printed in no file but the clinician’s workbook', async () => {
  const library = await readSpecimen();
  const articles = [...library.articles].map(([id, family]) => {
    const source = { ...family.source, value: { ...family.source.value, audience: 'clinician' as const } };
    return [id, { ...family, source }] as const;
  });
  const [english] = composeLibrary({ ...library, articles: new Map(articles) }).composition.languages;
  const jobs = listPaperJobs(english!).filter(({ document }) => JSON.stringify(document).includes(SECRET));
  expect(jobs.length).toBeGreaterThan(0);
  expect(new Set(jobs.map(({ document, audience }) => `${document.key} ${audience}`))).toEqual(
    new Set(['workbook-clinician clinician']),
  );
});
