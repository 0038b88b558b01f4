import { expect, test } from 'vitest';
import { showProblems } from '../../../tests/support/compose-text.ts';
import { readSpecimenWith } from '../../../tests/support/specimen-library.ts';
import type { Library } from '../../read/library.ts';
import { composeLibrary } from '../../compose/compose-library.ts';
import { checkClaims } from './check-claims.ts';

const SHEET = 'specimen-later';

/** The specimen, one sheet of which has this text and claims these capabilities. */
async function claimsOf(body: string, covers: string[]): Promise<string> {
  const library = withoutClaims(await readSpecimenWith({ [SHEET]: body }));
  const family = library.worksheets.get(SHEET)!;
  const source = { ...family.source, value: { ...family.source.value, covers } };
  library.worksheets.set(SHEET, { ...family, source });
  return showProblems(checkClaims(library, composeLibrary(library).composition));
}

function withoutClaims(library: Library): Library {
  const silent = [...library.worksheets].map(([id, family]) => {
    const value = { ...family.source.value, covers: [] };
    return [id, { ...family, source: { ...family.source, value } }] as const;
  });
  const articles = [...library.articles].map(([id, family]) => {
    const value = { ...family.source.value, covers: [] };
    return [id, { ...family, source: { ...family.source, value } }] as const;
  });
  return { ...library, worksheets: new Map(silent), articles: new Map(articles) };
}

test('a claim that the sheet keeps is no problem', async () => {
  expect(await claimsOf('<FlareUpPlan id="flare" />', ['C26'])).toBe('');
});

test('a claim that the program’s data keeps is no problem of a sheet', async () => {
  expect(await claimsOf('Words.', ['C37'])).toBe('');
});

test('a claim that only another sheet keeps is told', async () => {
  expect(await claimsOf('Words.', ['C04'])).toContain(
    'says that it covers C04, "A picture of success", but nothing in it does',
  );
});

test('a claim that nothing keeps is told with what it takes', async () => {
  expect(await claimsOf('Words.', ['C28'])).toContain(
    'It takes what I know, what I do not know and what I can do anyway',
  );
});

test('a claim that is kept in part is told with what is missing', async () => {
  expect(await claimsOf('<TextField id="changed" label="What has changed" />', ['C06', 'C71'])).toContain('C06');
  expect(await claimsOf('<TextField id="my_triggers" label="My triggers" />', ['C31'])).toBe('');
  expect(await claimsOf('<Confidence id="confidence" />', ['C16'])).toContain(
    'does its part for C16, "Realistic and measurable", but the rest of it is nowhere in the program',
  );
});

test('a capability that does not exist is told', async () => {
  expect(await claimsOf('Words.', ['C99'])).toContain('There is no capability C99.');
});
