import fs from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { runBuild } from '../build/run-build.ts';
import { startBrowserServer, startOldBrowserServer } from './browser.ts';
import { CACHES, pdfCacheOf } from './pdf-cache-of.ts';
import type { BrowserKind, SharedAnswer } from './shared.ts';

/**
 * What all test files of a run share, made when the first of them asks: one browser of each kind, and each site built once.
 * Vitest calls it before a run and what it returns after it.
 */
export default async function shareInRun(project: TestProject): Promise<() => Promise<void>> {
  await fs.mkdir(CACHES, { recursive: true });
  const folder = await fs.mkdtemp(path.join(CACHES, 'run-'));
  const sites = new Map<string, Promise<string>>();
  const browsers = new Map<string, Promise<BrowserServer>>();

  async function answer({ pathname, searchParams }: URL): Promise<string> {
    if (pathname === '/browser') {
      const kind = searchParams.get('kind') as BrowserKind;
      const browser = browsers.get(kind) ?? startBrowser(kind);
      browsers.set(kind, browser);
      return (await browser).wsEndpoint();
    }
    const [root, base] = [searchParams.get('root')!, searchParams.get('base')!];
    const key = JSON.stringify([root, base]);
    const site = sites.get(key) ?? build(root, base, await fs.mkdtemp(path.join(folder, 'site-')));
    sites.set(key, site);
    return site;
  }

  const server = http.createServer((request, response) => {
    answer(new URL(request.url!, 'http://localhost'))
      .then((value): SharedAnswer => ({ value }))
      .catch((error: unknown): SharedAnswer => ({ error: String(error) }))
      .then((result) => response.end(JSON.stringify(result)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('shared', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  // In watch mode a file of the project has changed.
  project.onTestsRerun(() => sites.clear());

  return async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    for (const browser of browsers.values()) await (await browser.catch(() => undefined))?.close();
    await fs.rm(folder, { recursive: true, force: true });
  };
}

const STARTS: Record<BrowserKind, () => Promise<BrowserServer>> = {
  Chromium: startBrowserServer,
  'Chromium 106': startOldBrowserServer,
};

async function startBrowser(kind: BrowserKind): Promise<BrowserServer> {
  try {
    return await STARTS[kind]();
  } catch (error) {
    if (!process.env['CI']) console.warn(`Tests that need ${kind} are skipped, because it does not start: ${error}`);
    throw error;
  }
}

/** Builds the content of a root with the command that authors use, and gives the folder of the site. */
async function build(root: string, base: string, folder: string): Promise<string> {
  const out = path.join(folder, 'dist');
  const { code, output } = await runBuild(root, out, pdfCacheOf(root), { base });
  if (code !== 0) throw new Error(`The site of ${root} could not be built:\n${output}`);
  return out;
}
