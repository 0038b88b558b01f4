import fs from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { HEADER_POLICY } from '../../src/web/content-security-policy.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

export interface ServedFolder {
  origin: string;
  close(): Promise<void>;
}

/** Serves a built site below `base` as a static host would, with the policy as a header; anything else is the 404 page. */
export async function serveFolder(folder: string, base = '/'): Promise<ServedFolder> {
  const server = http.createServer((request, response) => {
    void answer(new URL(request.url!, 'http://localhost').pathname).then(({ status, file, bytes }) => {
      response.writeHead(status, {
        'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': HEADER_POLICY,
      });
      response.end(bytes);
    });
  });

  async function answer(pathname: string): Promise<{ status: number; file: string; bytes: Buffer }> {
    const name = decodeURIComponent(pathname);
    if (name.startsWith(base)) {
      const below = name.slice(base.length);
      const file = path.join(folder, below === '' || below.endsWith('/') ? `${below}index.html` : below);
      const bytes = await fs.readFile(file).catch(() => undefined);
      if (bytes) return { status: 200, file, bytes };
    }
    const file = path.join(folder, '404.html');
    return { status: 404, file, bytes: await fs.readFile(file) };
  }

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
