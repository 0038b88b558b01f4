import { countLeftOut } from './lay-over.ts';
import type { UiWords } from './library.ts';
import { listAuthoredFiles, type AuthoredFile } from './list-authored-files.ts';
import { PROJECT } from './project.ts';
import { parseYamlFile, readYamlFile, type Reading } from './read-authored.ts';
import { uiSchema } from './schema/ui.ts';

const NOUN = 'the file of interface words';
/** The language whose words stand in where Handrail has none. */
const STAND_IN = 'en';

/**
 * The interface words of each language of a site, and of each that a file is written for: what the publisher wrote, laid
 * over Handrail's own words of the language, or over English ones where it has none.
 * @param files of the publisher
 * @param tags languages of the site
 */
export async function readUi(
  root: string,
  files: readonly AuthoredFile[],
  tags: readonly string[],
): Promise<Map<string, Reading<UiWords>>> {
  const ours = (await listAuthoredFiles(PROJECT)).files.filter(({ kind }) => kind === 'ui');
  const written = new Map(files.map(({ lang, file }) => [lang!, file]));
  const read = new Map<string, Reading<UiWords>>();
  for (const tag of new Set([...written.keys(), ...tags])) {
    const own = ours.find(({ lang }) => lang === tag) ?? ours.find(({ lang }) => lang === tag.split('-')[0]);
    const base = own ?? ours.find(({ lang }) => lang === STAND_IN)!;
    read.set(tag, await readWords(root, written.get(tag), base.file, own === undefined));
  }
  return read;
}

async function readWords(
  root: string,
  file: string | undefined,
  baseFile: string,
  isStandIn: boolean,
): Promise<Reading<UiWords>> {
  const base = (await parseYamlFile(PROJECT, baseFile)).parsed?.value;
  // Handrail's own files have to be whole.
  const isOurs = file === undefined || root === PROJECT;
  const reading = isOurs
    ? await readYamlFile(PROJECT, file ?? baseFile, uiSchema, NOUN)
    : await readYamlFile(root, file, uiSchema, NOUN, base);
  if (!reading.authored) return { file: reading.file, problems: reading.problems };
  const words = file === undefined ? undefined : (await parseYamlFile(root, file)).parsed?.value;
  return { ...reading, authored: { ...reading.authored, borrowed: isStandIn ? countLeftOut(base, words) : 0 } };
}
