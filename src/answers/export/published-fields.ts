import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { listSheets } from '../read/describe-document.ts';
import { chooseList, type LostList, type TitledList } from '../read/choose-list.ts';
import type { Manifest } from '../../model/manifest.ts';

/** Finds the list of fields published for a file: by its id, or else the one that fits it best. */
export type FindPublished = (lost: LostList) => Promise<Manifest | undefined>;

interface Listed {
  file: string;
  /** Ids of its PDFs, and keys of the sheets its fields belong to. */
  ids: Set<string>;
  sheets: Set<string>;
}

/** The lists of fields in and below a folder, such as a built site. Only what tells them apart is kept in memory. */
export async function indexPublishedFields(folder: string): Promise<FindPublished> {
  const files = (await glob('**/*.fields.json', { cwd: folder })).sort().map((file) => path.join(folder, file));
  const listed: Listed[] = [];
  for (const file of files) {
    const { faces, fields } = await readManifest(file);
    listed.push({ file, ids: new Set(faces.map(({ id }) => id)), sheets: new Set(listSheets(fields)) });
  }
  const titles = await readTitles(folder);
  return async ({ documentId, sheets = [], fit }) => {
    const known = listed.find(({ ids }) => documentId !== undefined && ids.has(documentId));
    if (known) return readManifest(known.file);
    if (documentId !== undefined) return undefined;
    const fitting = listed.filter(({ sheets: held }) => sheets.every((sheet) => held.has(sheet)));
    return chooseList(readEach(fitting, titles), fit);
  };
}

async function* readEach(listed: readonly Listed[], titles: ReadonlyMap<string, string>): AsyncIterable<TitledList> {
  for (const { file } of listed) yield { list: await readManifest(file), title: titles.get(path.resolve(file)) };
}

/** The titles of documents by the lists of their fields; none where the folder is not that of a whole site. */
async function readTitles(folder: string): Promise<ReadonlyMap<string, string>> {
  const file = path.join(folder, 'catalogue.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return new Map();
  const { documents } = JSON.parse(text) as { documents: { fields?: string; title: string }[] };
  return new Map(
    documents.flatMap(({ fields, title }) => (fields === undefined ? [] : [[path.resolve(folder, fields), title]])),
  );
}

async function readManifest(file: string): Promise<Manifest> {
  return JSON.parse(await readFile(file, 'utf8')) as Manifest;
}
