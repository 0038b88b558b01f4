import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readFieldLock } from '../read/read-field-lock.ts';
import { JSON_SCHEMA_FOLDER, nameJsonSchema } from '../read/json-schemas.ts';
import type { Library } from '../read/library.ts';
import { readLibrary } from '../read/read-library.ts';
import { PROJECT } from '../read/project.ts';
import { findFirstSheet } from './find-first-sheet.ts';
import { NEW_FILES, type NewKind } from './new-file.ts';
import { recordArticleNote } from './record-article-note.ts';
import { refuseFormerName, refuseName } from './refuse-name.ts';

/** What was written and what to do next, in order; or why nothing was written. */
export type Start = { file: string; next: string[] } | { refusal: string };

/** Writes a first program, worksheet or article below `root`, one that passes the check and explains itself. */
export async function startFile(root: string, kind: string, id: string): Promise<Start> {
  const refusal = refuseName(kind, id);
  if (refusal !== undefined) return { refusal };
  const begun = kind as NewKind;
  const file = NEW_FILES[begun].file(id);
  if (await exists(path.join(root, file))) {
    return { refusal: `${file} is already there, and nothing is written over it. Edit it, or choose another id.` };
  }
  const { library } = await readLibrary(root);
  const { lock } = await readFieldLock(root);
  if (!library || !lock) {
    return { refusal: 'The site file or the field lock has faults. Run "npm run check", and correct them first.' };
  }
  const former = refuseFormerName(begun, id, lock.value);
  if (former !== undefined) return { refusal: former };
  const sheet = findFirstSheet(library, begun === 'article' ? 'published' : 'all');
  if (begun === 'program' && sheet === undefined) {
    return {
      refusal: 'A program needs a worksheet to begin with. Write one first: "npm run new -- worksheet what-matters".',
    };
  }
  const signs = findFirstSigns(library);
  if (begun === 'program' && signs === '') {
    return {
      refusal:
        'A program needs a sign that must not wait. Write one with "urgency: now" in content/red-flags.yaml first.',
    };
  }
  const text = await fillStarter(NEW_FILES[begun].starter, describeWords(root, file, id, library, { sheet, signs }));
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text, { flag: 'wx' });
  // The field for a note that ends each article is a name like any other, and no author chose it.
  if (begun === 'article') await recordArticleNote(root, id);
  return { file, next: NEXT[begun](id) };
}

const NEXT: Record<NewKind, (id: string) => string[]> = {
  program: () => [
    'Open it and replace the words. The lines that begin with "#" say what each part is for.',
    'Have a clinician choose the red flags for the people of this program.',
    'Run "npm run check". "npm run dev" shows the program as you write.',
  ],
  worksheet: (id) => [
    'Open it and replace the words. The comments say what each part is for.',
    `Name it in "contents" of a phase in content/programs/<program>/program.yaml: "- sheet: ${id}".`,
    'Run "npm run check", then "npm run lock", which records the names of its fields for ever.',
  ],
  article: (id) => [
    'Open it and replace the words. The comments say what each part is for.',
    'Name what it rests on in "sources". The check reminds you until then.',
    `To print it in a workbook, name it in "contents" of a phase: "- article: ${id}".`,
  ],
};

/** What stands in capitals between double underscores in a starter. */
function describeWords(
  root: string,
  file: string,
  id: string,
  { site }: Library,
  first: { sheet: string | undefined; signs: string },
): Record<string, string | undefined> {
  const day = site.value.build_day;
  const schema = path.join(PROJECT, JSON_SCHEMA_FOLDER, nameJsonSchema('program'));
  return {
    ID: id,
    TITLE: id.charAt(0).toUpperCase() + id.slice(1).replaceAll(/[-_]/g, ' '),
    LANGUAGE: site.value.default_language,
    DAY: day,
    NEXT_REVIEW: `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`,
    SHEET: first.sheet,
    RED_FLAGS: first.signs,
    SCHEMA: path.relative(path.dirname(path.join(root, file)), schema).replaceAll('\\', '/'),
  };
}

/** Ids of the signs with which nobody should wait a minute, as a list in YAML holds them. */
function findFirstSigns({ redFlags }: Library): string {
  const urgent = redFlags.value.signs.filter(({ urgency }) => urgency === 'now');
  return urgent.map(({ id }) => id).join(', ');
}

/** A line whose word there is none for stays as a comment. */
async function fillStarter(name: string, words: Record<string, string | undefined>): Promise<string> {
  const starter = await readFile(path.join(import.meta.dirname, 'starters', name), 'utf8');
  // eslint-disable-next-line no-restricted-syntax -- a mark to be filled in, no field name
  return starter.replaceAll(/^(.*)__([A-Z_]+)__/gm, (_, before: string, key: string) => {
    const word = words[key];
    return word === undefined ? `# ${before}my-goals` : before + word;
  });
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
