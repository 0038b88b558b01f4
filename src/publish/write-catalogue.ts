import fs from 'node:fs/promises';
import path from 'node:path';
import type { Site } from '../read/schema/site.ts';
import { catalogueSchema, fieldsSchema } from './catalogue.ts';
import { makeCatalogue, makeFieldsFiles, type PublishedPdf } from './make-catalogue.ts';

/** Writes `catalogue.json` and one `fields.json` beside each document into a built site. */
export async function writeCatalogue(folder: string, site: Site, pdfs: readonly PublishedPdf[]): Promise<void> {
  await writeJson(path.join(folder, 'catalogue.json'), catalogueSchema.parse(makeCatalogue(site, pdfs)));
  for (const [file, fields] of makeFieldsFiles(pdfs))
    await writeJson(path.join(folder, file), fieldsSchema.parse(fields));
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await fs.writeFile(file, `${JSON.stringify(value, undefined, 1)}\n`);
}
