import fs from 'node:fs/promises';
import path from 'node:path';
import * as pagefind from 'pagefind';

/** What pagefind brings for sites without a search page of their own. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

const ENTRY = 'pagefind-entry.json';

/**
 * Writes the search index of a built site into `<folder>/pagefind/`, one part for each language of its pages.
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
      const file = path.join(folder, 'pagefind', name);
      await fs.mkdir(path.dirname(file), { recursive: true });
      await fs.writeFile(file, name === ENTRY ? sortLanguages(content) : content);
    }
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
