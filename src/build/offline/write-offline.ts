import fs from 'node:fs/promises';
import path from 'node:path';
import { SITE_FILES } from '../../browser/offline/file-lists.ts';
import { pagePath } from '../../model/address.ts';
import type { SiteData } from '../../web/site-data.ts';
import { bundleWorker } from './bundle-worker.ts';
import { listOfflineFiles } from './list-offline-files.ts';

/**
 * Writes what lets a site work without a network: the lists of what a device may store, and the service worker.
 * @param folder of the site, finished but for this
 */
export async function writeOffline(folder: string, data: SiteData): Promise<void> {
  const { site, programs } = await listOfflineFiles(folder, data);
  for (const [name, list] of [[SITE_FILES, site] as const, ...programs]) {
    await fs.mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await fs.writeFile(path.join(folder, name), JSON.stringify(list));
  }
  const pages = data.composition.languages.map(({ language: { tag } }) => {
    const lang = data.site.default_language;
    return [pagePath(tag, lang), pagePath(tag, lang, 'offline')] as const;
  });
  await bundleWorker(folder, { SITE_VERSION: site.version, OFFLINE_PAGES: Object.fromEntries(pages) });
}
