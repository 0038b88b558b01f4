import { isLasting } from './file-lists.ts';
import { findStored } from './store-files.ts';
import { keptStore, shellStore } from './store-names.ts';

/** For so long the network is waited for, in ms, where there is another way. */
export const PATIENCE_MS = 2000;

/**
 * What a page gets: from the network, as long as it answers soon, else what is stored. Nothing is stored here.
 * @param offlinePages paths of the pages shown in place of one that is not stored, by the beginning of its path
 */
export async function answerRequest(
  request: Request,
  base: string,
  offlinePages: Readonly<Record<string, string>>,
): Promise<Response> {
  const path = new URL(request.url).pathname.slice(base.length);
  const stored = await findAnywhere(base, path);
  if (stored && isLasting(path)) return stored;
  if (stored) return (await fetchSoon(request)) ?? stored;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    const [, offlinePage = ''] =
      Object.entries(offlinePages)
        .filter(([beginning]) => path.startsWith(beginning))
        .sort(([a], [b]) => b.length - a.length)[0] ?? [];
    return (await findAnywhere(base, offlinePage)) ?? Response.error();
  }
}

/** The answer of the network; undefined if it comes too late, not at all, or says that the host is in trouble. */
function fetchSoon(request: Request): Promise<Response | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(undefined), PATIENCE_MS);
    // Else the browser may take its own old copy for the answer.
    void fetch(request, { cache: 'no-cache' })
      .then((response) => (response.status < 500 ? response : undefined))
      .catch(() => undefined)
      .then((response) => {
        clearTimeout(late);
        resolve(response);
      });
  });
}

async function findAnywhere(base: string, path: string): Promise<Response | undefined> {
  for (const name of [keptStore(base), shellStore(base)]) {
    // Opening a store that is not there would make one.
    const stored = (await caches.has(name)) ? await findStored(await caches.open(name), base + path) : undefined;
    if (stored) return stored;
  }
  return undefined;
}
