import { describe, expect, test } from 'vitest';
import { readSpecimenWith } from '../../tests/support/specimen-library.ts';
import { listPaperJobs } from '../paper/jobs/paper-jobs.ts';
import type { Library } from '../read/library.ts';
import { composeLibrary } from './compose-library.ts';
import type { Sheet } from '../model/node.ts';

/** The patient's sheets of the specimen's program by key, with these templates. */
async function composeSheets(templates: Record<string, string>): Promise<Map<string, Sheet>> {
  const { composition } = composeLibrary(await readSpecimenWith(templates));
  const sheets = composition.languages[0]!.programs[0]!.sheets.flatMap(({ patient }) => patient ?? []);
  return new Map(sheets.map((sheet) => [sheet.key, sheet]));
}

const PLAIN = '<TextField id="story" label="My story" />';

describe('a sheet is shared', () => {
  test('where it says nothing of its program', async () => {
    const sheets = await composeSheets({ specimen: PLAIN, 'specimen-later': PLAIN, 'specimen-more': PLAIN });
    expect(sheets.get('specimen')!.shared).toBe(true);
    expect(sheets.get('specimen-more')!.shared).toBe(true);
  });

  test.each([
    ['a value of its program', `${PLAIN}\n\n{program.title}`],
    [
      'a list of its program',
      `${PLAIN}\n\n{program.domains.map((domain) => <Check id={domain.id} label={domain.title} />)}`,
    ],
    ['a link to another sheet, whose page is the program’s', `${PLAIN}\n\n[More](sheet:specimen-more)`],
    ['a link to all occasions of a sheet, which leads to the program', `${PLAIN}\n\n[More](sheets:specimen-later)`],
    ['an answer from a sheet that is not shared', '<Carried field="specimen-later--week-2__story" label="My story" />'],
  ])('but not with %s', async (_, template) => {
    const sheets = await composeSheets({ specimen: template, 'specimen-later': PLAIN, 'specimen-more': PLAIN });
    expect(sheets.get('specimen')!.shared).toBeUndefined();
    expect(sheets.get('specimen-more')!.shared).toBe(true);
  });

  test('but not on an occasion, which is its program’s', async () => {
    const sheets = await composeSheets({ specimen: PLAIN, 'specimen-later': PLAIN, 'specimen-more': PLAIN });
    expect(sheets.get('specimen-later--week-2')!.shared).toBeUndefined();
  });

  test('with an answer from a sheet that is shared', async () => {
    const carried = '<Carried field="specimen__story" label="My story" />';
    const sheets = await composeSheets({ specimen: PLAIN, 'specimen-later': PLAIN, 'specimen-more': carried });
    expect(sheets.get('specimen-more')!.shared).toBe(true);
  });
});

test('a shared sheet has one file, with the same tree and at the same address, however many programs use it', async () => {
  const ofProgram = '{program.title}';
  const templates = {
    ...{ specimen: PLAIN, 'specimen-later': PLAIN },
    ...{ 'specimen-more': ofProgram, 'specimen-dense': ofProgram },
  };
  const library = await readSpecimenWith(templates);
  const alone = listPaperJobs(composeLibrary(library).composition.languages[0]!);
  const both = listPaperJobs(composeLibrary(addProgram(library)).composition.languages[0]!);
  const shared = alone.filter(({ path }) => path.startsWith('pdf/en/sheets/'));
  expect(shared.length).toBeGreaterThan(0);
  expect(new Set(shared.map(({ document }) => document.key))).toEqual(new Set(['specimen']));
  expect(both.filter(({ path }) => path.startsWith('pdf/en/sheets/'))).toEqual(shared);
  const paths = both.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(expect.arrayContaining(alone.map(({ path }) => path)));
  expect(paths).toContain('pdf/en/another/specimen-more-print-standard-a4.pdf');
});

/** The same library with a second program that uses the same sheets. */
function addProgram(library: Library): Library {
  const [first] = library.programs.values();
  const value = { ...first!.source.value, id: 'another', title: 'Another program' };
  const another = { ...first!, id: 'another', source: { ...first!.source, value }, translations: new Map() };
  return { ...library, programs: new Map([...library.programs, ['another', another]]) };
}
