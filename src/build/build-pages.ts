import fs from 'node:fs/promises';
import path from 'node:path';
import { build } from 'astro';
import { hashOf } from '../paper/jobs/pdf-cache.ts';
import { PROJECT } from '../read/project.ts';
import { openSite } from '../web/load-site.ts';
import type { SiteData, SiteOrder } from '../web/site-data.ts';
import { makeAstroConfig } from './astro-config.ts';
import type { FinishedSite, SiteRecord } from './finished-site.ts';
import { keepPages, recordPages } from './keep-pages.ts';
import type { TellStep } from './step.ts';

/**
 * Where Astro makes pages, each site in a folder of its own. Its code finds packages only from within the project; for a folder
 * elsewhere it would take one there that two builds at once share.
 */
const WORKSHOP = path.join(PROJECT, 'node_modules/.cache/handrail-pages');

interface Pages {
  data: SiteData;
  /** The hash of what pages are made with. */
  code: string;
  /** Where pages that were made before may be taken from. */
  sources: readonly FinishedSite[];
  /** Paths of the only pages that are made, and nothing but pages. */
  only?: ReadonlySet<string>;
}

/**
 * Makes the pages of a site, its styles, scripts, sitemap and headers. Once in a process: Astro keeps module state
 * that a second build would meet again.
 * @param folder absolute path of an empty folder
 * @returns the files of pages that were made and kept, and what is to be remembered of them
 * @throws what Astro says
 */
export async function buildPages(
  folder: string,
  { root, base }: SiteOrder,
  { data, code, sources, only }: Pages,
  tell: TellStep,
): Promise<Pick<SiteRecord, 'parts' | 'pages'> & { made: string[]; kept: string[] }> {
  const order = { root, base };
  const { integration, pages } = keepPages({
    ...{ data, code, sources, only },
    onPage: (done, total) => tell({ step: 'web', done, total }),
  });
  const addresses = data.pages
    .filter(({ area }) => area === undefined)
    .map((page) => new URL(data.base + page.path, data.site.url).href);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  openSite(order, data);
  tell({ step: 'web' });
  const out = path.join(WORKSHOP, hashOf(folder));
  const config = makeAstroConfig({ order, library: data.library, out, integrations: [integration], addresses });
  try {
    await build({ configFile: false, logLevel: 'silent', ...config });
    await fs.cp(out, folder, { recursive: true });
  } finally {
    await fs.rm(out, { recursive: true, force: true });
  }
  for (const [name, bytes] of pages.kept) {
    await fs.mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await fs.writeFile(path.join(folder, name), bytes);
  }
  return { made: pages.made.sort(), kept: [...pages.kept.keys()], ...recordPages(pages, data) };
}
