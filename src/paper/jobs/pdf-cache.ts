import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PdfFacts } from '../paper-document.ts';

/** A finished PDF as it lies in the cache, and what is known of it. */
export interface CachedPdf {
  file: string;
  facts: PdfFacts;
}

const DAY = 24 * 60 * 60 * 1000;

/** How long a PDF is kept that no build has used, so that going back to yesterday's words costs nothing. */
const KEPT_FOR = 14 * DAY;

/**
 * Finished PDFs under the hash of everything that went into them. Several builds may share a folder, also over a network:
 * whoever writes a key writes the same bytes, each file gets its final name only when it is whole, and a build removes
 * nothing that any build has used in the last two weeks.
 */
export class PdfCache {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** The PDF of a key. One that is not whole, as after a power cut, counts as missing. */
  async find(key: string): Promise<CachedPdf | undefined> {
    const [file, factsFile] = [this.#path(key, 'pdf'), this.#path(key, 'json')];
    const facts = await readFacts(factsFile);
    if (facts === undefined || (await sizeOf(file)) !== facts.bytes) return undefined;
    await markUsed(factsFile);
    return { file, facts };
  }

  /**
   * Keeps a PDF. The facts are written last: a PDF whose facts can be read is whole.
   * @throws what the disk says, for example that it is full; then nothing stands under the key
   */
  async keep(key: string, bytes: Uint8Array, facts: PdfFacts): Promise<CachedPdf> {
    await fs.mkdir(this.folder, { recursive: true });
    await writeWhole(this.#path(key, 'pdf'), bytes);
    await writeWhole(this.#path(key, 'json'), JSON.stringify(facts));
    return { file: this.#path(key, 'pdf'), facts };
  }

  /** Removes PDFs that were not used for two weeks, and what writers left that were killed as long ago. */
  async removeUnused(now: number = Date.now()): Promise<void> {
    const names: string[] = await fs.readdir(this.folder).catch(() => []);
    const isOld = async (name: string): Promise<boolean> => {
      const used = await fs.stat(path.join(this.folder, name)).catch(() => undefined);
      return used !== undefined && now - used.mtimeMs > KEPT_FOR;
    };
    const known = new Set(names);
    for (const name of names) {
      const { name: key, ext } = path.parse(name);
      // Only the facts tell when a PDF was last used. They go first, so that no build finds a PDF that is about to go.
      const isPdf = ext === '.pdf' && known.has(`${key}.json`);
      if (!(await isOld(isPdf ? `${key}.json` : name)) || (ext === '.json' && known.has(`${key}.pdf`))) continue;
      if (isPdf) await fs.rm(this.#path(key, 'json'), { force: true });
      await fs.rm(path.join(this.folder, name), { force: true });
    }
  }

  #path(key: string, extension: string): string {
    return path.join(this.folder, `${key}.${extension}`);
  }
}

async function readFacts(file: string): Promise<PdfFacts | undefined> {
  try {
    return JSON.parse(await fs.readFile(file, 'utf8')) as PdfFacts;
  } catch {
    return undefined;
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  return (await fs.stat(file).catch(() => undefined))?.size;
}

/** Once a day is enough to tell what is used. */
async function markUsed(file: string): Promise<void> {
  const now = new Date();
  const { mtimeMs } = await fs.stat(file);
  // In a folder that may only be read nothing is removed either.
  if (now.getTime() - mtimeMs > DAY) await fs.utimes(file, now, now).catch(() => undefined);
}

/** The name it is written under is its own: process ids repeat on the machines that share a folder. */
async function writeWhole(file: string, data: Uint8Array | string): Promise<void> {
  const part = `${file}.${randomUUID()}.part`;
  try {
    await fs.writeFile(part, data);
    await fs.rename(part, file);
  } catch (error) {
    await fs.rm(part, { force: true });
    throw error;
  }
}

/** The hash of a value as JSON, in hexadecimal. */
export function hashOf(...values: unknown[]): string {
  const hash = createHash('sha256');
  for (const value of values) hash.update(JSON.stringify(value)).update('\0');
  return hash.digest('hex').slice(0, 40);
}

const HERE = path.dirname(fileURLToPath(import.meta.url));

/**
 * The hash of the code that makes PDFs: `paper/`, `pdf/`, `model/`, and the versions of the packages it runs with.
 * The checker is among it, since what lies in the cache counts as checked; tests are left out.
 */
export async function hashOfPaperCode(): Promise<string> {
  const folders = [path.join(HERE, '..'), path.join(HERE, '../../pdf'), path.join(HERE, '../../model')];
  const names = await Promise.all(folders.map((folder) => fs.readdir(folder, { recursive: true })));
  const files = folders
    .flatMap((folder, at) => names[at]!.map((name) => path.join(folder, name)))
    .filter((file) => /\.(ts|typ|svg|ttf|txt)$/.test(file) && !/\.test\.ts$|[\\/]ua1[\\/]breaks[\\/]/.test(file))
    .sort();
  const hashes = await Promise.all(files.map(async (file) => hashOf((await fs.readFile(file)).toString('base64'))));
  return hashOf(hashes, await listRuntimePackages());
}

/** Name and version of every package but those for development only, which make no PDF. */
async function listRuntimePackages(): Promise<string[]> {
  const lock = JSON.parse(await fs.readFile(path.join(HERE, '../../../package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; dev?: boolean }>;
  };
  return Object.entries(lock.packages).flatMap(([name, { version, dev }]) => (dev ? [] : `${name} ${version}`));
}
