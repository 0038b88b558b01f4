import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import {
  HASH_LENGTH,
  isLasting,
  programFilesPath,
  type ListedFiles,
  type ProgramFiles,
  type SiteFiles,
} from '../../browser/offline/file-lists.ts';
import { findCoreBook } from '../../compose/find-book.ts';
import type { ComposedProgram, LanguageComposition } from '../../compose/composition.ts';
import { fieldsPath, pdfPath } from '../../model/address.ts';
import { fieldsOf } from '../../model/fields-of.ts';
import { listContents } from '../../read/phase-contents.ts';
import { domainKey, findPage, goalsKey, programKey, sheetKey, weeksKey } from '../../web/page-list.ts';
import { PAGE_DATA } from '../../web/page-data.ts';
import type { SiteData } from '../../web/site-data.ts';
import { hashOf } from '../../paper/jobs/pdf-cache.ts';
import { fileOf, findNeeded } from './find-needed.ts';

/** Pages that are stored without asking. */
const SHELL_PAGES = ['safety', 'offline'];
/** Pages that go with every program. */
const COMMON_PAGES = ['home', 'library', 'glossary', 'my-answers', 'my-weeks', 'my-summary', 'settings'];

/**
 * Lists what devices may store of a finished site.
 * @param folder of the site
 * @returns what belongs to the whole site, and by the path of its list what belongs to each program in each language
 */
export async function listOfflineFiles(
  folder: string,
  data: SiteData,
): Promise<{ site: SiteFiles; programs: Map<string, ProgramFiles> }> {
  const names = new Set((await glob('**', { cwd: folder })).sort());
  const list = async (paths: readonly string[]): Promise<ListedFiles> =>
    Object.fromEntries(await Promise.all(paths.map(async (name) => [name, await describe(folder, name)] as const)));
  const need = (pages: readonly string[]) => findNeeded(folder, data.base, names, pages);

  const shellPages = data.pages.filter(({ key }) => SHELL_PAGES.includes(key)).map((page) => page.path);
  const inShell = [...shellPages, ...(await need(shellPages))];
  const scripts = [...names].filter((name) => isLasting(name) && !inShell.includes(name));
  const programs = new Map<string, ProgramFiles>();
  for (const composition of data.composition.languages) {
    for (const composed of composition.programs) {
      const pages = listPages(composed, composition, data);
      const pictures = (await need(pages)).filter((name) => !isLasting(name) && !inShell.includes(name));
      const files = await list([
        ...pages,
        ...pictures,
        ...listFetched(composition, data),
        ...listPdfs(composed, composition),
      ]);
      const { id, title } = composed.program;
      const { tag } = composition.language;
      const own = findPage(data.pages, programKey(id), tag).path;
      programs.set(programFilesPath(tag, id), { path: own, title, files });
    }
  }
  const files = { shell: await list(inShell), scripts: await list(scripts) };
  return { site: { version: hashOf(files, [...programs]), ...files }, programs };
}

/** Paths of the pages of a program in a language, with its articles. */
function listPages({ program, sheets }: ComposedProgram, { language, articles }: LanguageComposition, data: SiteData) {
  const contents = program.phases.flatMap(listContents);
  const articleIds = contents.flatMap((content) => ('article' in content ? content.article : []));
  const keys = new Set([
    ...COMMON_PAGES,
    programKey(program.id),
    weeksKey(program.id),
    goalsKey(program.id),
    ...program.domains.map(({ id }) => domainKey(program.id, id)),
    ...sheets.flatMap(({ patient }) => (patient ? sheetKey(patient) : [])),
    ...articles.flatMap(({ patient }) => (patient && articleIds.includes(patient.id) ? sheetKey(patient) : [])),
  ]);
  return data.pages.filter(({ key, lang }) => lang === language.tag && keys.has(key)).map((page) => page.path);
}

/** What the scripts of such pages fetch. */
function listFetched({ language }: LanguageComposition, data: SiteData): string[] {
  return Object.entries(PAGE_DATA).map(([key, file]) => findPage(data.pages, key, language.tag).path + file);
}

/**
 * The core book and the sheets to fill in, in standard print on the paper of the language, and the lists of the fields of these
 * sheets, in whose words answers are shown.
 */
function listPdfs(composed: ComposedProgram, { language }: LanguageComposition): string[] {
  const sheets = composed.sheets.flatMap(({ patient }) =>
    patient && fieldsOf(patient.body).length > 0 ? patient : [],
  );
  const book = findCoreBook(composed);
  const face = { edition: 'fillable', size: 'standard', paper: language.papers[0]! } as const;
  return [
    ...sheets.flatMap((sheet) => [pdfPath(sheet, face), fieldsPath(sheet)]),
    ...(book ? [pdfPath(book, face)] : []),
  ];
}

async function describe(folder: string, name: string): Promise<[hash: string, bytes: number]> {
  const bytes = await fs.readFile(path.join(folder, fileOf(name)));
  return [createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH), bytes.length];
}
