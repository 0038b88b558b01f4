import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { noteReading } from '../web/load-site.ts';
import type { SiteData } from '../web/site-data.ts';
import { hashPart } from '../web/watch-data.ts';
import type { FinishedSite, SiteRecord } from './finished-site.ts';

/** What became of the pages of a build. */
export interface PageReport {
  /** Files of pages that were made now, by path below the site. */
  made: string[];
  /** Bytes of pages that are as an earlier build made them, by path below the site. */
  kept: Map<string, Buffer>;
  /** Hash of the bytes of every page whose data could be noted, and the parts of the data it was made from. */
  noted: Map<string, { hash: string; seen: ReadonlySet<string> }>;
}

interface KeepOptions {
  data: SiteData;
  /** The hash of what pages are made with. */
  code: string;
  /** Where pages that were made before may be taken from. */
  sources: readonly FinishedSite[];
  /** Paths of the only pages that are made, and nothing but pages. */
  only?: ReadonlySet<string> | undefined;
  /** Told how many of the pages that must be made are made. */
  onPage: (done: number, total: number) => void;
}

/**
 * An Astro integration that makes only pages whose data changed. A page is taken from an earlier build of the same
 * code if every part of the data it read then is the same now, and its file is as that build left it.
 * @see https://docs.astro.build/en/reference/integrations-reference/#setprerenderer-option
 */
export function keepPages(options: KeepOptions): { integration: AstroIntegration; pages: PageReport } {
  const pages: PageReport = { made: [], kept: new Map(), noted: new Map() };
  const findKept = lookForPages(options);
  let total = 0;
  let done = 0;
  const integration: AstroIntegration = {
    name: 'handrail:keep-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((astro) => ({
          ...astro,
          async getStaticPaths() {
            const all = await astro.getStaticPaths();
            const wanted: typeof all = [];
            for (const page of all) {
              if (options.only && !(page.route.type === 'page' && options.only.has(pathOfPage(page.pathname))))
                continue;
              const name = page.route.type === 'page' ? fileOfPage(page.pathname) : undefined;
              const found = name === undefined ? undefined : await findKept(name);
              if (name === undefined || !found) wanted.push(page);
              else {
                pages.kept.set(name, found.bytes);
                pages.noted.set(name, found);
              }
            }
            total = wanted.length;
            options.onPage(0, total);
            return wanted;
          },
          async render(request, { routeData, ...rest }) {
            const { made, seen } = await noteReading(async () => {
              const rendered = await astro.render(request, { routeData, ...rest });
              const response = rendered instanceof Response ? rendered : rendered.response;
              return { response, bytes: Buffer.from(await response.arrayBuffer()) };
            });
            options.onPage(++done, total);
            if (routeData.type === 'page') {
              const name = fileOfPage(new URL(request.url).pathname.slice(options.data.base.length));
              pages.made.push(name);
              if (seen) pages.noted.set(name, { hash: hashBytes(made.bytes), seen });
            }
            return new Response(made.bytes, made.response);
          },
        }));
      },
    },
  };
  return { integration, pages };
}

type Find = (name: string) => Promise<{ bytes: Buffer; hash: string; seen: ReadonlySet<string> } | undefined>;

/** Looks for a page that can be taken as it is. */
function lookForPages({ data, code, sources }: KeepOptions): Find {
  const hashes = new Map<string, string>();
  const hashNow = (part: string): string => {
    const hash = hashes.get(part) ?? hashPart(data, part);
    hashes.set(part, hash);
    return hash;
  };
  const usable = sources.filter(({ record }) => record.code === code);
  return async (name) => {
    for (const { folder, record } of usable) {
      const page = record.pages[name];
      if (!page?.parts.every((at) => hashNow(record.parts[at]![0]) === record.parts[at]![1])) continue;
      const bytes = await fs.readFile(path.join(folder, name)).catch(() => undefined);
      if (!bytes || hashBytes(bytes) !== page.hash) continue;
      return { bytes, hash: page.hash, seen: new Set(page.parts.map((at) => record.parts[at]![0])) };
    }
    return undefined;
  };
}

/** The pages as they are remembered: each part of the data once, with its hash. */
export function recordPages({ noted }: PageReport, data: SiteData): Pick<SiteRecord, 'parts' | 'pages'> {
  const places = new Map<string, number>();
  const parts: SiteRecord['parts'] = [];
  const placeOf = (part: string): number => {
    const known = places.get(part);
    if (known !== undefined) return known;
    places.set(part, parts.length);
    return parts.push([part, hashPart(data, part)]) - 1;
  };
  const pages = [...noted].map(([name, { hash, seen }]) => [name, { hash, parts: [...seen].map(placeOf) }] as const);
  return { parts, pages: Object.fromEntries(pages) };
}

/** Path below the site of an address, as in the list of pages. */
function pathOfPage(pathname: string): string {
  const name = pathname.replace(/^\/|\/$/g, '');
  return name === '' ? '' : `${name}/`;
}

/** Path below the site of the file Astro writes for an address. */
function fileOfPage(pathname: string): string {
  const name = pathOfPage(pathname);
  return name === '404/' ? '404.html' : `${name}index.html`;
}

function hashBytes(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
