import { HASH_LENGTH, isLasting, type ListedFiles } from './file-lists.ts';

const AT_ONCE = 4;

/**
 * Stores files, but for those that are stored as listed. What pages need comes before the pages.
 * @param onStored told the bytes of each file that is there now
 * @throws if one cannot be fetched, or there is no room
 */
export async function storeFiles(
  store: Cache,
  base: string,
  files: ListedFiles,
  onStored: (bytes: number) => void = () => undefined,
): Promise<void> {
  const all = Object.entries(files);
  for (const lasting of [true, false]) {
    const waiting = all.filter(([path]) => isLasting(path) === lasting);
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [path, [hash, bytes]] = next;
        if (!(await isStored(store, base + path, lasting ? undefined : hash))) await storeFile(store, base + path);
        onStored(bytes);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
}

/** @throws if it cannot be fetched, or there is no room */
export async function storeFile(store: Cache, address: string): Promise<void> {
  const response = await fetchFile(address);
  if (!response) throw new Error(`${address} is not there.`);
  await store.put(address, response);
}

/** A file as the site has it now; undefined if it has it no more. @throws if it cannot be told */
export async function fetchFile(address: string): Promise<Response | undefined> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.status === 404 || response.status === 410) return undefined;
  // No browser shows a page that another address answered for.
  if (!response.ok || response.redirected) throw new Error(`${address} answered ${response.status}.`);
  return response;
}

export function findStored(store: Cache, address: string): Promise<Response | undefined> {
  return store.match(address, { ignoreVary: true });
}

/** What lies in a store, by path below the base. */
export async function listStored(store: Cache, base: string): Promise<string[]> {
  return (await store.keys()).map(({ url }) => new URL(url).pathname.slice(base.length));
}

/** @param hash undefined for a file that never changes */
async function isStored(store: Cache, address: string, hash: string | undefined): Promise<boolean> {
  const stored = await findStored(store, address);
  return stored !== undefined && (hash === undefined || (await hashOf(stored)) === hash);
}

async function hashOf(response: Response): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return [...new Uint8Array(hash)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LENGTH);
}
