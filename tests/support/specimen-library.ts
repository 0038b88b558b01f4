import { join } from 'node:path';
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
