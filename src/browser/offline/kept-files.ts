import {
  isLasting,
  isPage,
  isProgramFiles,
  SITE_FILES,
  type ListedFiles,
  type ProgramFiles,
  type SiteFiles,
} from './file-lists.ts';
import { fetchFile, findStored, listStored, storeFile, storeFiles } from './store-files.ts';
import { keptStore, shellStore } from './store-names.ts';

/** What lies on this device because somebody chose so. */
export interface KeptFiles {
  /** By the path of its list. */
  programs: Map<string, ProgramFiles>;
  /** Paths of pages that belong to none of these programs. */
  pages: string[];
}

export async function listKept(base: string): Promise<KeptFiles> {
  if (!(await caches.has(keptStore(base)))) return { programs: new Map(), pages: [] };
  const store = await caches.open(keptStore(base));
  const paths = await listStored(store, base);
  const programs = new Map<string, ProgramFiles>();
  for (const path of paths.filter(isProgramFiles))
    programs.set(path, (await (await findStored(store, base + path))!.json()) as ProgramFiles);
  const listed = new Set([...programs.values()].flatMap(({ files }) => Object.keys(files)));
  return { programs, pages: paths.filter((path) => isPage(path) && !listed.has(path)) };
}

/**
 * Stores a page with all it needs, unless it is there already.
 * @param path below the base
 * @param pictures of the page, by path
 * @throws if something cannot be fetched, or there is no room
 */
export async function keepPage(base: string, path: string, pictures: readonly string[]): Promise<void> {
  // Opened before all else, so that what is deleted meanwhile stays deleted.
  const store = await caches.open(keptStore(base));
  if (await findStored(store, base + path)) return;
  await storeFiles(store, base, (await fetchSiteFiles(base)).scripts);
  for (const name of [...pictures, path]) await storeFile(store, base + name);
}

/** All files that keeping a program takes, if the shell is there. @throws if the lists cannot be fetched */
export async function listProgram(base: string, list: string): Promise<ListedFiles> {
  const [site, program] = await Promise.all([fetchSiteFiles(base), fetchList<ProgramFiles>(base + list)]);
  return { ...site.scripts, ...program.files };
}

/**
 * @param list path of the list of a program
 * @param onStored told the bytes of each file that is there now
 * @throws if something cannot be fetched, or there is no room
 */
export async function keepProgram(base: string, list: string, onStored: (bytes: number) => void): Promise<void> {
  const store = await caches.open(keptStore(base));
  await storeFiles(store, base, await listProgram(base, list), onStored);
  // By its list a program is known to be kept, so it comes last.
  await storeFile(store, base + list);
}

/** Removes the pages of a program that no other kept program has. */
export async function removeProgram(base: string, list: string): Promise<void> {
  const { programs, pages } = await listKept(base);
  const files = Object.keys(programs.get(list)?.files ?? {});
  programs.delete(list);
  if (programs.size === 0 && pages.length === 0) return void (await caches.delete(keptStore(base)));
  const store = await caches.open(keptStore(base));
  await store.delete(base + list);
  await dropFiles(store, base, files, programs);
}

/** Removes a page that belongs to no kept program. */
export async function removePage(base: string, path: string): Promise<void> {
  const { programs, pages } = await listKept(base);
  if (programs.size === 0 && pages.every((page) => page === path)) return void (await caches.delete(keptStore(base)));
  await (await caches.open(keptStore(base))).delete(base + path);
}

/** Removes files that none of these programs has. What never changes stays for other pages; see sweepStores. */
export async function dropFiles(
  store: Cache,
  base: string,
  paths: readonly string[],
  programs: ReadonlyMap<string, ProgramFiles>,
): Promise<void> {
  const needed = new Set([...programs.values()].flatMap(({ files }) => Object.keys(files)));
  for (const path of paths) if (!needed.has(path) && !isLasting(path)) await store.delete(base + path);
}

/** Empties both stores of this site. */
export async function deleteFiles(base: string): Promise<void> {
  for (const name of [keptStore(base), shellStore(base)]) await caches.delete(name);
}

export async function hasKept(base: string): Promise<boolean> {
  return caches.has(keptStore(base));
}

export function sumBytes(files: ListedFiles): number {
  return Object.values(files).reduce((sum, [, bytes]) => sum + bytes, 0);
}

/** @throws if it cannot be fetched */
export function fetchSiteFiles(base: string): Promise<SiteFiles> {
  return fetchList<SiteFiles>(base + SITE_FILES);
}

async function fetchList<T>(address: string): Promise<T> {
  const response = await fetchFile(address);
  if (!response) throw new Error(`${address} is not there.`);
  return (await response.json()) as T;
}
