import fs from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { HEADER_POLICY } from '../../src/web/content-security-policy.ts';

export interface ServedFolder {
  origin: string;
  close(): Promise<void>;
}

/** Serves a built site below `base` as a static host would, with the policy as a header; anything else is the 404 page. */
export async function serveFolder(folder: string, base = '/'): Promise<ServedFolder> {
  const missingPage = await fs.readFile(path.join(folder, '404.html'));
  // With extensions of its own, sirv would also answer for a folder without the slash at its end.
  const answerFile = sirv(folder, { extensions: [] });
  const server = http.createServer((request, response) => {
    response.setHeader('Content-Security-Policy', HEADER_POLICY);
    const answerMissing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(missingPage);
    };
    if (!request.url!.startsWith(base)) return answerMissing();
    request.url = request.url!.slice(base.length - 1).replace(/\/(?=\?|$)/, '/index.html');
    answerFile(request, response, answerMissing);
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
