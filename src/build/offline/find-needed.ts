import fs from 'node:fs/promises';
import path from 'node:path';
import { isLasting, isPage } from '../../browser/offline/file-lists.ts';

/** Other pages, and what is only taken along or read by machines. */
const NOT_NEEDED = /\.(?:html|pdf|xml|json)$/;

/**
 * What pages need to be shown: their styles, scripts, fonts and pictures, and what these need themselves.
 * @param folder of the finished site
 * @param names of all its files, by path below it
 * @param paths of pages
 * @returns the paths of what they need, sorted
 */
export async function findNeeded(
  folder: string,
  base: string,
  names: ReadonlySet<string>,
  paths: readonly string[],
): Promise<string[]> {
  const needed = new Set<string>();
  const lasting = [...names].filter(isLasting);
  const read = (name: string) => fs.readFile(path.join(folder, name), 'utf8');
  async function add(found: readonly string[]): Promise<void> {
    for (const name of found) {
      if (needed.has(name)) continue;
      needed.add(name);
      // Built names hold a hash, so whoever holds such a name means the file.
      const text = /\.(?:js|css)$/.test(name) ? await read(name) : '';
      await add(lasting.filter((other) => text.includes(path.posix.basename(other))));
    }
  }
  for (const page of paths.filter(isPage)) {
    const addresses = [...(await read(fileOf(page))).matchAll(/ (?:href|src)="([^"?#]+)/g)].map(
      ([, address]) => address!,
    );
    const files = addresses.filter((address) => address.startsWith(base)).map((address) => address.slice(base.length));
    await add(files.filter((name) => names.has(name) && !NOT_NEEDED.test(name)));
  }
  return [...needed].sort();
}

/** The file of a page or of anything else, by its path below the base. */
export function fileOf(name: string): string {
  return isPage(name) ? `${name}index.html` : name;
}
