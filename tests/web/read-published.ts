import fs from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { glob } from 'tinyglobby';
import type { Catalogue } from '../../src/publish/catalogue.ts';
import { readLaidOutPages } from '../paper/read-laid-out-pages.ts';

/** The words of what a built site publishes besides its pages. */
interface PublishedTexts {
  /** What the search knows of each page. */
  search: string[];
  /** The text of a PDF, or a list of fields. */
  patient: string[];
  clinician: string[];
}

/** Reads the search index, and of each document the fields and the PDFs on one paper in one size. */
export async function readPublished(folder: string): Promise<PublishedTexts> {
  const read = (file: string) => fs.readFile(path.join(folder, file));
  const catalogue = JSON.parse(String(await read('catalogue.json'))) as Catalogue;
  const texts: PublishedTexts = { search: [], patient: [], clinician: [] };
  for (const file of await glob('pagefind/fragment/*', { cwd: folder }))
    texts.search.push(String(gunzipSync(await read(file))));
  for (const { path: file, fields, audience, size, paper } of catalogue.documents) {
    if (size !== 'standard' || paper !== 'a4') continue;
    const pages = await readLaidOutPages(new Uint8Array(await read(file)));
    const words = [...pages.values()].flatMap((page) => page.texts.map(({ text }) => text)).join(' ');
    texts[audience].push(words, String(await read(fields)));
  }
  return texts;
}
