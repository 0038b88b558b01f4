/** The service worker of the site: stores what SiteFiles lists and answers from there without a network. It sends nothing. */
import { answerRequest, PATIENCE_MS } from '../offline/answer-request.ts';
import { fetchSiteFiles } from '../offline/kept-files.ts';
import { renewKept, storeShell, sweepStores } from '../offline/renew-stores.ts';
import type { WorkerScope } from '../offline/worker-scope.ts';

// The build replaces both, see src/build/offline/bundle-worker.ts.
declare const SITE_VERSION: string;
declare const OFFLINE_PAGES: Record<string, string>;

const worker = self as unknown as WorkerScope;
const base = new URL(worker.registration.scope).pathname;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(worker.skipWaiting());
  if (event.data === 'store-shell') event.waitUntil(install());
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // Parts of a file are asked for by viewers of PDFs, and are no answer to anything else.
  const isOurs = origin === location.origin && pathname.startsWith(base) && !request.headers.has('range');
  if (request.method === 'GET' && isOurs) event.respondWith(answerRequest(request, base, OFFLINE_PAGES));
});

/** @throws if something cannot be fetched: the version before then stays, and the browser tries again */
async function install(): Promise<void> {
  const site = await fetchSiteFiles(base);
  if (site.version !== SITE_VERSION) throw new Error('The site is being changed at this moment.');
  await storeShell(base, site);
  await renewKept(base, site);
}

/** By now no page is being written that may need what the version before had stored. */
async function activate(): Promise<void> {
  await worker.clients.claim();
  // Pages are not answered before this is over, so a network that never answers must not hold it up. Without one the old files
  // stay until the next version.
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  const site = await Promise.race([fetchSiteFiles(base).catch(() => undefined), late]);
  if (site?.version === SITE_VERSION) await sweepStores(base, site);
}
