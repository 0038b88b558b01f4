import { expect, test } from 'vitest';
import { composeLibrary } from '../../src/compose/compose-library.ts';
import { readSpecimenWith } from '../support/specimen-library.ts';
import { findWrongHomes } from './find-wrong-homes.ts';

const SHEET = 'specimen-later';

/** What is told of the specimen, one sheet of which has this text and is said to hold these capabilities. */
async function faultsOf(body: string, claims: string[], id = SHEET): Promise<string> {
  const { composition } = composeLibrary(await readSpecimenWith({ [SHEET]: body }));
  return findWrongHomes(composition, 'en', Object.fromEntries(claims.map((claim) => [claim, [id]]))).join('\n');
}

test('what the sheet holds is no fault', async () => {
  expect(await faultsOf('<FlareUpPlan id="flare" />', ['C26'])).toBe('');
});

test('what the program’s data holds is no fault of a sheet', async () => {
  expect(await faultsOf('Words.', ['C37'])).toBe('');
});

test('what only another sheet holds is told', async () => {
  expect(await faultsOf('Words.', ['C04'])).toContain(
    'specimen-later is said to hold C04, "A picture of success", but nothing in it does',
  );
});

test('what nothing holds is told with what it takes', async () => {
  expect(await faultsOf('Words.', ['C28'])).toContain(
    'It takes what I know, what I do not know and what I can do anyway',
  );
});

test('what is held in part is told with what is missing', async () => {
  expect(await faultsOf('<TextField id="changed" label="What has changed" />', ['C06', 'C71'])).toContain('C06');
  expect(await faultsOf('<TextField id="my_triggers" label="My triggers" />', ['C31'])).toBe('');
  expect(await faultsOf('<Confidence id="confidence" />', ['C16'])).toContain(
    'does its part for C16, "Realistic and measurable", but the rest of it is nowhere in the program',
  );
});

test('a capability or a sheet that does not exist is told', async () => {
  expect(await faultsOf('Words.', ['C99'])).toContain('there is no such capability');
  expect(await faultsOf('Words.', ['C26'], 'specimen-latter')).toContain('there is no such worksheet or article');
});
