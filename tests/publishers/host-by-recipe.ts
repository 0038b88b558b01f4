import fs from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { ServedFolder } from '../support/serve-folder.ts';

/** What a recipe of `hosting/` tells a server. */
interface Rules {
  /** Set on every answer. */
  headers: [name: string, value: string][];
  /** The page of a wrong address. */
  notFound: string;
  /** Endings of files that the server knows because the recipe says so; undefined where it serves any. */
  endings?: string[];
}

const RECIPES = {
  nginx: { file: 'nginx.conf', header: /^ *add_header (\S+) "([^"]*)" always;$/gm, notFound: /error_page 404 (\S+);/ },
  Apache: {
    file: 'apache.htaccess',
    header: /^Header always set (\S+) "([^"]*)"$/gm,
    notFound: /^ErrorDocument 404 (\S+)$/m,
  },
  IIS: {
    file: 'iis-web.config',
    header: /<add name="([^"]*)" value="([^"]*)" \/>/g,
    notFound: /<error statusCode="404" path="([^"]*)"/,
  },
};
type ByRecipe = keyof typeof RECIPES;
/** Pages sends no headers of a site, and 404.html at its root for a wrong address; no recipe can change that. */
export type Host = ByRecipe | 'GitHub Pages';
export const HOSTS = Object.keys(RECIPES) as ByRecipe[];

/** Of what a site has, the endings IIS serves by itself. */
const IIS_ENDINGS = ['.css', '.html', '.js', '.json', '.pdf', '.png', '.svg', '.txt', '.woff2', '.xml'];

/** The rules of a recipe, for a site below `base` as the recipe says to change it. */
export async function readRules(host: Host, base: string): Promise<Rules> {
  if (host === 'GitHub Pages') return { headers: [], notFound: `${base}404.html` };
  const { file, header, notFound } = RECIPES[host];
  const text = (await fs.readFile(path.join('hosting', file), 'utf8'))
    .replaceAll(' /404.html', ` ${base}404.html`)
    .replaceAll('"/404.html', `"${base}404.html`);
  const endings = [...text.matchAll(/<mimeMap fileExtension="([^"]*)"/g)].map(([, ending]) => ending!);
  return {
    headers: [...text.matchAll(header)].map(([, name, value]) => [name!, value!]),
    notFound: notFound.exec(text)![1]!,
    ...(host === 'IIS' && { endings: [...IIS_ENDINGS, ...endings] }),
  };
}

/** Serves a built site below `base` by the rules of a recipe and no others. */
export async function hostByRecipe(host: Host, folder: string, base: string): Promise<ServedFolder> {
  const { headers, notFound, endings } = await readRules(host, base);
  const read = async (address: string): Promise<Buffer | undefined> => {
    if (!address.startsWith(base)) return undefined;
    const file = path.join(
      folder,
      decodeURIComponent(address.slice(base.length)),
      address.endsWith('/') ? 'index.html' : '',
    );
    if (endings && !endings.includes(path.extname(file))) return undefined;
    return fs.readFile(file).catch(() => undefined);
  };
  const server = http.createServer((request, response) => {
    const address = new URL(request.url!, 'http://host').pathname;
    void Promise.all([read(address), read(notFound)]).then(([found, missing]) => {
      for (const [name, value] of headers) response.setHeader(name, value);
      const ending = path.extname(found && !address.endsWith('/') ? address : '.html'.padStart(6, 'x'));
      response.writeHead(found ? 200 : 404, { 'Content-Type': TYPES[ending] ?? 'application/octet-stream' });
      response.end(found ?? missing);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
