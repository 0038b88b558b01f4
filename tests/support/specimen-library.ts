import { join } from 'node:path';
import { composeLibrary } from '../../src/compose/compose-library.ts';
import type { Sheet } from '../../src/model/node.ts';
import type { Library } from '../../src/read/library.ts';
import { KEY_WORDS } from './compose-text.ts';
import { readLibrary } from '../../src/read/read-library.ts';

const SPECIMEN_ROOT = join(import.meta.dirname, '../specimen');

/** The content root that uses every word and node, read without a problem. UI words of the vocabulary are their keys. */
export async function readSpecimen(): Promise<Library> {
  const { library, problems } = await readLibrary(SPECIMEN_ROOT);
  if (!library || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  const ui = [...library.ui].map(
    ([lang, { value, ...rest }]) => [lang, { ...rest, value: { ...value, vocabulary: KEY_WORDS } }] as const,
  );
  return { ...library, ui: new Map(ui) };
}

/** The specimen with the text of some templates exchanged; their front matter stays. */
export async function readSpecimenWith(bodies: Readonly<Record<string, string>>): Promise<Library> {
  const library = await readSpecimen();
  const worksheets = [...library.worksheets].map(([id, family]) => {
    const body = bodies[id];
    return [id, body === undefined ? family : { ...family, source: { ...family.source, body } }] as const;
  });
  return { ...library, worksheets: new Map(worksheets) };
}

/** What patients see of each sheet of the specimen in English, by its key. */
export async function readSpecimenSheets(): Promise<ReadonlyMap<string, Sheet>> {
  const { composition } = composeLibrary(await readSpecimen());
  const sheets = composition.languages[0]!.programs[0]!.sheets.flatMap(({ patient }) => patient ?? []);
  return new Map(sheets.map((sheet) => [sheet.key, sheet]));
}
