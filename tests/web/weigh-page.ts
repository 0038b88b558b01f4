import fs from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Bytes of a page before any action, as a host sends them compressed: its HTML, its styles, and its scripts with all that these
 * import at once. Fonts and pictures are apart, and what a script loads once something is done.
 * @param folder of a built site
 * @param base path the site is served under
 * @param page path of its file below the folder
 */
export async function weighPage(folder: string, base: string, page: string): Promise<number> {
  const html = await fs.readFile(path.join(folder, page));
  const loaded = new Map<string, Buffer>();
  for (const [, address] of html.toString().matchAll(/ (?:src|href)="([^"]+\.(?:js|css))"/g))
    await load(address!.slice(base.length));
  return [html, ...loaded.values()].reduce((sum, part) => sum + gzipSync(part).length, 0);

  async function load(file: string): Promise<void> {
    if (loaded.has(file)) return;
    const bytes = await fs.readFile(path.join(folder, file));
    loaded.set(file, bytes);
    if (!file.endsWith('.js')) return;
    for (const [, other] of bytes.toString().matchAll(/(?:from|import)"(\.[^"]+\.js)"/g))
      await load(path.posix.join(path.posix.dirname(file), other!));
  }
}
