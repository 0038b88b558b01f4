import fs from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { glob } from 'tinyglobby';
import { hashOf } from '../paper/jobs/pdf-cache.ts';
import { longWordsPath } from '../model/long-words.ts';
import { listLongWords } from './list-long-words.ts';
import { isUntouched, type FinishedSite } from './finished-site.ts';

/** What pagefind brings for sites without a search page of their own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

const FOLDER = 'pagefind';
const ENTRY = 'pagefind-entry.json';

/**
 * The hash of all pages of a site that can be searched, by which it is known whether an index is theirs.
 * Pagefind passes over pages without the mark once one page has it.
 */
export async function hashSearchedPages(folder: string): Promise<string> {
  return hashOf(await readSearchedPages(folder));
}

async function readSearchedPages(folder: string): Promise<(readonly [name: string, text: string])[]> {
  const names = (await glob('**/*.html', { cwd: folder })).sort();
  const pages = await Promise.all(
    names.map(async (name) => [name, await fs.readFile(path.join(folder, name), 'utf8')] as const),
  );
  return pages.filter(([, text]) => text.includes('data-pagefind-body'));
}

/** Copies the index of an earlier site if none of its files was touched; false if one was. */
export async function copyIndex(site: FinishedSite, folder: string): Promise<boolean> {
  const names = Object.keys(site.record.stamps).filter((name) => name.startsWith(`${FOLDER}/`));
  for (const name of names) if (!(await isUntouched(site, name))) return false;
  await fs.cp(path.join(site.folder, FOLDER), path.join(folder, FOLDER), { recursive: true });
  return true;
}

/**
 * Writes the search index of a built site into `<folder>/pagefind/`, one part for each language of its pages, with the long
 * words of those that write compounds.
 * The files are written here, since pagefind's own writing may still be under way when it says it is done.
 * @throws what pagefind says when it could not read
 */
export async function indexSearch(folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`The search index could not be started: ${errors.join(' ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    const made = await index.getFiles();
    const faults = [...added.errors, ...made.errors];
    if (faults.length > 0) throw new Error(`The search index could not be made: ${faults.join(' ')}`);
    for (const { path: name, content } of made.files.filter((file) => !UNUSED.test(file.path))) {
      const file = path.join(folder, FOLDER, name);
      await fs.mkdir(path.dirname(file), { recursive: true });
      await fs.writeFile(file, name === ENTRY ? sortLanguages(content) : content);
    }
    const pages = await readSearchedPages(folder);
    for (const [lang, words] of listLongWords(pages.map(([, text]) => text)))
      await fs.writeFile(path.join(folder, longWordsPath(lang)), JSON.stringify(words));
  } finally {
    await pagefind.close();
  }
}

/** Pagefind lists its languages in an order that changes from run to run. */
function sortLanguages(content: Uint8Array): string {
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ ...entry, languages });
}
