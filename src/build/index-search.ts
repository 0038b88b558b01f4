import fs from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';

/** What pagefind brings for sites without a search page of their own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes the search index of a built site into `<folder>/pagefind/`, one part for each language of its pages.
 * @throws what pagefind says when it could not read or write
 */
export async function indexSearch(folder: string): Promise<void> {
  const output = path.join(folder, 'pagefind');
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`The search index could not be started: ${errors.join(' ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath: output });
    const faults = [...added.errors, ...written.errors];
    if (faults.length > 0) throw new Error(`The search index could not be written: ${faults.join(' ')}`);
  } finally {
    await pagefind.close();
  }
  const names = await fs.readdir(output);
  await Promise.all(names.filter((name) => UNUSED.test(name)).map((name) => fs.rm(path.join(output, name))));
  await sortLanguages(path.join(output, 'pagefind-entry.json'));
}

/** Pagefind lists its languages in an order that changes from run to run. */
async function sortLanguages(file: string): Promise<void> {
  const entry = JSON.parse(await fs.readFile(file, 'utf8')) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  await fs.writeFile(file, JSON.stringify({ ...entry, languages }));
}
