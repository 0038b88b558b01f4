import path from 'node:path';
import { readFieldLock } from '../read/read-field-lock.ts';
import type { Library } from '../read/library.ts';
import { readLibrary } from '../read/read-library.ts';
import { starterLanguage, writeStarter } from './fill-starter.ts';
import { findFirstSheet } from './find-first-sheet.ts';
import { NEW_FILES, type NewKind } from './new-file.ts';
import { recordFields } from './record-fields.ts';
import { refuseFormerName, refuseName } from './refuse-name.ts';
import { exists, startSite } from './start-site.ts';
import { articleKey } from '../model/article-key.ts';

/** What was written and what to do next, in order; or why nothing was written. */
export type Start = { files: string[]; next: string[] } | { refusal: string };

export interface StartOptions {
  /** Of a site that is begun; without it, English. */
  lang?: string;
  /** The day of the build of a site that is begun. */
  today: string;
}

const RED_FLAGS = 'content/red-flags.yaml';

/** The worksheet a first program begins with, where there is none: its id, in the words of the starters. */
const FIRST_SHEETS: Record<string, { id: string; title: string }> = {
  en: { id: 'this-week', title: 'This week' },
  de: { id: 'diese-woche', title: 'Diese Woche' },
};

/**
 * Writes a first program, worksheet or article below `root`, and before it what it needs and is not there: the site, the
 * signs that must not wait, a worksheet. All pass the check and explain themselves, in the site's default language.
 */
export async function startFile(root: string, kind: string, id: string, options: StartOptions): Promise<Start> {
  const refusal = refuseName(kind, id);
  if (refusal !== undefined) return { refusal };
  const begun = kind as NewKind;
  const file = NEW_FILES[begun].file(id);
  if (await exists(path.join(root, file)))
    return {
      refusal: `${file} is already there, and nothing is written over it. ${begun === 'site' ? 'Edit it.' : 'Edit it, or choose another id.'}`,
    };
  const { lock } = await readFieldLock(root);
  const former = lock && refuseFormerName(begun, id, lock.value);
  if (former !== undefined) return { refusal: former };

  const { lang = 'en', today } = options;
  const hasSite = await exists(path.join(root, NEW_FILES.site.file()));
  const files = hasSite ? [] : await startSite(root, lang, today);
  const { library } = await readLibrary(root);
  if (!library || !lock)
    return { refusal: 'The site file or the field lock has faults. Run "npm run check", and correct them first.' };
  const { default_language: language } = library.site.value;
  if (hasSite && options.lang !== undefined && options.lang !== language)
    return {
      refusal: `The site is written in "${language}", so new files are too. --lang is for a site that is begun.`,
    };
  if (begun !== 'site') files.push(...(await startParts(root, begun, id, library)));
  return {
    files,
    next: [
      ...tellLanguage(language),
      `Open ${file} and replace the words. Its comments say what each part is for.`,
      ...NEXT[begun](id),
    ],
  };
}

/** The file itself, after what it cannot be without. */
async function startParts(
  root: string,
  kind: Exclude<NewKind, 'site'>,
  id: string,
  library: Library,
): Promise<string[]> {
  const { default_language: language, build_day: day } = library.site.value;
  const lang = starterLanguage(language);
  const shared = {
    LANGUAGE: language,
    DAY: day,
    NEXT_REVIEW: `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`,
  };
  const written: string[] = [];
  const write = async (file: string, starter: string, words: Record<string, string | undefined> = {}) => {
    await writeStarter(root, file, starter, lang, { ...shared, ...words });
    written.push(file);
  };

  let sheet = findFirstSheet(library, kind === 'article' ? 'published' : 'all');
  let signs = findFirstSigns(library);
  if (kind === 'program' && signs === '') {
    if (!(await exists(path.join(root, RED_FLAGS)))) await write(RED_FLAGS, 'red-flags.yaml');
    signs = findFirstSigns((await readLibrary(root)).library!);
  }
  if (kind === 'program' && sheet === undefined) {
    const first = FIRST_SHEETS[lang]!;
    sheet = first.id;
    await write(NEW_FILES.worksheet.file(first.id), NEW_FILES.worksheet.starter, { TITLE: first.title });
  }
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll(/[-_]/g, ' ');
  await write(NEW_FILES[kind].file(id), NEW_FILES[kind].starter, {
    ID: id,
    TITLE: title,
    SHEET: sheet,
    RED_FLAGS: signs,
  });
  // No author chose the names of an article's note or of a first worksheet's fields.
  if (kind === 'article') await recordFields(root, articleKey(id));
  if (kind === 'program') await recordFields(root, sheet!);
  return written;
}

/** Ids of the signs with which nobody should wait a minute, as a list in YAML holds them. */
function findFirstSigns({ redFlags }: Library): string {
  const urgent = redFlags.value.signs.filter(({ urgency }) => urgency === 'now');
  return urgent.map(({ id }) => id).join(', ');
}

function tellLanguage(language: string): string[] {
  return starterLanguage(language) === language.split('-')[0]
    ? []
    : [
        `Handrail has no words in "${language}": what was written is in English. Translate it, and write content/ui/${language}.yaml.`,
      ];
}

const NEXT: Record<NewKind, (id: string) => string[]> = {
  site: () => [
    'Call each number under "crisis_help", and write the day you did.',
    'Begin a program: "npm run new -- program back-at-home".',
  ],
  program: () => [
    'Have a clinician choose the red flags for the people of this program.',
    'Run "npm run check". "npm run dev" shows the program as you write.',
  ],
  worksheet: (id) => [
    `Name it in "core" or "more" of a phase in content/programs/<program>/program.yaml: "- sheet: ${id}".`,
    'Run "npm run check", then "npm run lock", which records the names of its fields for ever.',
  ],
  article: (id) => [
    'Name what it rests on in "sources". The check reminds you until then.',
    `To print it in a book, name it in "core" of a phase: "- article: ${id}".`,
  ],
};
