import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { listSheets } from '../read/describe-document.ts';
import type { Manifest } from '../../model/manifest.ts';

/** Finds the list of fields published for a document: by its id, or by the sheets its fields belong to. */
export type FindPublished = (
  documentId: string | undefined,
  sheets: readonly string[],
) => Promise<Manifest | undefined>;

interface Listed {
  file: string;
  key: string;
  /** Ids of its PDFs, and keys of the sheets its fields belong to. */
  ids: Set<string>;
  sheets: Set<string>;
}

/** The lists of fields in and below a folder, such as a built site. Only what tells them apart is kept in memory. */
export async function indexPublishedFields(folder: string): Promise<FindPublished> {
  const files = (await glob('**/*.fields.json', { cwd: folder })).sort().map((file) => path.join(folder, file));
  const listed: Listed[] = [];
  for (const file of files) {
    const { key, faces, fields } = await readManifest(file);
    listed.push({ file, key, ids: new Set(faces.map(({ id }) => id)), sheets: new Set(listSheets(fields)) });
  }
  return async (documentId, sheets) => {
    const fitting = listed.filter((one) => {
      if (documentId !== undefined) return one.ids.has(documentId);
      return sheets.length === 1 ? one.key === sheets[0] : sheets.every((sheet) => one.sheets.has(sheet));
    });
    // Lists of several languages write days in different ways: which it was cannot be told.
    return fitting.length === 1 ? readManifest(fitting[0]!.file) : undefined;
  };
}

async function readManifest(file: string): Promise<Manifest> {
  return JSON.parse(await readFile(file, 'utf8')) as Manifest;
}
