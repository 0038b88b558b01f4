import type { AnsweredDocument } from '../../answers/answer.ts';
import { ARTICLE_FOLDER, SHARED_FOLDER } from '../../model/address.ts';
import { articleOf } from '../../model/article-key.ts';
import { parseDocumentId } from '../../model/document-id.ts';
import { fetchJson } from '../fetch-json.ts';

/** What the pages that read and list answers know of the site. Keys come from files too, so they are looked up in maps. */
export interface SiteLibrary {
  store: string;
  /** Path of the site; begins and ends with `/`. */
  base: string;
  /** BCP 47 tag of the page, and the locale its days are written in. */
  language: string;
  locale: string;
  /** The other languages of the site, and the addresses of their programs. */
  others: readonly { language: string; index: string }[];
  /** Programs in the language of the page, by id; the articles are one without an id. */
  programs: ReadonlyMap<string, LibraryProgram>;
}

interface LibraryProgram {
  title: string;
  /** By key, in the order of the program. */
  sheets: ReadonlyMap<string, LibrarySheet>;
  /** Keys of its books, which hold several sheets. */
  books: readonly string[];
}

export interface LibrarySheet {
  title: string;
  version: string;
  /** Address of its page. */
  href: string;
  /** Address of its fillable PDF, where it has one. */
  pdf?: string;
  /** How many days it has, for a diary. */
  diaryDays?: number;
  /** Somebody close to the patient fills it in. */
  byRelative?: true;
  /** Its PDF is that of every program that has it. */
  shared?: true;
}

/** What a page holds of it in `data-page`: all but the programs, which are a file of their own, since they grow with the site. */
export interface SiteLibraryPage extends Omit<SiteLibrary, 'programs'> {
  /** Address of the programs. */
  index: string;
}

/** The programs as JSON. */
export type LibraryPrograms = [
  id: string,
  program: { title: string; sheets: [key: string, sheet: LibrarySheet][]; books: string[] },
][];

/** @throws if its programs cannot be fetched */
export async function fetchSiteLibrary(page: SiteLibraryPage): Promise<SiteLibrary> {
  return readSiteLibrary(page, await fetchJson<LibraryPrograms>(page.index));
}

export function readSiteLibrary(page: Omit<SiteLibrary, 'programs'>, programs: LibraryPrograms): SiteLibrary {
  return {
    ...page,
    programs: new Map(programs.map(([id, { sheets, ...program }]) => [id, { ...program, sheets: new Map(sheets) }])),
  };
}

/** The site in its other languages, each fetched when it is asked for; one that cannot be had is left out. */
export async function* fetchOtherLanguages(library: SiteLibrary): AsyncIterable<SiteLibrary> {
  for (const { language, index } of library.others) {
    const programs = await fetchJson<LibraryPrograms>(index).catch(() => undefined);
    if (programs) yield readSiteLibrary({ ...library, language, others: [] }, programs);
  }
}

/** The title of a sheet in the language of the page; undefined where the site does not have it. */
export function findTitle({ programs }: SiteLibrary, program: string, sheet: string): string | undefined {
  return programs.get(program)?.sheets.get(sheet)?.title;
}

/** Where the list of fields of a sheet lies: in the folder of its program, of the sheets that programs share, or of articles. */
export function documentOf({ programs }: SiteLibrary, program: string, sheet: string): { folder: string; key: string } {
  if (program === '') return { folder: ARTICLE_FOLDER, key: articleOf(sheet) };
  return { folder: programs.get(program)?.sheets.get(sheet)?.shared ? SHARED_FOLDER : program, key: sheet };
}

/**
 * The program that the answers of a file belong to here. The file of a sheet that programs share names none, and that of one
 * they have alike may have lost it: then it is the first of those whose answers are kept on this device, or else the first
 * that has the sheet. Empty for an article.
 *
 * @param kept ids of the programs whose answers are kept
 */
export function programOfDocument(
  { programs }: SiteLibrary,
  { id, program, key }: Pick<AnsweredDocument, 'id' | 'program' | 'key'>,
  kept: readonly string[] = [],
): string {
  if (program !== undefined) return program;
  if (parseDocumentId(id)?.program === ARTICLE_FOLDER) return '';
  const having = [...programs].flatMap(([one, { sheets }]) => (sheets.has(key) ? one : []));
  return having.find((one) => kept.includes(one)) ?? having[0] ?? '';
}

/** Address of the list of fields published beside a document; its parts may come from a file, so none is trusted. */
export function fieldsUrl(base: string, lang: string, program: string, key: string): string {
  const [language, folder, file] = [lang, program, key].map(encodeURIComponent);
  return `${base}pdf/${language}/${folder}/${file}.fields.json`;
}
