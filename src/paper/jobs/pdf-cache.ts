import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PdfFacts } from '../paper-document.ts';

/** A finished PDF as it lies in the cache, and what is known of it. */
export interface CachedPdf {
  file: string;
  facts: PdfFacts;
}

/** Finished PDFs under the hash of everything that went into them. */
export class PdfCache {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async find(key: string): Promise<CachedPdf | undefined> {
    const text = await fs.readFile(this.#path(key, 'json'), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : { file: this.#path(key, 'pdf'), facts: JSON.parse(text) as PdfFacts };
  }

  /** The facts are written last and by rename: a PDF whose facts can be read is whole. */
  async keep(key: string, bytes: Uint8Array, facts: PdfFacts): Promise<CachedPdf> {
    await fs.mkdir(path.dirname(this.#path(key, 'pdf')), { recursive: true });
    await writeWhole(this.#path(key, 'pdf'), bytes);
    await writeWhole(this.#path(key, 'json'), JSON.stringify(facts));
    return { file: this.#path(key, 'pdf'), facts };
  }

  /** Removes what no document of the last build used. */
  async keepOnly(keys: ReadonlySet<string>): Promise<void> {
    const names = await fs.readdir(this.folder).catch(() => []);
    const stale = names.filter((name) => !keys.has(name.split('.')[0]!));
    await Promise.all(stale.map((name) => fs.rm(path.join(this.folder, name), { force: true })));
  }

  #path(key: string, extension: string): string {
    return path.join(this.folder, `${key}.${extension}`);
  }
}

async function writeWhole(file: string, data: Uint8Array | string): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  await fs.writeFile(part, data);
  await fs.rename(part, file);
}

/** The hash of a value as JSON, in hexadecimal. */
export function hashOf(...values: unknown[]): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(JSON.stringify(value)).update('\0');
  return hash.digest('hex').slice(0, 40);
}

const HERE = path.dirname(fileURLToPath(import.meta.url));

/**
 * The hash of the code that makes PDFs: `paper/`, `pdf/`, `model/`, and the versions of all packages.
 * The checker is among it, since what lies in the cache counts as checked; tests are left out.
 */
export async function hashOfPaperCode(): Promise<string> {
  const folders = [path.join(HERE, '..'), path.join(HERE, '../../pdf'), path.join(HERE, '../../model')];
  const names = await Promise.all(folders.map((folder) => fs.readdir(folder, { recursive: true })));
  const files = folders
    .flatMap((folder, at) => names[at]!.map((name) => path.join(folder, name)))
    .filter((file) => /\.(ts|typ)$/.test(file) && !/\.test\.ts$|[\\/]ua1[\\/]breaks[\\/]/.test(file))
    .sort();
  const texts = await Promise.all(
    [...files, path.join(HERE, '../../../package-lock.json')].map((file) => fs.readFile(file, 'utf8')),
  );
  return hashOf(texts);
}
